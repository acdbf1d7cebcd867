package openhall.learning.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.learning.TinyCourse;
import openhall.learning.assignments.extensions.Extension;
import openhall.people.Audience;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignedPagesTest {
    private Newcomer rosa;
    private String ref = "";

    @BeforeEach
    void somebodyIsAsked() {
        rosa = Newcomer.staff("Rosa Asked", Audience.STAFF, Cast.MO.id());
        ref = FreshAssignment.make(
                Cast.THEO.id(),
                FreshAssignment.ask(TinyCourse.fresh(), FreshAssignment.person(rosa.id()), FreshAssignment.inDays(10)));
    }

    @AfterEach
    void sheLeaves() {
        rosa.leave();
    }

    @Test
    void the_page_says_what_why_by_when_and_who_sees_it() {
        assertThat(rosa.get("/learn/assigned").asString())
                .contains("What you are asked to learn</h1>", "Small course", "Because we all need it", "To do")
                .contains("your manager and the managers above", "Ask for more time");
    }

    @Test
    void without_anything_it_says_what_will_appear() {
        var nobody = Newcomer.staff("Rosa Free", Audience.STAFF, null);

        assertThat(nobody.get("/learn/assigned").asString()).contains("Nothing has been asked yet");
        nobody.leave();
    }

    @Test
    void more_time_is_asked_once_and_given_by_the_manager_with_words() {
        var until = FreshAssignment.today().plusDays(30);
        var answers = AtOnce.run(
                4,
                () -> rosa.post(path(), "until", until.toString(), "why", "A busy month")
                        .statusCode());
        assertThat(answers).containsOnly(303);

        var asked = In.tx(() -> Objects.requireNonNull(Extension.waitingFor(id())));
        assertThat(Cast.MO.get("/team").asString()).contains("Rosa Asked asks for more time");
        var decision = "/team/extensions/" + asked.id + "/decision";
        assertThat(Cast.MO.post(decision, "given", "yes", "words", "").statusCode())
                .isEqualTo(422);
        assertThat(Cast.MO
                        .post(decision, "given", "yes", "words", "Take your time")
                        .statusCode())
                .isEqualTo(303);

        assertThat(FreshAssignment.row(ref, rosa.id()).dueOn).isEqualTo(until);
        assertThat(rosa.get("/me/notices").asString()).contains("You have until", "Take your time");
        assertThat(rosa.get("/learn/assigned").asString()).contains("More time was given on");
    }

    @Test
    void more_time_than_a_manager_can_give_waits_for_a_learning_lead_who_sets_a_date() {
        var until = FreshAssignment.today().plusDays(200);
        rosa.post(path(), "until", until.toString(), "why", "Away").then().statusCode(303);

        assertThat(FreshAssignment.row(ref, rosa.id()).exception).isEqualTo(Impossible.LONG_EXTENSION);
        assertThat(Cast.MO.get("/team").asString()).doesNotContain("Rosa Asked asks for more time");
        var page = "/assignments/exceptions/" + id();
        assertThat(Cast.THEO.get(page).asString()).contains("Rosa Asked", "Away");
        assertThat(Cast.THEO.post(page + "/date", "date", "yesterday").statusCode())
                .isEqualTo(422);
        assertThat(Cast.THEO.post(page + "/date", "date", until.toString()).statusCode())
                .isEqualTo(303);

        assertThat(Cast.THEO.get("/assignments/exceptions").asString())
                .contains("Answered lately", "Rosa Asked", "Set another date", Cast.THEO.person().name)
                .doesNotContain(page);
        assertThat(Cast.THEO.getJson("/api/assignments/exceptions").jsonPath().getString("answered[0].person"))
                .isEqualTo("Rosa Asked");
        assertThat(Cast.THEO.get(page).statusCode()).isEqualTo(409);
        var row = FreshAssignment.row(ref, rosa.id());
        assertThat(row.exception).isNull();
        assertThat(row.dueOn).isEqualTo(until);
    }

    @Test
    void a_date_that_has_passed_can_be_taken_off_and_no_rule_brings_it_back() {
        var late = FreshAssignment.exceptionOf(rosa.id());
        assertThat(Cast.THEO.get("/assignments/exceptions").statusCode()).isEqualTo(200);
        assertThat(Cast.SAM.get("/assignments/exceptions").statusCode()).isEqualTo(403);

        assertThat(Cast.THEO
                        .post("/assignments/exceptions/" + late + "/removal")
                        .statusCode())
                .isEqualTo(303);
        FreshAssignment.desk().settleAll();

        assertThat(In.tx(() -> FreshAssignment.held(late).whyEnded)).isEqualTo(Ended.TAKEN_OFF);
    }

    @Test
    void a_date_before_the_one_they_have_is_refused_with_what_was_typed() {
        var page = rosa.post(path(), "until", "01/02/2025", "why", "I was away");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Enter a date that is after the one you have", "I was away", "01/02/2025");
    }

    @Test
    void nobody_asks_for_somebody_else() {
        assertThat(Cast.SAM.get(path()).statusCode()).isEqualTo(404);
        assertThat(Cast.SAM.post(path(), "until", "01/02/2027", "why", "x").statusCode())
                .isEqualTo(404);
        assertThat(Cast.ADA.get("/learn/assigned").statusCode()).isEqualTo(403);
    }

    @Test
    void programs_read_and_ask_the_same() {
        var row = FreshAssignment.rowOf(Cast.SAM.id());

        var mine = Cast.SAM.getJson("/api/me/assigned");
        assertThat(mine.jsonPath().getList("assigned.id", String.class)).contains(row.toString());
        var asked = Cast.SAM.postJson(
                "/api/me/assigned/" + row + "/extension",
                Map.of("until", FreshAssignment.today().plusDays(20).toString(), "why", "Busy"));
        assertThat(asked.statusCode()).isEqualTo(200);
        var decided = Cast.MO.postJson(
                "/api/team/learning/extensions/" + asked.jsonPath().getString("id") + "/decision",
                Map.of("given", "no", "words", "It is short"));
        assertThat(decided.jsonPath().getBoolean("given")).isFalse();
        var after = Cast.SAM.getJson("/api/me/assigned").jsonPath();
        assertThat(after.getBoolean("assigned.find { it.id == '" + row + "' }.moreGiven"))
                .isFalse();
    }

    private UUID id() {
        return FreshAssignment.row(ref, rosa.id()).id;
    }

    private String path() {
        return "/learn/assigned/" + id() + "/extension";
    }
}
