package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.activity.FoldingDesk;
import openhall.hackathons.FreshHackathon;
import openhall.ideas.FreshIdea;
import openhall.learning.TinyCourse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Post;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do on a page moves the reading of the right measure with the next folding, and the goal's page says why. */
@QuarkusTest
class WhatMovesTest {
    @Inject
    FoldingDesk desk;

    @Inject
    ReadingFold fold;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.reset();
    }

    /** What is due from before is folded first, and yesterday is as it was before somebody did something. */
    private Sample fedBy(String source) {
        var sample = Sample.fedBy(source, clock.instant());
        desk.foldAll();
        fold.fold(source.split(":", 2)[0], clock.instant());
        var now = reading(sample, null);
        var row = new Reading.Row(null, Reading.Group.EVERYONE, now.numerator(), now.denominator(), now.ofPeople());
        In.tx(() -> Reading.keep(measure(sample), sample.today().minusDays(1), List.of(row)));
        return sample;
    }

    private static Measure measure(Sample sample) {
        return Objects.requireNonNull(Measure.bySlug(sample.measure()));
    }

    /** Today's, for everyone in a unit or in the whole council. */
    private static Reading.Row reading(Sample sample, @Nullable UUID unit) {
        return In.tx(() -> {
            List<Reading> found = Reading.list(
                    "measure.slug = ?1 and day = ?2 and audienceGroup = ?3",
                    sample.measure(),
                    sample.today(),
                    Reading.Group.EVERYONE);
            return found.stream()
                    .filter(reading -> Objects.equals(reading.unitId, unit))
                    .findFirst()
                    .map(WhatMovesTest::row)
                    .orElseGet(() -> new Reading.Row(unit, Reading.Group.EVERYONE, 0, 0, false));
        });
    }

    private static Reading.Row row(Reading reading) {
        return new Reading.Row(
                reading.unitId,
                reading.audienceGroup,
                Objects.requireNonNull(reading.numerator),
                Objects.requireNonNull(reading.denominator),
                reading.ofPeople);
    }

    /** Once what the job does every second; the bench says how long it takes. */
    private void foldOnce() {
        desk.foldAll();
    }

    private static void assertOneMore(Sample sample, Reading.Row before, @Nullable UUID unit) {
        assertThat(reading(sample, unit).numerator()).isEqualTo(before.numerator() + 1);
    }

    /** Of people a few are not told apart. */
    private static void assertPageSays(Sample sample, String more) {
        assertThat(Cast.NOBODY.get(sample.path()).asString())
                .contains("Why this number", "It last changed on " + Formats.date(sample.today()))
                .contains("Staff who did: " + reading(sample, null).numerator())
                .contains("Staff who did: up by " + more + " since "
                        + Formats.date(sample.today().minusDays(1)));
    }

    @Test
    void finishing_a_course_moves_its_measure_for_the_council_and_the_unit() {
        var course = TinyCourse.fresh();
        var sample = fedBy("learning.completed:" + course);
        var unit = In.tx(() -> Objects.requireNonNull(Cast.SAM.person().unit).id);
        var council = reading(sample, null);
        var own = reading(sample, unit);

        TinyCourse.complete(Cast.SAM, course);

        foldOnce();
        assertOneMore(sample, council, null);
        assertOneMore(sample, own, unit);
        assertPageSays(sample, "fewer than 5");
        assertThat(Cast.NOBODY.get(sample.path()).asString()).contains("href=\"/courses/" + course + "\"");
    }

    @Test
    void handing_in_a_self_check_moves_whose_skills_are_known_and_who_is_at_target() {
        var somebody = Newcomer.staff("Mia Newcomer", Audience.STAFF, null);
        try {
            var unit = moveToRepairs(somebody);
            var known = fedBy("skills.known");
            var atTarget = fedBy("skills.at-target:emrg");
            var before = List.of(
                    reading(known, null), reading(known, unit), reading(atTarget, null), reading(atTarget, unit));

            check(somebody);

            foldOnce();
            assertOneMore(known, before.get(0), null);
            assertOneMore(known, before.get(1), unit);
            assertOneMore(atTarget, before.get(2), null);
            assertOneMore(atTarget, before.get(3), unit);
            assertPageSays(known, "fewer than 5");
            assertPageSays(atTarget, "fewer than 5");
        } finally {
            somebody.leave();
        }
    }

    private static UUID moveToRepairs(Newcomer somebody) {
        return In.tx(() -> {
            var repairs = Objects.requireNonNull(OrgUnit.bySlug("housing-repairs"));
            Person person = Person.findById(somebody.id());
            person.move(new Post("Officer", Audience.STAFF, repairs, null), Instant.now());
            return repairs.id;
        });
    }

    private static void check(Newcomer somebody) {
        somebody.post(
                        "/me/skills/emrg/self-check",
                        "level",
                        "working",
                        "atHome",
                        "CANNOT_YET",
                        "wish",
                        "WORK",
                        "confidence",
                        "7",
                        "relevance",
                        "9")
                .then()
                .statusCode(303);
        somebody.post("/me/self-check").then().statusCode(303);
    }

    /** Ideas belong to no part of the council, so there is a reading of the whole and no other. */
    @Test
    void publishing_a_reply_to_an_idea_moves_the_ideas_with_a_reply() {
        var idea = FreshIdea.published();
        var sample = fedBy("ideas.replied");
        var before = reading(sample, null);

        Cast.PRIYA
                .post(
                        "/ideas/" + idea + "/decision",
                        "decision",
                        "ACCEPTED",
                        "service",
                        "parking",
                        "reply",
                        "Yes, in May",
                        "goal",
                        "",
                        "how",
                        "")
                .then()
                .statusCode(303);

        foldOnce();
        assertOneMore(sample, before, null);
        assertPageSays(sample, "1");
    }

    /** The same holds for what was made at a hackathon. */
    @Test
    void adopting_a_result_moves_the_hackathon_projects_that_are_used() {
        var path = "/adoption/" + FreshHackathon.finished().team();
        var owner = In.tx(() -> Cast.PRIYA.person().email);
        Cast.OMAR
                .post(path + "/owner", "service", "housing-repairs", "owner", owner)
                .then()
                .statusCode(303);
        var sample = fedBy("hackathons.adopted");
        var before = reading(sample, null);

        Cast.PRIYA
                .post(path + "/moves", "state", "ADOPTED", "why", "It halves the wait")
                .then()
                .statusCode(303);

        foldOnce();
        assertOneMore(sample, before, null);
        assertPageSays(sample, "1");
    }
}
