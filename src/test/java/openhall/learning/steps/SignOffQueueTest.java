package openhall.learning.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.learning.LearnerEvent;
import openhall.learning.TinyCourse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Post;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignOffQueueTest {
    private static final String TEAM = "/team/sign-offs";
    private static final String CHAMPIONS = "/champions/sign-offs";
    private static final Instant LONG_AGO = Instant.parse("2012-03-01T10:00:00Z");

    @Test
    void whoever_has_no_manager_asks_the_champions() {
        var slug = TinyCourse.freshWithSignOff("manager");
        var ola = Newcomer.staff("Ola Fresh", Audience.STAFF, null);
        try {
            ola.post("/courses/" + slug + "/enrolment").then().statusCode(303);

            assertThat(ola.get(task(slug)).asString()).contains("Send to the digital champions");
            ola.post(task(slug) + "/done", "note", "I did it alone").then().statusCode(303);

            assertThat(ola.get(task(slug)).asString()).contains("You sent this to the digital champions");
            assertThat(Cast.BEA.get(CHAMPIONS).asString()).contains("Ola Fresh");
        } finally {
            ola.leave();
        }
    }

    @Test
    void a_task_follows_a_learner_who_moves_to_another_manager() {
        var before = Newcomer.staff("Una Before", Audience.MANAGER, null);
        var after = Newcomer.staff("Uri After", Audience.MANAGER, null);
        var ola = Newcomer.staff("Ola Fresh", Audience.STAFF, before.id());
        try {
            var id = FreshReport.of(ola.id(), false);
            assertThat(before.get(TEAM).asString()).contains(id);

            moveBelow(ola, after);

            assertThat(before.get(TEAM).asString()).doesNotContain(id);
            assertThat(before.post(TEAM + "/" + id, "done", "yes").statusCode()).isEqualTo(404);
            assertThat(after.get(TEAM).asString()).contains(id);
            after.post(TEAM + "/" + id, "done", "yes").then().statusCode(303);
        } finally {
            ola.leave();
            before.leave();
            after.leave();
        }
    }

    @Test
    void when_nobody_is_left_above_the_learner_a_champion_decides() {
        var una = Newcomer.staff("Una Before", Audience.MANAGER, null);
        var ola = Newcomer.staff("Ola Fresh", Audience.STAFF, una.id());
        try {
            var id = FreshReport.of(ola.id(), false);
            assertThat(Cast.BEA.get(CHAMPIONS).asString()).doesNotContain(id);
            assertThat(Cast.BEA.get(CHAMPIONS + "/" + id).statusCode()).isEqualTo(404);

            una.leave();

            assertThat(Cast.BEA.get(CHAMPIONS).asString()).contains(id);
            Cast.BEA.post(CHAMPIONS + "/" + id, "done", "yes").then().statusCode(303);
            assertThat(ola.get(course(id) + "/progress").asString()).contains("A digital champion signed it off");
        } finally {
            ola.leave();
        }
    }

    @Test
    void whoever_leads_signs_off_whatever_their_post_is_called() {
        var una = Newcomer.staff("Una Above", Audience.MANAGER, null);
        var lead = Newcomer.staff("Lev Lead", Audience.STAFF, una.id());
        var ola = Newcomer.staff("Ola Fresh", Audience.STAFF, lead.id());
        try {
            var id = FreshReport.of(ola.id(), false);

            assertThat(lead.get(TEAM).asString()).contains(id);

            lead.leave();

            assertThat(lead.get(TEAM).statusCode()).isNotEqualTo(200);
            assertThat(una.get(TEAM).asString()).contains(id);
        } finally {
            ola.leave();
            una.leave();
        }
    }

    @Test
    void whoever_manages_their_own_manager_does_not_sign_off_their_own() {
        var una = Newcomer.staff("Una Above", Audience.MANAGER, null);
        var uri = Newcomer.staff("Uri Below", Audience.MANAGER, una.id());
        try {
            moveBelow(una, uri);
            var id = FreshReport.of(una.id(), false);

            assertThat(una.get(TEAM).asString()).doesNotContain(id);
            assertThat(una.post(TEAM + "/" + id, "done", "yes").statusCode()).isEqualTo(404);
            assertThat(uri.get(TEAM).asString()).contains(id);
        } finally {
            una.leave();
            uri.leave();
        }
    }

    @Test
    void what_somebody_sent_who_has_left_is_not_there_any_more() {
        var ola = Newcomer.staff("Ola Fresh", Audience.STAFF, null);
        var id = FreshReport.of(ola.id(), true);

        ola.leave();

        assertThat(Cast.BEA.get(CHAMPIONS).asString()).doesNotContain(id);
        assertThat(Cast.BEA.get(CHAMPIONS + "/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_written_goes_when_its_time_is_over() {
        var good = FreshReport.of(Cast.SAM.id(), false);
        var back = FreshReport.of(Cast.SAM.id(), false);
        In.tx(() -> report(good).decide(Cast.MO.person(), true, "Well done", LONG_AGO));
        In.tx(() -> report(back).decide(Cast.MO.person(), false, "A name is missing", LONG_AGO));
        var before = LONG_AGO.plusSeconds(1);

        var foreseen = In.tx(() -> TaskReport.over(before, true));

        assertThat(foreseen).isGreaterThanOrEqualTo(2);
        assertThat(In.tx(() -> TaskReport.over(before, false))).isEqualTo(foreseen);
        assertThat(In.tx(() -> TaskReport.over(before, true))).isZero();
        assertThat(In.tx(() -> Optional.ofNullable(TaskReport.byId(UUID.fromString(back)))))
                .isEmpty();
        var kept = In.tx(() -> report(good));
        assertThat(kept.signedOff).isTrue();
        assertThat(kept.note).isNull();
        assertThat(kept.words).isNull();
    }

    @Test
    void a_task_sent_and_decided_many_times_at_once_is_sent_and_decided_once() {
        var slug = started();
        AtOnce.run(10, () -> send(slug));
        var id = send(slug);
        AtOnce.run(10, () -> Cast.MO.post(TEAM + "/" + id, "done", "yes").statusCode());

        assertThat(events(slug, LearnerEvent.Kind.EVIDENCE_SENT)).isEqualTo(1);
        assertThat(events(slug, LearnerEvent.Kind.SIGNED_OFF)).isEqualTo(1);
        assertThat(stepsDone(slug)).isEqualTo(1);
    }

    @Test
    void a_longer_list_takes_no_more_statements() {
        send(started());
        var few = fewest();

        for (var more = 0; more < 4; more++) {
            send(started());
        }

        assertThat(fewest()).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private static TaskReport report(String id) {
        return Objects.requireNonNull(TaskReport.byId(UUID.fromString(id)));
    }

    private static String course(String report) {
        return In.tx(() -> report(report).enrolment.course.path());
    }

    private static void moveBelow(Newcomer who, Newcomer above) {
        In.tx(() -> {
            Person person = Objects.requireNonNull(Person.findById(who.id()));
            Person manager = Objects.requireNonNull(Person.findById(above.id()));
            person.move(new Post(person.jobTitle, person.audience, person.unit, manager), Instant.now());
        });
    }

    private static long fewest() {
        return LongStream.range(0, 6)
                .map(run -> Statements.counting(() -> Cast.MO.get(TEAM)))
                .min()
                .orElseThrow();
    }

    private static String started() {
        var slug = TinyCourse.freshWithSignOff("manager");
        TinyCourse.start(Cast.SAM, slug);
        return slug;
    }

    private static String task(String slug) {
        return "/courses/" + slug + "/first/2";
    }

    /** Answers its id. */
    private static String send(String slug) {
        Cast.SAM
                .post(task(slug) + "/done", "note", "I did it at work", "evidence", "https://example.org/seen")
                .then()
                .statusCode(303);
        return waiting(slug);
    }

    private static String waiting(String slug) {
        var step = TinyCourse.place(Cast.SAM, slug, "first", 2).step().id();
        return In.tx(() -> Objects.requireNonNull(TaskReport.last(TinyCourse.enrolment(Cast.SAM, slug).id, step))
                .id
                .toString());
    }

    private static int stepsDone(String slug) {
        return In.tx(() -> TinyCourse.enrolment(Cast.SAM, slug).stepsDone);
    }

    private static int events(String slug, LearnerEvent.Kind kind) {
        List<LearnerEvent> events = In.tx(() -> Panache.getEntityManager()
                .createQuery(
                        "from LearnerEvent v where v.enrolment = :enrolment and v.kind = :kind", LearnerEvent.class)
                .setParameter("enrolment", TinyCourse.enrolment(Cast.SAM, slug))
                .setParameter("kind", kind)
                .getResultList());
        return events.size();
    }
}
