package openhall.strategy.pace;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.Formats;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A stage that a piece of work went through in a service, from one day to another, as somebody typed it in. */
@Entity
class WorkStage extends PanacheEntityBase {
    private static final int SIZE = 20;
    private static final Cursor BEFORE_ALL = Cursor.of(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** What a piece of work goes through before and after somebody says yes. */
    public enum Step {
        BUSINESS_CASE("Business case", "to write the business case"),
        APPROVAL("Approval by a board", "from asking a board to its answer"),
        PRIVACY_CHECK("Data protection check", "to check data protection"),
        PROCUREMENT("Buying", "from asking for offers to the signed contract"),
        BUILD("Building", "to build and test it"),
        ROLL_OUT("Bringing it to everyone", "from the first users to everyone");

        private final String text;
        private final String title;

        Step(String text, String title) {
            this.text = text;
            this.title = title;
        }

        public String text() {
            return text;
        }

        /** From where to where, for a sentence. */
        String title() {
            return title;
        }

        /** work.business-case */
        String key() {
            return "work." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What somebody typed in. */
    record Entry(String title, OrgUnit unit, Step step, LocalDate began, LocalDate ended) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String title;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit unit;

    @Enumerated(EnumType.STRING)
    public Step step;

    public LocalDate began;
    public LocalDate ended;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person typedBy;

    public Instant typedAt;

    @SuppressWarnings("NullAway.Init")
    protected WorkStage() {}

    static WorkStage type(Entry entry, Person by, Instant at) {
        var stage = new WorkStage();
        stage.take(entry);
        stage.typedBy = by;
        stage.typedAt = at;
        stage.persist();
        Activity.record(by, "typed in", stage.subject(), at, stage.stepText());
        return stage;
    }

    /** Puts right what was typed in wrongly; the history keeps what stood there before. */
    void correct(Entry entry, Person by, Instant at) {
        var before = wholeText();
        take(entry);
        Activity.record(by, "corrected", subject(), at, "Before: " + before + ". Now: " + wholeText());
    }

    /** Takes out what should not have been typed in; only the history tells of it. */
    void remove(Person by, Instant at) {
        Activity.record(by, "removed", subject(), at, wholeText());
        delete();
    }

    private void take(Entry entry) {
        title = entry.title();
        unit = entry.unit();
        step = entry.step();
        began = entry.began();
        ended = entry.ended();
    }

    private String stepText() {
        return step.text() + ", " + daysText();
    }

    private String wholeText() {
        return title + ", " + unit.name + ", " + step.text() + ", " + Formats.date(began) + " to "
                + Formats.date(ended);
    }

    private Subject subject() {
        return new Subject("work-stage", id.toString(), title, "/strategy/pace");
    }

    public String path() {
        return "/strategy/pace/stages/" + id;
    }

    public String removalPath() {
        return path() + "/removal";
    }

    public String daysText() {
        return Formats.times(ChronoUnit.DAYS.between(began, ended), "day", "days");
    }

    static WorkStage named(UUID id) {
        WorkStage stage =
                find("from WorkStage w join fetch w.unit where w.id = ?1", id).firstResult();
        if (stage == null) {
            throw new NotFoundException();
        }
        return stage;
    }

    /** With its row held: of two who correct it at once, the second one reads what the first one wrote. */
    static WorkStage held(UUID id) {
        WorkStage stage =
                find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        if (stage == null) {
            throw new NotFoundException();
        }
        return stage;
    }

    /** Newest first, each with its service. */
    static KeyPage<WorkStage> newest(@Nullable Cursor after) {
        var from = after == null ? BEFORE_ALL : after;
        List<WorkStage> oneMore = find(
                        "from WorkStage w join fetch w.unit where w.typedAt < ?1 or (w.typedAt = ?1 and w.id < ?2)"
                                + " order by w.typedAt desc, w.id desc",
                        from.at(),
                        from.id())
                .page(0, SIZE + 1)
                .list();
        return KeyPage.of(oneMore, SIZE, stage -> Cursor.of(stage.typedAt, stage.id));
    }
}
