package openhall.ideas;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.people.OrgUnit;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One step of an idea on one of its three axes: who took it, when and why. */
@Entity
public class IdeaMove extends PanacheEntityBase {
    enum Axis {
        VISIBILITY,
        DECISION,
        DELIVERY
    }

    /** From where to where. */
    record Step(Axis axis, Enum<?> from, Enum<?> to) {
        /** What moderators write to an author is between them; that an idea appeared or was hidden is not. */
        boolean isPublic() {
            return axis != Axis.VISIBILITY || to == Visibility.PUBLISHED || to == Visibility.HIDDEN;
        }
    }

    /** The reason, and the service that gives it. */
    record Because(
            @Nullable ReasonCode reason,
            @Nullable OrgUnit service,
            String words,
            @Nullable String change) {
        Because(@Nullable ReasonCode reason, @Nullable OrgUnit service, String words) {
            this(reason, service, words, null);
        }

        static Because words(String words) {
            return new Because(null, null, words);
        }
    }

    /** One entry of the history that everyone can read. */
    record Line(String title, String who, Instant at, String why) {}

    private static final String FORGOTTEN =
            " idea.id in (select i.id from Idea i where i.problem = ?1 and i.visibility in ?2)";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    @Enumerated(EnumType.STRING)
    public Axis axis;

    public String fromState;
    public String toState;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person movedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit service;

    @Enumerated(EnumType.STRING)
    public @Nullable ReasonCode reason;

    public String why;

    /** Why the council changed an answer that it had given. */
    public @Nullable String changedBecause;

    /** The day by which people were told with it that they hear again; none where nothing more was to come. */
    public @Nullable LocalDate nextUpdateOn;

    public boolean shown;
    public Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected IdeaMove() {}

    static IdeaMove note(Idea idea, Step step, Because because, @Nullable Person by, Instant at) {
        var move = new IdeaMove();
        move.idea = idea;
        move.axis = step.axis();
        move.fromState = step.from().name();
        move.toState = step.to().name();
        move.movedBy = by;
        move.service = because.service();
        move.reason = because.reason();
        move.why = because.words();
        move.changedBecause = because.change();
        move.shown = step.isPublic();
        move.movedAt = at;
        move.persist();
        Activity.record(by, "moved", idea.onRecord(), at, move.axis + ": " + move.fromState + " to " + move.toState);
        return move;
    }

    /** Said together with the step, before anybody is told of it. */
    @Nullable
    LocalDate promise(@Nullable LocalDate next) {
        nextUpdateOn = next;
        return next;
    }

    /** What was written about ideas whose own words are gone. */
    static void dropWords(String gone) {
        update("why = '' where why <> '' and axis = ?3 and" + FORGOTTEN, gone, Visibility.UNREAD, Axis.VISIBILITY);
        update(
                "why = ?1 where why not in ('', ?1) and axis <> ?3 and" + FORGOTTEN,
                gone,
                Visibility.UNREAD,
                Axis.VISIBILITY);
        update("changedBecause = ?1 where changedBecause <> ?1 and" + FORGOTTEN, gone, Visibility.UNREAD);
    }

    /** Newest first, ending with the day it was sent. */
    static List<Line> history(Idea idea) {
        List<IdeaMove> moves = list(
                "from IdeaMove m left join fetch m.service left join fetch m.movedBy"
                        + " where m.idea = ?1 and m.shown = true order by m.movedAt desc, m.id desc",
                idea);
        var lines = new ArrayList<Line>();
        moves.forEach(move -> lines.add(move.line(idea)));
        lines.add(new Line("Sent", idea.shownName(), idea.createdAt, ""));
        return lines;
    }

    private static final String NEWS = "from IdeaMove m join fetch m.idea i left join fetch m.service left join fetch"
            + " m.movedBy where m.shown = true and i.visibility = ?1";

    private static final String NEWEST = " order by m.movedAt desc, m.id desc";

    /** The newest public moves of all ideas that everyone can read. */
    public static List<IdeaNews> newest(int most) {
        return news(find(NEWS + NEWEST, Visibility.PUBLISHED), most);
    }

    public static List<IdeaNews> newestOf(Idea idea, int most) {
        return news(find(NEWS + " and m.idea = ?2" + NEWEST, Visibility.PUBLISHED, idea), most);
    }

    /** All of them, also what stays between moderators and the author: for who was told about each. */
    public static List<IdeaNews> newestAnyOf(Idea idea, int most) {
        return news(
                find(
                        "from IdeaMove m join fetch m.idea i left join fetch m.service left join fetch m.movedBy"
                                + " where m.idea = ?1" + NEWEST,
                        idea),
                most);
    }

    private static List<IdeaNews> news(PanacheQuery<IdeaMove> found, int most) {
        return found.range(0, most - 1).list().stream().map(IdeaMove::asNews).toList();
    }

    private IdeaNews asNews() {
        return new IdeaNews(id, idea, title(), who(idea), movedAt, publicWhy());
    }

    /** What a moderator last wrote to the author; empty if nothing. */
    public static String wordsToAuthor(Idea idea) {
        var last = latestCheck(idea);
        return last == null ? "" : last.why;
    }

    /** The last step that put an idea where it is for its readers. */
    public static @Nullable IdeaMove latestCheck(Idea idea) {
        return find("idea = ?1 and axis = ?2 order by movedAt desc, id desc", idea, Axis.VISIBILITY)
                .firstResult();
    }

    /** The decision that somebody asks about. */
    public static IdeaMove of(UUID id) {
        return Objects.requireNonNull(findById(id));
    }

    /** What the author was last asked to change; empty if nothing. */
    public static String askedToChange(Idea idea) {
        IdeaMove last = find(
                        "idea = ?1 and axis = ?2 and toState = ?3 order by movedAt desc, id desc",
                        idea,
                        Axis.VISIBILITY,
                        Visibility.RETURNED.name())
                .firstResult();
        return last == null ? "" : last.why;
    }

    /** The move by which it was last delivered; null if it never was. */
    public static @Nullable IdeaMove lastDelivery(Idea idea) {
        return find("idea = ?1 and toState = ?2 order by movedAt desc, id desc", idea, Delivery.DELIVERED.name())
                .firstResult();
    }

    /** Whether this person decided before whether the idea is shown. */
    public static boolean hasDecided(Idea idea, Person by) {
        return count("idea = ?1 and axis = ?2 and movedBy = ?3", idea, Axis.VISIBILITY, by) > 0;
    }

    private Line line(Idea of) {
        return new Line(title(), who(of), movedAt, publicWhy());
    }

    private String title() {
        return switch (axis) {
            case VISIBILITY -> Visibility.valueOf(toState).text();
            case DECISION -> Decision.valueOf(toState).text();
            case DELIVERY -> Delivery.valueOf(toState).text();
        };
    }

    private String who(Idea of) {
        if (service != null) {
            return service.name;
        }
        if (of.isBy(movedBy)) {
            return of.shownName();
        }
        return axis == Axis.VISIBILITY ? "A moderator" : "The council";
    }

    private String publicWhy() {
        if (axis != Axis.VISIBILITY) {
            return changedBecause == null ? why : "Why we decided again: " + changedBecause + " Our new reply: " + why;
        }
        return reason == null ? "" : reason.text();
    }
}
