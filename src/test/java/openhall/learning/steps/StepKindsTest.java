package openhall.learning.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.AllNotices;
import openhall.learning.GuideCourse;
import openhall.learning.LearnerEvent;
import openhall.learning.TinyCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of step, done by Sam in the course that the authors' guide shows. */
@QuarkusTest
class StepKindsTest {
    private String course;
    private String module;

    @BeforeEach
    void sam_begins() {
        course = "/courses/" + GuideCourse.fresh();
        module = course + "/every-kind";
        Cast.SAM.post(course + "/enrolment").then().statusCode(303);
    }

    @Test
    void a_video_has_its_transcript_and_is_done_when_the_learner_says_so() {
        assertThat(Cast.SAM.get(module + "/2").asString())
                .contains("https://example.org/talk", "Ada: I begin with the task", "I have watched it");

        Cast.SAM.post(module + "/2/done").then().statusCode(303);

        assertThat(why()).contains("You said that you watched it or read the transcript");
    }

    @Test
    void a_link_says_where_it_leads() {
        assertThat(Cast.SAM.get(module + "/3").asString())
                .contains("href=\"https://www.gov.uk/guidance/content-design\"", "I have read it");

        Cast.SAM.post(module + "/3/done").then().statusCode(303);

        assertThat(why()).contains("You said that you read the page");
    }

    @Test
    void a_checklist_keeps_what_is_ticked_and_is_done_when_all_is() {
        var saved = Cast.SAM.post(module + "/4/done", "tick", "2");
        assertThat(saved.header("Location")).endsWith("/4");
        assertThat(Cast.SAM.get(module + "/4").asString())
                .containsPattern("value=\"2\" checked")
                .doesNotContainPattern("value=\"1\" checked");
        assertThat(why()).doesNotContain("You ticked");

        Cast.SAM.post(module + "/4/done", "tick", "1", "tick", "2").then().statusCode(303);

        assertThat(why()).contains("You ticked all 2 lines");
    }

    @Test
    void a_line_that_the_checklist_does_not_have_is_refused() {
        assertThat(Cast.SAM.post(module + "/4/done", "tick", "3").statusCode()).isEqualTo(422);
        assertThat(Cast.SAM.post(module + "/4/done", "tick", "x").statusCode()).isEqualTo(422);
    }

    @Test
    void a_reflection_is_for_the_learner_alone_and_may_be_changed() {
        var empty = Cast.SAM.post(module + "/5/done", "note", " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString()).contains("Write down what you think");

        Cast.SAM.post(module + "/5/done", "note", "I think of Ruth").then().statusCode(303);
        Cast.SAM.post(module + "/5/done", "note", "I think of Omar now").then().statusCode(303);

        assertThat(Cast.SAM.get(module + "/5").asString())
                .contains("I think of Omar now")
                .doesNotContain("I think of Ruth");
    }

    @Test
    void a_story_goes_where_the_learner_decides_and_nobody_jumps_to_its_end() {
        assertThat(Cast.SAM.get(module + "/6").asString())
                .contains("Where do you begin?", "I copy the slides")
                .doesNotContain("Nobody finishes it", "It is short, and it works");
        var nothing = Cast.SAM.post(module + "/6/done");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.asString()).contains("Choose what you do");

        Cast.SAM.post(module + "/6/done", "choice", "1").then().statusCode(303);
        assertThat(Cast.SAM.get(module + "/6").asString())
                .contains("You have 80 slides and no task.", "Nobody finishes it", "Go back to the last decision");
        Cast.SAM.post(module + "/6/done", "choice", "1").then().statusCode(303);
        assertThat(why()).doesNotContain("You came to");

        Cast.SAM.post(module + "/6/done", "action", "back").then().statusCode(303);
        assertThat(Cast.SAM.get(module + "/6").asString()).contains("Where do you begin?");
        Cast.SAM.post(module + "/6/done", "choice", "2").then().statusCode(303);

        assertThat(Cast.SAM.get(module + "/6").asString())
                .contains("It is short, and it works", "A good ending", "Your decisions so far: 1");
        assertThat(why()).contains("You came to a good ending after 1 decision");
    }

    @Test
    void the_same_decision_sent_many_times_at_once_is_made_once() throws Exception {
        AtOnce.run(8, () -> Cast.SAM.post(module + "/6/done", "choice", "2").statusCode());

        assertThat(Cast.SAM.get(module + "/6").asString()).contains("Your decisions so far: 1");
    }

    @Test
    void a_task_counts_when_the_manager_has_signed_it_off() {
        var page = Cast.SAM.get(module + "/7").asString();
        assertThat(page).contains("You and your manager see this note", "Send to your manager");
        Cast.SAM
                .post(module + "/7/done", "note", "I wrote a module", "evidence", "https://example.org/module")
                .then()
                .statusCode(303);
        assertThat(Cast.SAM.get(module + "/7").asString()).contains("Waiting", "I wrote a module");
        assertThat(why()).doesNotContain("signed it off");

        var id = waiting();
        assertThat(Cast.MO.get("/team/sign-offs").asString()).contains("Sam Rivera", id);
        assertThat(Cast.MO.get("/team/sign-offs/" + id).asString())
                .contains("I wrote a module", "https://example.org/module", "Say what you wrote and where it is.");
        Cast.MO.post("/team/sign-offs/" + id, "done", "yes").then().statusCode(303);

        assertThat(why()).contains("A manager signed it off");
        assertThat(Cast.SAM.get(module + "/7").asString()).contains("Done");
        assertThat(Cast.MO.get("/team/sign-offs").asString()).doesNotContain(id);
        assertThat(told(Cast.SAM)).anyMatch(title -> title.contains("was signed off"));
    }

    @Test
    void a_task_that_is_sent_back_can_be_sent_again() {
        Cast.SAM.post(module + "/7/done", "note", "I began");
        var first = waiting();
        var silent = Cast.MO.post("/team/sign-offs/" + first, "done", "no");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.asString()).contains("Say what is missing");

        Cast.MO
                .post("/team/sign-offs/" + first, "done", "no", "words", "The quiz is missing")
                .then()
                .statusCode(303);
        assertThat(Cast.SAM.get(module + "/7").asString()).contains("The quiz is missing", "I began");
        Cast.SAM.post(module + "/7/done", "note", "I wrote the quiz too").then().statusCode(303);

        assertThat(waiting()).isNotEqualTo(first);
        Cast.MO.post("/team/sign-offs/" + first, "done", "yes").then().statusCode(303);
        assertThat(why()).as("What is decided stays").doesNotContain("signed it off");
    }

    @Test
    void what_is_no_evidence_is_refused_and_the_note_is_still_there() {
        var page = Cast.SAM.post(module + "/7/done", "note", "A long note", "evidence", "javascript:alert(1)");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("begins with https://", "A long note", "javascript:alert(1)");
    }

    @Test
    void nobody_but_the_managers_of_the_line_sees_what_was_sent() {
        Cast.SAM.post(module + "/7/done", "note", "For Mo alone");
        var id = waiting();

        assertThat(Cast.LENA.get("/team/sign-offs/" + id).statusCode()).isEqualTo(200);
        assertThat(Cast.SAM.get("/team/sign-offs/" + id).statusCode()).isEqualTo(403);
        assertThat(Cast.BEA.get("/champions/sign-offs/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void two_managers_who_decide_at_once_make_one_decision() throws Exception {
        Cast.SAM.post(module + "/7/done", "note", "Once");
        var id = waiting();

        AtOnce.run(6, () -> Cast.MO.post("/team/sign-offs/" + id, "done", "yes").statusCode());

        var enrolment = In.tx(() -> TinyCourse.enrolment(Cast.SAM, course.substring("/courses/".length())).id);
        assertThat(In.tx(() ->
                        LearnerEvent.count("kind = ?1 and enrolment.id = ?2", LearnerEvent.Kind.SIGNED_OFF, enrolment)))
                .isEqualTo(1);
    }

    @Test
    void a_champion_signs_off_what_is_theirs_to_see_and_never_their_own() {
        var id = FreshReport.of(Cast.SAM.id(), true);
        var own = FreshReport.of(Cast.BEA.id(), true);

        assertThat(Cast.BEA.get("/champions/sign-offs").asString()).contains(id).doesNotContain(own);
        assertThat(Cast.BEA.post("/champions/sign-offs/" + own, "done", "yes").statusCode())
                .isEqualTo(404);
        Cast.BEA.post("/champions/sign-offs/" + id, "done", "yes").then().statusCode(303);
        assertThat(Cast.BEA.get("/champions/sign-offs/" + id).asString()).contains("Signed off");
    }

    @Test
    void a_program_does_the_same() {
        var steps = "/api" + course + "/modules/every-kind/steps/";
        Cast.SAM
                .postJson(steps + "4/done", Map.of("ticked", List.of(1, 2)))
                .then()
                .statusCode(201);
        Cast.SAM.postJson(steps + "6/done", Map.of("choice", 2)).then().statusCode(201);
        Cast.SAM.postJson(steps + "7/done", Map.of("note", "By program")).then().statusCode(201);
        assertThat(Cast.SAM.postJson(steps + "6/done", Map.of("choice", 9)).statusCode())
                .as("The story is at its end, and nothing follows")
                .isEqualTo(201);
        assertThat(Cast.SAM.postJson(steps + "5/done", Map.of()).statusCode()).isEqualTo(422);

        var id = waiting();
        assertThat(Cast.MO.getJson("/api/team/sign-offs").asString()).contains("By program");
        assertThat(Cast.MO
                        .postJson("/api/team/sign-offs/" + id, Map.of("done", "no"))
                        .statusCode())
                .isEqualTo(422);
        Cast.MO
                .postJson("/api/team/sign-offs/" + id, Map.of("done", "yes"))
                .then()
                .statusCode(200);
        assertThat(why()).contains("You ticked all 2 lines", "good ending", "A manager signed it off");
    }

    private String why() {
        return Cast.SAM.get(course + "/progress").asString();
    }

    /** The report that waits in this course. */
    private String waiting() {
        return In.tx(() -> {
            var enrolment = TinyCourse.enrolment(Cast.SAM, course.substring("/courses/".length()));
            UUID step = TinyCourse.place(Cast.SAM, course.substring("/courses/".length()), "every-kind", 7)
                    .step()
                    .id();
            var report = Objects.requireNonNull(TaskReport.last(enrolment.id, step));
            assertThat(report.isWaiting()).isTrue();
            return report.id.toString();
        });
    }

    private static List<String> told(Cast who) {
        return In.tx(() ->
                AllNotices.of(who.id()).stream().map(notice -> notice.title).toList());
    }
}
