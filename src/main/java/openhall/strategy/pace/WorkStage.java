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
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.strategy.Measure;
import openhall.web.Cursor;
import openhall.web.Formats;
import openhall.web.KeyPage;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A stage that a piece of work goes through in a service, as somebody typed it in: from one day to another, or begun and to
 * end between two days.
 */
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
    record Entry(
            String title,
            OrgUnit unit,
            Step step,
            LocalDate began,
            @Nullable LocalDate ended) {}

    /** Between which days somebody expects a stage to end, both included. */
    record Forecast(LocalDate from, LocalDate to) {
        String text() {
            return Formats.date(from) + " to " + Formats.date(to);
        }
    }

    @SuppressWarnings("serial")
    static class TypedInAlready extends Refused {
        TypedInAlready() {
            super("This stage has been typed in already, with the same work, service, stage and days."
                    + " Remove one of the two.");
        }
    }

    @SuppressWarnings("serial")
    static class EndedAlready extends Refused {
        EndedAlready() {
            super("Somebody has typed in already on which day this stage ended.");
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String title;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit unit;

    @Enumerated(EnumType.STRING)
    public Step step;

    public LocalDate began;
    public @Nullable LocalDate ended;

    /** When the end was typed in: what was known on an earlier day did not have it. */
    public @Nullable Instant endedAt;

    /** The forecast that was typed in while the stage was open; nothing changes it later. */
    public @Nullable LocalDate expectedFrom;

    public @Nullable LocalDate expectedTo;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person typedBy;

    public Instant typedAt;

    @SuppressWarnings("NullAway.Init")
    protected WorkStage() {}

    /** A stage that has ended; sent again, it is the one that is here. */
    static WorkStage type(Entry entry, Person by, Instant at) {
        return keep(entry, null, by, at);
    }

    /** A stage that has begun, and when it is expected to end; sent again, it is the one that is here. */
    static WorkStage begin(Entry entry, Forecast forecast, Person by, Instant at) {
        return keep(entry, forecast, by, at);
    }

    private static WorkStage keep(Entry entry, @Nullable Forecast forecast, Person by, Instant at) {
        lock(entry);
        var known = like(entry);
        if (known != null) {
            return known;
        }
        var stage = new WorkStage();
        stage.take(entry, at);
        stage.expectedFrom = forecast == null ? null : forecast.from();
        stage.expectedTo = forecast == null ? null : forecast.to();
        stage.typedBy = by;
        stage.typedAt = at;
        stage.persist();
        Activity.record(by, "typed in", stage.subject(), at, stage.stepText());
        Measure.moved(ForecastsKept.KEY);
        return stage;
    }

    /** Says on which day it ended. The forecast stays as it was. */
    void end(LocalDate day, Person by, Instant at) {
        if (ended != null) {
            throw new EndedAlready();
        }
        claimPlace(new Entry(title, unit, step, began, day));
        ended = day;
        endedAt = at;
        Activity.record(by, "ended", subject(), at, stepText() + ". Expected: " + expectedText());
        Measure.moved(ForecastsKept.KEY);
    }

    /** Puts right what was typed in wrongly; the history keeps what stood there before. */
    void correct(Entry entry, Person by, Instant at) {
        claimPlace(entry);
        var before = wholeText();
        take(entry, at);
        Activity.record(by, "corrected", subject(), at, "Before: " + before + ". Now: " + wholeText());
        Measure.moved(ForecastsKept.KEY);
    }

    /** Takes out what should not have been typed in; only the history tells of it. */
    void remove(Person by, Instant at) {
        Activity.record(by, "removed", subject(), at, wholeText());
        delete();
        Measure.moved(ForecastsKept.KEY);
    }

    private void take(Entry entry, Instant at) {
        title = entry.title();
        unit = entry.unit();
        step = entry.step();
        began = entry.began();
        ended = entry.ended();
        endedAt = ended == null ? null : endedAt == null ? at : endedAt;
    }

    private void claimPlace(Entry entry) {
        lock(entry);
        var known = like(entry);
        if (known != null && !known.id.equals(id)) {
            throw new TypedInAlready();
        }
    }

    /** Of two who type in the same at once, the second one finds what the first one wrote. */
    private static void lock(Entry entry) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, "work-stage/" + entry.unit().id + "/" + entry.title())
                .getSingleResult();
    }

    private static @Nullable WorkStage like(Entry entry) {
        List<WorkStage> others = list(
                "unit = ?1 and step = ?2 and title = ?3 and began = ?4",
                entry.unit(),
                entry.step(),
                entry.title(),
                entry.began());
        return others.stream()
                .filter(other -> Objects.equals(other.ended, entry.ended()))
                .findFirst()
                .orElse(null);
    }

    private String stepText() {
        return step.text() + ", " + daysText();
    }

    private String wholeText() {
        return title + ", " + unit.name + ", " + step.text() + ", " + Formats.date(began) + " to " + endText();
    }

    /** 4 March 2026, or that it goes on. */
    public String endText() {
        var day = ended;
        return day == null ? "Not ended yet" : Formats.date(day);
    }

    public boolean isOpen() {
        return ended == null;
    }

    /** 1 March 2026 to 4 March 2026. */
    public String expectedText() {
        var from = expectedFrom;
        var to = expectedTo;
        return from == null || to == null ? "Nobody said" : new Forecast(from, to).text();
    }

    /** Whether it ended on one of the days that were expected; null when it goes on or nothing was expected. */
    public @Nullable Boolean keptForecast() {
        var day = ended;
        var from = expectedFrom;
        var to = expectedTo;
        return day == null || from == null || to == null ? null : !day.isBefore(from) && !day.isAfter(to);
    }

    private Subject subject() {
        return new Subject("work-stage", id.toString(), title, "/strategy/pace");
    }

    public String path() {
        return "/strategy/pace/stages/" + id;
    }

    public String endPath() {
        return path() + "/end";
    }

    public String removalPath() {
        return path() + "/removal";
    }

    public String daysText() {
        var day = ended;
        return day == null ? "Not ended yet" : Formats.times(ChronoUnit.DAYS.between(began, day), "day", "days");
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
