package openhall.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.activity.Activity;
import openhall.people.Person;
import openhall.strategy.suppression.Rule;
import openhall.web.Formats;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a measure showed on a day, for a part of the council and a group of people: counted by a source, or typed in by a
 * person with the evidence for it. Without a unit it is about the whole council.
 */
@Entity
public class Reading extends PanacheEntityBase {
    /** As many days as say what changed since the month before. */
    private static final int LATELY = 62;

    public enum Group {
        STAFF("Staff"),
        MANAGEMENT("Management"),
        EVERYONE("Everyone");

        private final String text;

        Group(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** How far a typed-in figure can be trusted. */
    public enum Strength {
        CLAIMED("Claimed", "Somebody says so"),
        CHECKED("Checked", "Somebody else looked at where it comes from"),
        AUDITED("Audited", "An auditor confirmed it");

        private final String text;
        private final String meaning;

        Strength(String text, String meaning) {
            this.text = text;
            this.meaning = meaning;
        }

        public String text() {
            return text;
        }

        String meaning() {
            return meaning;
        }
    }

    /** One row of a count. */
    record Row(@Nullable UUID unitId, Group group, long numerator, long denominator, boolean ofPeople) {
        private String json() {
            var unit = unitId == null ? "null" : "\"" + unitId + "\"";
            return "{\"unit_id\":" + unit + ",\"audience_group\":\"" + group.name() + "\",\"numerator\":" + numerator
                    + ",\"denominator\":" + denominator + ",\"of_people\":" + ofPeople + "}";
        }
    }

    /** A figure somebody types in, with where it comes from. */
    public record Evidence(BigDecimal amount, LocalDate day, String note, Strength strength) {}

    @SuppressWarnings("serial")
    static class ClaimIsYours extends Refused {
        static final String SENTENCE =
                "You typed in this figure as a claim, so somebody else must check it. Ask another administrator to type it in";

        ClaimIsYours() {
            super(SENTENCE + ".");
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Measure measure;

    public @Nullable UUID unitId;

    @Enumerated(EnumType.STRING)
    public Group audienceGroup;

    @Column(insertable = false, updatable = false)
    public boolean whole;

    public LocalDate day;
    public @Nullable Long numerator;
    public @Nullable Long denominator;
    public boolean ofPeople;

    @Column(precision = 14, scale = 2)
    public @Nullable BigDecimal amount;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person typedBy;

    /** Who said so first, also when somebody else has looked at it since. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person claimedBy;

    public @Nullable String note;

    @Enumerated(EnumType.STRING)
    public @Nullable Strength strength;

    @SuppressWarnings("NullAway.Init")
    protected Reading() {}

    /**
     * Keeps a typed-in figure for the whole council; a second one for the same day corrects the first. Nobody checks their
     * own claim.
     */
    public static Reading type(Measure measure, Evidence evidence, Person by, Instant at) {
        measure.lock();
        if (checksOwnClaim(measure, evidence, by)) {
            throw new ClaimIsYours();
        }
        var reading = onDay(measure, evidence.day());
        var verb = reading == null ? "typed in" : "corrected";
        if (reading == null) {
            reading = new Reading();
            reading.measure = measure;
            reading.audienceGroup = Group.EVERYONE;
            reading.day = evidence.day();
        }
        reading.take(evidence, by);
        reading.persist();
        Activity.record(by, verb, measure.goal.subject(), at, evidenceText(measure, evidence));
        return reading;
    }

    /** Whether somebody would check or audit what they claimed themselves: for this day, or the same figure for another. */
    static boolean checksOwnClaim(Measure measure, Evidence evidence, Person by) {
        return evidence.strength() != Strength.CLAIMED
                && count(
                                "measure = ?1 and claimedBy = ?2 and (day = ?3 or strength = ?4 and amount = ?5)",
                                measure,
                                by,
                                evidence.day(),
                                Strength.CLAIMED,
                                evidence.amount())
                        > 0;
    }

    private void take(Evidence evidence, Person by) {
        numerator = null;
        denominator = null;
        ofPeople = false;
        amount = evidence.amount();
        note = evidence.note();
        strength = evidence.strength();
        typedBy = by;
        claimedBy = evidence.strength() == Strength.CLAIMED ? by : claimedBy;
    }

    private static String evidenceText(Measure measure, Evidence evidence) {
        return measure.title + ": " + measure.unit.text(evidence.amount()) + " on " + Formats.date(evidence.day())
                + ", " + evidence.strength().text().toLowerCase(Locale.UK) + ". " + evidence.note();
    }

    /** Stores a day's count. Whatever was counted before and is not in it any more becomes zero. */
    static void keep(Measure measure, LocalDate day, Collection<Row> rows) {
        getEntityManager()
                .createNativeQuery("""
                        insert into reading
                            (id, measure_id, unit_id, audience_group, day, numerator, denominator, of_people)
                        select uuidv7(), r.measure_id, r.unit_id, r.audience_group, cast(:day as date), 0, 0, r.of_people
                        from reading r
                        where r.measure_id = :measure and r.amount is null and r.day =
                            (select max(x.day) from reading x where x.measure_id = :measure and x.day <= :day)
                        on conflict on constraint reading_once do update set numerator = 0, denominator = 0
                        """)
                .setParameter("measure", measure.id)
                .setParameter("day", day)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("""
                        insert into reading
                            (id, measure_id, unit_id, audience_group, day, numerator, denominator, of_people)
                        select uuidv7(), cast(:measure as uuid), t.unit_id, t.audience_group, cast(:day as date),
                            t.numerator, t.denominator, t.of_people
                        from jsonb_to_recordset(cast(:rows as jsonb)) as t
                            (unit_id uuid, audience_group text, numerator bigint, denominator bigint, of_people boolean)
                        on conflict on constraint reading_once do update set
                            numerator = excluded.numerator, denominator = excluded.denominator,
                            of_people = excluded.of_people,
                            amount = null, typed_by_id = null, claimed_by_id = null, note = null, strength = null
                        """)
                .setParameter("measure", measure.id)
                .setParameter("day", day)
                .setParameter("rows", rows.stream().map(Row::json).collect(Collectors.joining(",", "[", "]")))
                .executeUpdate();
    }

    /** What of a day's readings was counted, and for whom. */
    record Place(UUID measureId, @Nullable UUID unitId, Group group) {}

    /** So many of so many. */
    record Count(long numerator, long denominator) {}

    /** Everything that was counted for a day; nothing of nothing is left out. */
    static Map<Place, Count> countedOn(LocalDate day) {
        var counts = new HashMap<Place, Count>();
        getEntityManager().createQuery("""
                        select r.measure.id, r.unitId, r.audienceGroup, r.numerator, r.denominator from Reading r
                        where r.day = :day and r.denominator > 0
                        """, Object[].class).setParameter("day", day).getResultList().stream()
                .forEach(row -> counts.put(
                        new Place((UUID) row[0], (UUID) row[1], (Group) row[2]),
                        new Count((Long) row[3], (Long) row[4])));
        return counts;
    }

    /** The numbers as a group of people; null when they were typed in. */
    @Nullable
    public Cell counted() {
        var part = numerator;
        var of = denominator;
        return part == null || of == null ? null : Cell.of(audienceGroup.text(), part, of);
    }

    /** Whether so few people were counted that the numbers may not be shown on their own. */
    boolean isHidden() {
        var cell = counted();
        return ofPeople && cell != null && Rule.LEAST.hides(Answers.of(cell.numerator(), cell.denominator()));
    }

    /** The figure in the measure's unit; null when there is none, or none that may be shown. */
    @Nullable
    public BigDecimal value() {
        var cell = counted();
        if (cell == null) {
            return amount;
        }
        return isHidden() ? null : measure.unit.of(cell.numerator(), cell.denominator());
    }

    /** 12 of 48, 25%; 62.5%; 14; or why there is no figure. */
    public String text() {
        var cell = counted();
        if (isHidden()) {
            return Cell.HIDDEN;
        }
        if (cell != null && measure.unit == Measure.Unit.PERCENT) {
            return cell.empty() && !ofPeople ? "nothing to count yet" : cell.text();
        }
        var value = value();
        return value == null ? "nothing to count yet" : measure.unit.text(value);
    }

    /** Whether more than a claim stands behind it. */
    public boolean isEvidence() {
        return strength != Strength.CLAIMED;
    }

    /** Whether it shows that something became better: a figure as it was before, or worse, bears out no claim. */
    public boolean bearsOut() {
        var figure = value();
        return isEvidence() && figure != null && measure.improvedTo(figure);
    }

    private static @Nullable Reading onDay(Measure measure, LocalDate day) {
        return find("measure = ?1 and unitId is null and audienceGroup = ?2 and day = ?3", measure, Group.EVERYONE, day)
                .firstResult();
    }

    /** For a goal's trend: whole-council readings, the last of each month for every measure and all that were typed in. */
    static List<Reading> trendOf(Goal goal, LocalDate upTo) {
        return getSession()
                .createNativeQuery("""
                        select * from (
                            select r.*, row_number() over (
                                partition by r.measure_id, date_trunc('month', r.day) order by r.day desc) as recency
                            from reading r join measure m on m.id = r.measure_id
                            where m.goal_id = :goal and r.whole and r.day <= :day) monthly
                        where monthly.recency = 1 or monthly.amount is not null
                        order by monthly.day
                        """, Reading.class)
                .setParameter("goal", goal.id)
                .setParameter("day", upTo)
                .getResultList();
    }

    /** What was counted for the whole council lately, the oldest first: what moved a figure is read from it. */
    static List<CountedDay> lately(Goal goal, LocalDate upTo) {
        return getEntityManager()
                .createQuery("""
                        select new openhall.strategy.CountedDay(
                            r.measure.id, r.day, r.numerator, r.denominator, r.ofPeople)
                        from Reading r
                        where r.measure.goal = :goal and r.whole = true and r.numerator is not null
                            and r.day > :from and r.day <= :day
                        order by r.day
                        """, CountedDay.class)
                .setParameter("goal", goal)
                .setParameter("from", upTo.minusDays(LATELY))
                .setParameter("day", upTo)
                .getResultList();
    }

    /** For a report on all goals: what {@link #trendOf} says of one. */
    public static List<Reading> trends(LocalDate upTo) {
        return getSession()
                .createNativeQuery("""
                        select * from (
                            select r.*, row_number() over (
                                partition by r.measure_id, date_trunc('month', r.day) order by r.day desc) as recency
                            from reading r join measure m on m.id = r.measure_id join goal g on g.id = m.goal_id
                            where m.retired_at is null and g.retired_at is null
                                and r.whole and r.day <= :day) monthly
                        where monthly.recency = 1 or monthly.amount is not null
                        order by monthly.day
                        """, Reading.class)
                .setParameter("day", upTo)
                .getResultList();
    }
}
