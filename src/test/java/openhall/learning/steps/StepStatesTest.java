package openhall.learning.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.learning.GuideCourse;
import openhall.learning.LearnerEvent;
import openhall.learning.Recount;
import openhall.learning.TinyCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps that are done again, at once, or from two tabs, and what a program sees of them. */
@QuarkusTest
class StepStatesTest {
    private static final int VIDEO = 2;
    private static final int LINK = 3;
    private static final int CHECKLIST = 4;
    private static final int SCENARIO = 6;

    private String slug = "";

    @BeforeEach
    void start() {
        slug = GuideCourse.fresh();
        TinyCourse.start(Cast.SAM, slug);
    }

    @Test
    void no_address_leads_to_the_end_of_a_story() {
        assertThat(Cast.SAM.get(path(SCENARIO) + "?scene=done").asString())
                .contains("Where do you begin?")
                .doesNotContain("A good ending");
    }

    @Test
    void a_choice_that_the_scene_does_not_have_is_refused() {
        var answer = Cast.SAM.post(path(SCENARIO) + "/done", "at", "0", "choice", "9");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Choose what you do", "Where do you begin?");
        assertThat(Cast.SAM
                        .postJson("/api" + module() + "/steps/" + SCENARIO + "/done", Map.of("choice", 9))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_step_of_any_kind_takes_at_most_six_statements() {
        for (var step = 1; step <= 7; step++) {
            var path = path(step);
            var fewest = LongStream.range(0, 6)
                    .map(run -> Statements.counting(() -> Cast.SAM.get(path)))
                    .min()
                    .orElseThrow();
            assertThat(fewest).as(path).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void what_another_tab_shows_of_a_story_decides_nothing_any_more() {
        done(SCENARIO, "at", "0", "choice", "1");
        done(SCENARIO, "at", "0", "choice", "2");
        assertThat(page(SCENARIO)).contains("Nobody finishes it");

        done(SCENARIO, "at", "1", "action", "back");
        done(SCENARIO, "at", "1", "action", "back");
        done(SCENARIO, "at", "0", "choice", "2");
        done(SCENARIO, "at", "0", "action", "again");

        assertThat(page(SCENARIO)).contains("A good ending");
    }

    @Test
    void going_back_takes_no_way_to_an_ending_out_of_the_learners_events() {
        done(SCENARIO, "at", "0", "choice", "1");
        done(SCENARIO, "at", "1", "action", "back");
        done(SCENARIO, "at", "0", "choice", "2");
        done(SCENARIO, "at", "1", "action", "again");

        var ways = In.tx(() -> Panache.getEntityManager()
                .createQuery(
                        "select v.detail from LearnerEvent v where v.enrolment = :enrolment and v.kind = :kind"
                                + " order by v.happenedAt, v.id",
                        String.class)
                .setParameter("enrolment", TinyCourse.enrolment(Cast.SAM, slug))
                .setParameter("kind", LearnerEvent.Kind.STORY_ENDED)
                .getResultList());

        assertThat(ways).hasSize(2);
        assertThat(ways.get(0)).startsWith("A poor ending after the choices 1: ");
        assertThat(ways.get(1)).startsWith("A good ending after the choices 2: ");
        assertThat(stepsDone()).as("The way that ended well counts").isEqualTo(1);
        assertThat(In.tx(() -> Recount.differences(TinyCourse.enrolment(Cast.SAM, slug).id)))
                .isEmpty();
    }

    @Test
    void twenty_clicks_at_once_are_one_decision_and_one_tick() {
        AtOnce.run(
                20,
                () -> Cast.SAM
                        .post(path(SCENARIO) + "/done", "at", "0", "choice", "2")
                        .statusCode());
        AtOnce.run(
                20,
                () -> Cast.SAM
                        .post(path(CHECKLIST) + "/done", "tick", "1", "tick", "2")
                        .statusCode());

        assertThat(page(SCENARIO)).contains("Your decisions so far: 1");
        assertThat(stepsDone()).isEqualTo(2);
    }

    @Test
    void a_program_sees_where_the_learner_is() {
        done(CHECKLIST, "tick", "2");
        assertThat(state(CHECKLIST).getList("state.lines.ticked")).isEqualTo(List.of(false, true));
        assertThat(state(LINK).getString("content.url")).isEqualTo("https://www.gov.uk/guidance/content-design");
        assertThat(state(VIDEO).getString("content.transcript")).contains("Ada: I begin with the task");
        assertThat(state(SCENARIO).getString("content")).isNull();
        assertThat(state(SCENARIO).getList("state.scene.choices"))
                .isEqualTo(List.of("I copy the slides", "I write the task first"));

        done(SCENARIO, "at", "0", "choice", "1");

        assertThat(state(SCENARIO).getString("state.scene.ending")).isEqualTo("poor");
        assertThat(state(SCENARIO).getString("state.scene.followed")).contains("80 slides");
        assertThat(state(8).getString("state")).as("A quiz has its own part").isNull();
        assertThat(Cast.THEO.getJson(stateOf(SCENARIO)).statusCode()).isEqualTo(409);
        assertThat(Cast.SAM.getJson(stateOf(SCENARIO) + "/state").statusCode()).isEqualTo(404);
    }

    private JsonPath state(int step) {
        return Cast.SAM.getJson(stateOf(step)).then().statusCode(200).extract().jsonPath();
    }

    private String stateOf(int step) {
        return "/api" + module() + "/steps/" + step;
    }

    private String module() {
        return "/courses/" + slug + "/modules/every-kind";
    }

    private String path(int step) {
        return "/courses/" + slug + "/every-kind/" + step;
    }

    private String page(int step) {
        return Cast.SAM.get(path(step)).then().statusCode(200).extract().asString();
    }

    /** Where it leads. */
    private String done(int step, String... namesAndValues) {
        return Cast.SAM
                .post(path(step) + "/done", namesAndValues)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private int stepsDone() {
        return In.tx(() -> TinyCourse.enrolment(Cast.SAM, slug).stepsDone);
    }
}
