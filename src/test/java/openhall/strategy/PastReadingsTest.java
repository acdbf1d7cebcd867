package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.In;
import openhall.people.OrgRegister;
import openhall.people.OrgUnit;
import openhall.people.OrgUnit.Kind;
import openhall.people.UnitDetails;
import openhall.web.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A past day counted again gives what it gave, whoever moved since. */
@QuarkusTest
@Timeout(240)
class PastReadingsTest {
    private static final int DAYS = 90;
    private static final int PEOPLE = 500;
    private static final String SKILL = "PRIV";

    @Inject
    ReadingFold fold;

    @Inject
    OrgRegister register;

    @Inject
    RecountReadings command;

    @Inject
    Clock clock;

    private UUID here;
    private UUID there;

    @BeforeEach
    void hire() {
        here = open("Again here " + UUID.randomUUID(), "council");
        there = open("Again there " + UUID.randomUUID(), "council");
        In.tx(() -> {
            run("""
                    insert into person (id, name, email, audience, unit_id, created_at, here_at)
                    select uuidv7(), 'Somebody Again', 'again-' || n || '-' || cast(:unit as text) || '@example.org',
                        'STAFF', :unit, now() - interval '100 days', now() from generate_series(1, %d) n
                    """.formatted(PEOPLE), here);
            run("""
                    insert into posting (id, person_id, unit_id, audience, since)
                    select uuidv7(), id, unit_id, audience, created_at from person where unit_id = :unit
                    """, here);
            // One gains the skill about every five hours
            run("""
                    insert into evidence (id, person_id, skill_id, level, kind,
                        source_kind, source_ref, source_title, source_path, at)
                    select uuidv7(), p.id, s.id, 2, 'TOOK_PART', 'again', 'again', 'Again', '/skills',
                        p.created_at + row_number() over (order by p.id) * interval '290 minutes'
                    from person p, skill s where p.unit_id = :unit and s.key = '%s'
                    """.formatted(SKILL), here);
        });
    }

    @AfterEach
    void leave() {
        for (var unit : List.of(here, there)) {
            In.tx(() -> {
                run("update posting set until = now() where unit_id = :unit and until is null", unit);
                run("update person set left_at = now() where unit_id = :unit", unit);
            });
            close(unit);
        }
    }

    @Test
    void ninety_days_again_are_the_same_though_five_hundred_people_moved_to_another_directorate() {
        var today = today();
        var first = today.minusDays(DAYS);
        for (var day = first; !day.isAfter(today); day = day.plusDays(1)) {
            fold.again(day);
        }
        assertThat(reading(here, first)).isBetween(1L, 60L);
        assertThat(reading(here, today.minusDays(1))).isBetween(400L, (long) PEOPLE);
        var before = reading(here, today);

        moveEverybody();

        for (var day = first; day.isBefore(today); day = day.plusDays(1)) {
            assertThat(fold.again(day)).as(day + " again").isZero();
        }
        assertThat(fold.again(today)).isPositive();
        assertThat(reading(here, today)).isZero();
        assertThat(reading(there, today)).isEqualTo(before);
    }

    @Test
    void a_part_that_moved_under_another_directorate_counts_there_from_that_day_on() {
        var yesterday = today().minusDays(1);
        var team = open("Again team " + UUID.randomUUID(), "council");
        moveUnit(team, here);
        In.tx(() -> {
            run(
                    "update unit_place set since = timestamptz '2000-01-01 00:00:00+00' where unit_id = :unit"
                            + " and until is null",
                    team);
            run("update unit_place set until = since where unit_id = :unit and until is not null", team);
            run("update posting set unit_id = :unit where unit_id = '" + here + "'", team);
        });
        fold.again(yesterday);
        fold.again(today());
        assertThat(reading(here, yesterday)).isPositive();

        moveUnit(team, there);

        fold.again(yesterday);
        fold.again(today());
        assertThat(reading(here, yesterday)).isPositive();
        assertThat(reading(there, yesterday)).isZero();
        assertThat(reading(here, today())).isZero();
        assertThat(reading(there, today())).isPositive();
        In.tx(() -> run("update posting set until = now() where unit_id = :unit and until is null", team));
        In.tx(() -> run("update person set left_at = now() where unit_id = :unit", here));
        close(team);
    }

    @Test
    void the_command_mends_what_was_changed_past_the_service_and_says_so() {
        var day = today().minusDays(3);
        run(day.toString());
        assertThat(run(day.toString())).contains("0 differences");
        In.tx(() -> run(
                "update reading set numerator = numerator + 1, denominator = denominator + 1"
                        + " where unit_id = :unit and day = date '" + day + "'",
                here));

        assertThat(run(day.toString(), day.toString())).contains(day + ": ").contains("different");
        assertThat(run(day.toString())).contains("0 differences");
    }

    @Test
    void days_that_are_none_or_not_over_yet_are_refused() {
        for (var words : List.of(
                List.<String>of(),
                List.of("yesterday"),
                List.of(today().plusDays(1).toString()),
                List.of("2026-11-02", "2026-11-01"),
                List.of("2026-11-01", "2026-11-02", "2026-11-03"))) {
            assertThat(command.run(words, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)))
                    .isEqualTo(RecountReadings.MISUSED);
        }
    }

    private String run(String... words) {
        var out = new ByteArrayOutputStream();
        var status = command.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(status)
                .isEqualTo(text.startsWith("0 differences") ? RecountReadings.SAME : RecountReadings.DIFFERENT);
        return text;
    }

    private void moveEverybody() {
        In.tx(() -> {
            run("update posting set until = now() where unit_id = :unit and until is null", here);
            run(
                    "insert into posting (id, person_id, unit_id, audience, since)" + " select uuidv7(), id, '" + there
                            + "', audience, now() from person where unit_id = :unit",
                    here);
            run("update person set unit_id = '" + there + "' where unit_id = :unit", here);
        });
    }

    private void close(UUID unit) {
        In.tx(() -> register.close(OrgUnit.findById(unit), null, clock.instant()));
    }

    private UUID open(String name, String parent) {
        return In.tx(() -> register.open(
                        new UnitDetails(Kind.DIRECTORATE, name, null, OrgUnit.bySlug(parent)), null, clock.instant())
                .id);
    }

    private void moveUnit(UUID unit, UUID to) {
        In.tx(() -> {
            OrgUnit moved = OrgUnit.findById(unit);
            var details = new UnitDetails(Kind.SERVICE, moved.name, null, OrgUnit.findById(to));
            register.change(moved, details, null, clock.instant().plus(1, ChronoUnit.MILLIS));
        });
    }

    private long reading(UUID unit, LocalDate day) {
        return In.tx(() -> {
            var measure = Objects.requireNonNull(Measure.bySlug("data-protection-at-target"));
            return Reading.<Reading>find(
                            "measure = ?1 and unitId = ?2 and audienceGroup = ?3 and day = ?4",
                            measure,
                            unit,
                            Reading.Group.STAFF,
                            day)
                    .firstResultOptional()
                    .map(reading -> Objects.requireNonNullElse(reading.numerator, 0L))
                    .orElse(0L);
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private static void run(String sql, UUID unit) {
        Panache.getEntityManager()
                .createNativeQuery(sql)
                .setParameter("unit", unit)
                .executeUpdate();
    }
}
