package openhall.ideas.reports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.ideas.Idea;
import openhall.ideas.MoveNotAllowed;
import openhall.ideas.NotYourOwnIdea;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
import openhall.people.Person;
import openhall.web.Option;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody says that an idea or a comment should not be there. */
@Entity
public class Report extends PanacheEntityBase {
    /** What is wrong with it, as whoever reports it sees it. */
    public enum Reason {
        ILLEGAL("I think it is against the law"),
        ABUSE("It is abusive, hateful or threatening"),
        PRIVATE("It shows something private about a person"),
        WRONG_ABOUT_SOMEBODY("It says something untrue about a person or a business"),
        SPAM("It is an advert or spam"),
        OTHER("Something else");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        static List<Option> options() {
            return Arrays.stream(values())
                    .map(reason -> Option.of(reason.name(), reason.text))
                    .toList();
        }

        static @Nullable Reason named(String name) {
            return Arrays.stream(values())
                    .filter(reason -> reason.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What a moderator did about it. */
    public enum Outcome {
        HIDDEN("Hide it while we look at it again"),
        LEFT("Leave it where it is");

        private final String text;

        Outcome(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        static @Nullable Outcome named(String name) {
            return Arrays.stream(values())
                    .filter(outcome -> outcome.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What is to be done with a reported thing: the code goes to the author of what is hidden. */
    record Settlement(Outcome outcome, @Nullable ReasonCode code, String why) {}

    private static final int SHOWN = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String about;

    @Enumerated(EnumType.STRING)
    public Reason reason;

    public String words;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person reporter;

    public Instant reportedAt;

    @Enumerated(EnumType.STRING)
    public @Nullable Outcome outcome;

    public String why = "";

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person settledBy;

    public @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    public static Report make(Reported thing, Reason reason, String words, @Nullable Person by, Instant at) {
        var report = new Report();
        report.about = thing.ref();
        report.reason = reason;
        report.words = words;
        report.reporter = by;
        report.reportedAt = at;
        report.persist();
        Activity.record(by, "reported", subject(thing), at, reason.text());
        return report;
    }

    /** All that wait about one thing are settled together, once; whoever was signed in is told. */
    static void settle(Reported thing, Settlement how, Person by, Instant at) {
        if (thing.isBy(by)) {
            throw new NotYourOwnIdea();
        }
        List<Report> open = find("about = ?1 and outcome is null order by id", thing.ref())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        MoveNotAllowed.unless(!open.isEmpty(), "Somebody has settled these reports already.");
        if (how.outcome() == Outcome.HIDDEN) {
            hide(thing, how, by, at);
        }
        open.forEach(report -> report.settled(how, by, at));
        Activity.record(
                by, "settled the reports of", subject(thing), at, how.outcome().text());
    }

    static List<Report> open(String about) {
        return find("about = ?1 and outcome is null order by reportedAt, id", about)
                .page(0, SHOWN)
                .list();
    }

    static long countOpen(String about) {
        return count("about = ?1 and outcome is null", about);
    }

    public static void forgetBy(UUID personId) {
        update("words = '' where reporter.id = ?1", personId);
        update("reporter = null where reporter.id = ?1", personId);
    }

    public static long countOlder(Instant before) {
        return count("settledAt < ?1", before);
    }

    public static long forgetOlder(Instant before) {
        return delete("settledAt < ?1", before);
    }

    // A comment is hidden on its own page, where its author is told why.
    private static void hide(Reported thing, Settlement how, Person by, Instant at) {
        if (!thing.isPublished()) {
            return;
        }
        MoveNotAllowed.unless(thing.isIdea(), "Hide the comment on its own page first, then settle the reports.");
        Idea.held(thing.ref()).check(Visibility.HIDDEN, how.code(), how.why(), by, at);
    }

    private void settled(Settlement how, Person by, Instant at) {
        outcome = how.outcome();
        why = how.why();
        settledBy = by;
        settledAt = at;
        ReportLetter.settled(this, at);
    }

    private static Subject subject(Reported thing) {
        var kind = thing.isIdea() ? "idea" : "comment";
        return new Subject(kind, thing.ref(), (thing.isIdea() ? "Idea " : "Comment ") + thing.ref(), thing.path());
    }
}
