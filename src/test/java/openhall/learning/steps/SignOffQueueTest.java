package openhall.learning.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.learning.LearnerEvent;
import openhall.learning.TinyCourse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignOffQueueTest {
    private static final String TEAM = "/team/sign-offs";
    private static final String CHAMPIONS = "/champions/sign-offs";

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
