package openhall.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openhall.activity.Folding;
import openhall.strategy.files.MeasureText;
import openhall.web.Formats;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** How everyone will know that a goal is reached: what is counted, from where it starts, how far and by when it should go. */
@Entity
public class Measure extends PanacheEntityBase {
    static final String TYPED = "typed";

    public enum Direction {
        UP,
        DOWN
    }

    public enum Unit {
        PERCENT("", "%", " points"),
        COUNT("", "", ""),
        DAYS("", " days", " days"),
        POUNDS("£", "", "");

        private final String before;
        private final String after;
        private final String afterDistance;

        Unit(String before, String after, String afterDistance) {
            this.before = before;
            this.after = after;
            this.afterDistance = afterDistance;
        }

        /** 90%, 12, 30 days, £250,000. */
        public String text(BigDecimal value) {
            return before + number(value) + singular(value, after);
        }

        /** How far two values are apart: 24 points, 3, 5 days, £1,200. */
        String distance(BigDecimal distance) {
            var scale = distance.compareTo(BigDecimal.ONE) < 0 ? 1 : 0;
            var rounded = distance.setScale(scale, RoundingMode.HALF_UP);
            return before + number(rounded) + (this == POUNDS ? "" : singular(rounded, afterDistance));
        }

        /** What so many of so many come to; null when there is nothing to divide by. */
        @Nullable
        BigDecimal of(long numerator, long denominator) {
            if (this == COUNT || this == POUNDS) {
                return BigDecimal.valueOf(numerator);
            }
            if (denominator == 0) {
                return null;
            }
            var factor = BigDecimal.valueOf(this == PERCENT ? 100 : 1);
            return factor.multiply(BigDecimal.valueOf(numerator))
                    .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        }

        private static String number(BigDecimal value) {
            return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
        }

        private static String singular(BigDecimal value, String suffix) {
            return value.compareTo(BigDecimal.ONE) == 0 && suffix.endsWith("s")
                    ? suffix.substring(0, suffix.length() - 1)
                    : suffix;
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Goal goal;

    public String slug;
    public String title;
    public String definition;
    public String numerator;
    public String denominator;

    @Enumerated(EnumType.STRING)
    public Unit unit;

    @Enumerated(EnumType.STRING)
    public Direction direction;

    public String sourceKey;
    public @Nullable String sourceArgument;

    @Column(precision = 14, scale = 2)
    public @Nullable BigDecimal baseline;

    public @Nullable LocalDate baselineOn;
    public @Nullable LocalDate baselineDue;

    @Column(precision = 14, scale = 2)
    public BigDecimal target;

    public LocalDate targetBy;
    public String owner;
    public String actionIfMissed;
    public int position;
    public @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    /** Asks that the readings of every measure fed by this source are counted again within a second. */
    public static void moved(String sourceKey) {
        Folding.due(Readings.TOPIC, sourceKey.split(":", 2)[0]);
    }

    static void publish(Goal goal, List<MeasureText> texts, Instant at) {
        for (var i = 0; i < texts.size(); i++) {
            var measure = bySlug(texts.get(i).slug());
            if (measure == null) {
                measure = new Measure();
            }
            measure.take(goal, texts.get(i), i);
            measure.persist();
        }
        var kept = texts.stream().map(MeasureText::slug).toList();
        of(goal).stream().filter(measure -> !kept.contains(measure.slug)).forEach(measure -> measure.retire(at));
    }

    private void take(Goal of, MeasureText text, int place) {
        goal = of;
        slug = text.slug();
        title = text.title();
        definition = text.definition();
        numerator = text.numerator();
        denominator = text.denominator();
        unit = text.unit();
        direction = text.direction();
        sourceKey = text.sourceKey();
        sourceArgument = text.sourceArgument();
        takeAims(text, place);
    }

    private void takeAims(MeasureText text, int place) {
        baseline = text.baseline().value();
        baselineOn = text.baseline().on();
        baselineDue = text.baseline().due();
        target = text.target().value();
        targetBy = text.target().by();
        owner = text.owner();
        actionIfMissed = text.actionIfMissed();
        position = place;
        retiredAt = null;
    }

    private void retire(Instant at) {
        retiredAt = at;
    }

    /** Keeps others from typing a reading of this measure until the transaction ends. */
    void lock() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_WRITE);
    }

    TargetPath path() {
        return new TargetPath(direction, baseline, baselineOn, baselineDue, target, targetBy);
    }

    /** What its source is asked for; the empty text when it is asked for nothing in particular. */
    String argument() {
        var argument = sourceArgument;
        return argument == null ? "" : argument;
    }

    boolean isTyped() {
        return sourceKey.equals(TYPED);
    }

    /** 90% by 31 December 2027; 30 days or less by the same day. */
    public String targetText() {
        var limit = direction == Direction.DOWN ? " or less" : "";
        return unit.text(target) + limit + " by " + Formats.date(targetBy);
    }

    /** 0% on 1 September 2026, or when it will be known. */
    public String baselineText() {
        var value = baseline;
        var on = baselineOn;
        if (value != null && on != null) {
            return unit.text(value) + " on " + Formats.date(on);
        }
        var due = baselineDue;
        return due == null ? "No baseline yet" : "No baseline yet, due by " + Formats.date(due);
    }

    public String sourceText() {
        return isTyped() ? "Typed in, with evidence" : "Counted by Openhall every day";
    }

    public static @Nullable Measure bySlug(String slug) {
        return find("slug", slug).firstResult();
    }

    static List<Measure> of(Goal goal) {
        return list("goal = ?1 and retiredAt is null order by position", goal);
    }

    /** Those that can be compared between groups of people; their goals with them. */
    public static List<Measure> ofShares() {
        return list("""
                select m from Measure m join fetch m.goal g
                where m.retiredAt is null and g.retiredAt is null and m.unit = ?1
                order by g.position, g.slug, m.position
                """, Unit.PERCENT);
    }

    /** What its figures about parts of the council are released under. */
    public String subject() {
        return "measure/" + slug;
    }

    static List<Measure> fedBy(String sourceKey) {
        return list("sourceKey = ?1 and retiredAt is null and goal.retiredAt is null", sourceKey);
    }

    static List<String> sourceKeys() {
        return getEntityManager()
                .createQuery(
                        "select distinct m.sourceKey from Measure m where m.retiredAt is null and m.sourceKey <> :typed",
                        String.class)
                .setParameter("typed", TYPED)
                .getResultList();
    }
}
