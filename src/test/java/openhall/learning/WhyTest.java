package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import org.junit.jupiter.api.Test;

/** Every tick, percentage and date opens to the events it rests on. */
@QuarkusTest
class WhyTest {

    @Test
    void the_page_opens_each_step_each_module_and_the_course() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.SAM, slug);
        TinyCourse.finish(Cast.SAM, slug, "first");

        var page = Cast.SAM.get("/courses/" + slug + "/progress").asString();

        assertThat(page)
                .contains("50% of the course", "100% of the module", "0% of the module")
                .contains("Why the course counts as it does", "Why this module counts as it does")
                .contains("A quiz is done when it is passed with 2 marks or more")
                .contains("Handed in a quiz of this course. Attempt 1: 2 of 2 right, passed")
                .contains("Finished a module of this course")
                .contains("Nothing has happened here yet");
    }

    @Test
    void a_program_gets_the_same_events() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.SAM, slug);
        TinyCourse.finish(Cast.SAM, slug, "first");

        var progress = Cast.SAM.getJson("/api/courses/" + slug + "/progress").jsonPath();

        assertThat(progress.getList("events.what", String.class))
                .containsExactly("Started this course", "Finished a module of this course");
        assertThat(progress.getList("modules[0].steps[0].events.what", String.class))
                .containsExactly("Did a step of this course");
        assertThat(progress.getList("modules[0].steps[2].events.what", String.class))
                .containsExactly("Handed in a quiz of this course", "Did a step of this course");
        assertThat(progress.getList("modules[1].steps[0].events")).isEmpty();
    }

    @Test
    void whoever_else_may_see_it_sees_no_words_of_the_learner() {
        var slug = TinyCourse.fresh();
        TinyCourse.complete(Cast.JO, slug);

        var why = In.tx(() -> Objects.requireNonNull(Why.of(TinyCourse.enrolment(Cast.JO, slug).id)));

        assertThat(why.course().percent()).isEqualTo(100);
        assertThat(why.course().at()).isNotNull();
        assertThat(why.modules()).hasSize(2);
        assertThat(why.toString()).doesNotContain("I saw a small thing", "right, passed", "You read");
        assertThat(why.modules().get(0).steps().get(1).events()).hasSize(1);
    }

    @Test
    void earlier_rounds_are_listed_with_their_certificates() {
        var slug = TinyCourse.fresh();
        TinyCourse.complete(Cast.KIT, slug);
        var first = In.tx(() -> TinyCourse.enrolment(Cast.KIT, slug).certificate);
        In.tx(() -> {
            Enrolment.again(Cast.KIT.person(), TinyCourse.course(slug), TinyCourse.AT.plus(Duration.ofDays(500)));
        });

        assertThat(Cast.KIT.get("/courses/" + slug + "/progress").asString())
                .contains("Earlier times you took this course", "/certificates/" + first);
        assertThat(Cast.KIT
                        .getJson("/api/courses/" + slug + "/progress")
                        .jsonPath()
                        .getList("earlierRounds.certificate", String.class))
                .isEqualTo(List.of(String.valueOf(first)));
    }

    @Test
    void the_page_asks_the_database_as_often_however_much_has_happened() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.SAM, slug);
        var path = "/courses/" + slug + "/progress";
        Cast.SAM.get(path).then().statusCode(200);
        var little = Statements.counting(() -> Cast.SAM.get(path).then().statusCode(200));

        TinyCourse.finish(Cast.SAM, slug, "first");
        TinyCourse.finish(Cast.SAM, slug, "second");
        var much = Statements.counting(() -> Cast.SAM.get(path).then().statusCode(200));

        assertThat(much).isEqualTo(little).isLessThanOrEqualTo(6);
    }

    @Test
    void the_progress_of_somebody_else_is_not_there() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.SAM, slug);

        Cast.JO.get("/courses/" + slug + "/progress").then().statusCode(404);
    }
}
