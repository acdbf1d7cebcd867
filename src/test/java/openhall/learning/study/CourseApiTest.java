package openhall.learning.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.learning.TinyCourse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CourseApiTest {

    @Test
    void courses_are_open_and_do_not_tell_the_answers() {
        var slug = TinyCourse.fresh();

        var list = Cast.NOBODY.getJson("/api/courses");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.jsonPath().getList("slug", String.class)).contains(slug, "cyber-security");

        var one = Cast.NOBODY.getJson("/api/courses/" + slug);
        assertThat(one.jsonPath().getString("course.level")).isEqualTo("working");
        assertThat(one.jsonPath().getList("modules")).hasSize(2);
        assertThat(one.asString()).doesNotContain("Yes, this.", "What is right?");
        assertThat(Cast.NOBODY.getJson("/api/courses/no-such-course").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_program_can_do_a_whole_course_and_page_and_csv_agree() {
        var slug = TinyCourse.fresh();
        var path = "/api/courses/" + slug;

        var started = Cast.THEO.postJson(path + "/enrolment", Map.of());
        assertThat(started.statusCode()).isEqualTo(201);
        assertThat(started.header("Location")).endsWith(path + "/progress");
        for (var module : List.of("first", "second")) {
            var steps = path + "/modules/" + module + "/steps";
            assertThat(Cast.THEO.postJson(steps + "/1/done", Map.of()).statusCode())
                    .isEqualTo(201);
            assertThat(Cast.THEO
                            .postJson(steps + "/2/done", Map.of("note", "Seen"))
                            .statusCode())
                    .isEqualTo(201);
            var answered = Cast.THEO.putJson(steps + "/3/answers", right());
            assertThat(answered.statusCode()).isEqualTo(200);
            assertThat(answered.jsonPath().getBoolean("attempt.passed")).isTrue();
        }

        var progress = Cast.THEO.getJson(path + "/progress").jsonPath();
        assertThat(progress.getInt("stepsDone")).isEqualTo(6);
        assertThat(progress.getInt("modulesDone")).isEqualTo(2);
        var ref = progress.getString("certificate");
        assertThat(ref).startsWith("CERT-");
        assertThat(Cast.THEO.get("/courses/" + slug + "/progress").asString()).contains("6 of 6 steps");
        assertThat(Cast.THEO.get("/learn/progress.csv").asString()).contains(ref);
    }

    @Test
    void answers_are_kept_and_putting_them_again_changes_nothing() {
        var slug = TinyCourse.fresh();
        Cast.THEO.postJson("/api/courses/" + slug + "/enrolment", Map.of());
        var answers = "/api/courses/" + slug + "/modules/first/steps/3/answers";

        var kept = Cast.THEO.putJson(answers, Map.of("answers", Map.of("1", List.of(2))));
        assertThat(kept.jsonPath().getBoolean("saved")).isTrue();
        assertThat(kept.jsonPath().getMap("attempt")).isNull();
        assertThat(Cast.THEO.get("/courses/" + slug + "/first/3").asString()).contains(" checked");

        var wrong = Map.of("answers", Map.of("1", List.of(2), "2", List.of(3)), "submit", true);
        Cast.THEO.putJson(answers, wrong);
        assertThat(Cast.THEO.putJson(answers, wrong).jsonPath().getInt("attempt.number"))
                .isEqualTo(1);
        assertThat(Cast.THEO.putJson(answers, right()).jsonPath().getInt("attempt.number"))
                .isEqualTo(2);
    }

    @Test
    void what_is_wrong_is_told_field_by_field() {
        var slug = TinyCourse.fresh();
        Cast.THEO.postJson("/api/courses/" + slug + "/enrolment", Map.of());
        var steps = "/api/courses/" + slug + "/modules/first/steps";

        var missing =
                Cast.THEO.putJson(steps + "/3/answers", Map.of("answers", Map.of("1", List.of(1)), "submit", true));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.asString()).contains("Answer question 2");
        var strange = Cast.THEO.putJson(steps + "/3/answers", Map.of("answers", Map.of("9", List.of(1))));
        assertThat(strange.statusCode()).isEqualTo(422);
        assertThat(strange.asString()).contains("There is no question 9");
        assertThat(Cast.THEO.postJson(steps + "/2/done", Map.of("note", "")).statusCode())
                .isEqualTo(422);
        assertThat(Cast.THEO.postJson(steps + "/3/done", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void only_staff_who_started_have_progress() {
        var slug = TinyCourse.fresh();

        assertThat(Cast.THEO.getJson("/api/courses/" + slug + "/progress").statusCode())
                .isEqualTo(404);
        assertThat(Cast.ZED.getJson("/api/courses/" + slug + "/progress").statusCode())
                .isEqualTo(403);
        assertThat(Cast.NOBODY.getJson("/api/courses/" + slug + "/progress").statusCode())
                .isEqualTo(401);
        assertThat(Cast.THEO
                        .putJson("/api/courses/" + slug + "/modules/first/steps/3/answers", right())
                        .statusCode())
                .isEqualTo(409);
    }

    private static Map<String, Object> right() {
        return Map.of("answers", Map.of("1", List.of(1), "2", List.of(1, 2)), "submit", true);
    }
}
