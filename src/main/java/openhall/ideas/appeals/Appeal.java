package openhall.ideas.appeals;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.ideas.MoveNotAllowed;
import openhall.people.Person;
import openhall.web.Option;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An author asks that somebody else looks again at the decision not to show their idea; once for each decision. */
@Entity
public class Appeal extends PanacheEntityBase {
    /** What somebody who took no part finds. */
    public enum Outcome {
        STANDS("The decision stands"),
        OVERTURNED("The decision was wrong: publish the idea");

        private final String text;

        Outcome(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        static List<Option> options() {
            return Arrays.stream(values())
                    .map(outcome -> Option.of(outcome.name(), outcome.text))
                    .toList();
        }

        static @Nullable Outcome named(String name) {
            return Arrays.stream(values())
                    .filter(outcome -> outcome.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    /** The decision that it is about. */
    @ManyToOne(fetch = FetchType.LAZY)
    public IdeaMove move;

    public String words;
    public Instant askedAt;

    @Enumerated(EnumType.STRING)
    public @Nullable Outcome outcome;

    public String why = "";

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person decidedBy;

    public @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Appeal() {}

    /** The caller holds the idea's row, so that two at once are one. */
    public static Appeal ask(Idea idea, String words, Instant at) {
        var move = IdeaMove.latestCheck(idea);
        if (move == null || !canBeAsked(idea, move)) {
            throw new MoveNotAllowed("You can ask once about a decision not to show your idea.");
        }
        var appeal = new Appeal();
        appeal.idea = idea;
        appeal.move = move;
        appeal.words = words;
        appeal.askedAt = at;
        appeal.persist();
        Activity.record(idea.author, "asked us to look again at", idea.onRecord(), at);
        return appeal;
    }

    /** Somebody who took no part says what holds; the author is told either way. */
    void decide(Outcome to, String because, Person by, Instant at) {
        MoveNotAllowed.unless(outcome == null, "Somebody has decided this appeal already.");
        MoveNotAllowed.unless(!because.isBlank(), "Say why, so that the author knows.");
        idea.refuseOwn(by);
        MoveNotAllowed.unless(
                !IdeaMove.hasDecided(idea, by),
                "You decided about this idea before, so someone else has to look again.");
        outcome = to;
        why = because;
        decidedBy = by;
        decidedAt = at;
        Activity.record(by, "decided an appeal about", idea.onRecord(), at, to.text());
        if (to == Outcome.OVERTURNED) {
            idea.overturn(because, by, at);
        } else {
            AppealLetter.stands(this, at);
        }
    }

    static boolean canBeAsked(Idea idea) {
        var move = IdeaMove.latestCheck(idea);
        return move != null && canBeAsked(idea, move);
    }

    static @Nullable Appeal latest(Idea idea) {
        return find("idea = ?1 order by askedAt desc, id desc", idea).firstResult();
    }

    /** The one that waits; as if there were none when nobody asked. */
    static Appeal open(Idea idea) {
        var found = latest(idea);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    public static void forgetWordsOf(UUID authorId) {
        update("words = '' where idea.id in (select i.id from Idea i where i.author.id = ?1)", authorId);
    }

    public static long countOlder(Instant before) {
        return count("askedAt < ?1 and outcome is not null and words <> ''", before);
    }

    public static long forgetOlder(Instant before) {
        return update("words = '' where askedAt < ?1 and outcome is not null and words <> ''", before);
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public LocalDate due() {
        return WorkingDays.after(WorkingDays.day(askedAt), Idea.WORKING_DAYS_TO_CHECK);
    }

    private static boolean canBeAsked(Idea idea, IdeaMove move) {
        return idea.visibility.isRefused() && !idea.isForgotten() && count("move", move) == 0;
    }
}
