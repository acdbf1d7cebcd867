package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.Test;

/** A row that somebody changed past the service is found. */
@QuarkusTest
class RecountTest {
    @Inject
    RecountLearning command;

    @Test
    void the_command_finds_a_difference_that_somebody_made_past_the_service() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.LENA, slug);
        TinyCourse.finish(Cast.LENA, slug, "first");
        var enrolment = In.tx(() -> TinyCourse.enrolment(Cast.LENA, slug).id);

        change("update enrolment set steps_done = 4 where id = ?1", enrolment);
        change("update step_done set done_at = done_at + interval '1 hour' where enrolment_id = ?1", enrolment);
        var out = run();

        assertThat(out)
                .contains("Enrolment " + enrolment + ": the number of steps done is stored as 4, and the events say 3")
                .contains("Enrolment " + enrolment + ": when which step was done");
        change("update enrolment set steps_done = 3 where id = ?1", enrolment);
        change("update step_done set done_at = done_at - interval '1 hour' where enrolment_id = ?1", enrolment);
        assertThat(run())
                .doesNotContain(enrolment.toString())
                .contains("enrolment", " on pathways", "session", " with assigned learning", "certificate")
                .contains("counted again");
    }

    @Test
    void marks_reasons_and_totals_that_somebody_changed_are_found() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.LENA, slug);
        TinyCourse.finish(Cast.LENA, slug, "first");
        var enrolment = In.tx(() -> TinyCourse.enrolment(Cast.LENA, slug).id);
        assertThat(differences(enrolment)).isEmpty();

        change("update quiz_attempt set score = 1, passed = false where enrolment_id = ?1", enrolment);
        change("update module_progress set why = 'So it is' where enrolment_id = ?1", enrolment);
        change("update enrolment set steps_total = 7 where id = ?1", enrolment);

        assertThat(String.join("\n", differences(enrolment)))
                .contains(
                        "the attempts are stored as [first/3 attempt 1: 1, not passed], and the events say"
                                + " [first/3 attempt 1: 2, passed]",
                        "whether the quiz first/3 is passed is stored as false, and the events say true",
                        "a reason of module first is missing: \"Read this\": You read the page",
                        "the number of steps is stored as 7, and the events say 6");
    }

    private static List<String> differences(UUID enrolment) {
        return In.tx(() -> Recount.differences(enrolment));
    }

    @Test
    void words_that_the_command_does_not_know_are_refused() {
        var out = new ByteArrayOutputStream();

        assertThat(command.run(List.of("all"), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(RecountLearning.MISUSED);
    }

    private String run() {
        var out = new ByteArrayOutputStream();
        var status = command.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8));
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(status)
                .isEqualTo(text.contains(" 0 differences") ? RecountLearning.SAME : RecountLearning.DIFFERENT);
        return text;
    }

    private static void change(String sql, UUID id) {
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery(sql)
                    .setParameter(1, id)
                    .executeUpdate();
        });
    }
}
