package openhall.ideas.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.AllNotices;
import openhall.ideas.Delivery;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MilestonePagesTest {
    @Test
    void a_milestone_is_added_and_everyone_reads_what_is_due_when() {
        var ref = FreshIdea.accepted();

        assertThat(Cast.PRIYA.get("/ideas/" + ref + "/delivery").asString()).contains("Add a milestone");
        assertThat(add(ref, "Paint the lines", "1/4/2090")).isEqualTo(303);

        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).contains("Paint the lines: due on 1 April 2090");
        assertThat(Cast.NOBODY.getJson("/api/ideas/" + ref + "/milestones").asString())
                .contains("\"due\":\"2090-04-01\"");
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_milestone_and_stopped_work_takes_none() {
        var ref = FreshIdea.accepted();
        add(ref, "Paint the lines", "1/4/2090");
        assertThat(add(ref, "Paint the lines", "1/4/2090")).isEqualTo(303);
        assertThat(In.tx(() -> Milestone.count("idea.ref", ref))).isEqualTo(1);

        FreshDelivery.deliver(ref, Delivery.PLANNED);
        FreshDelivery.deliver(ref, Delivery.STOPPED);

        assertThat(add(ref, "Paint more lines", "1/5/2090")).isEqualTo(409);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString())
                .contains("Paint the lines: not done, because the work stopped");
    }

    @Test
    void its_author_and_followers_are_told_once_when_a_day_moves_and_when_it_is_reached() {
        var ref = FreshIdea.accepted();
        var follower = follower(ref);
        var author = Objects.requireNonNull(In.tx(() -> Idea.held(ref).author.email));
        var page = FreshDelivery.milestoneOf(ref).page();

        assertThat(Cast.PRIYA.get(page).asString()).contains("This is due on 1 April 2090");
        assertThat(move(page, "1/6/2090", "It rains too much")).isEqualTo(303);
        assertThat(IdeaCast.letterTo(author)).contains("It rains too much").contains("1 June 2090");
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString())
                .contains("due on 1 June 2090 (we first said 1 April 2090)");

        assertThat(reach(page, "The lines are there")).isEqualTo(303);
        assertThat(reach(page, "The lines are there")).isEqualTo(409);
        assertThat(move(page, "1/7/2090", "Again")).isEqualTo(409);
        assertThat(IdeaCast.letterTo(author)).contains("The lines are there");
        assertThat(In.tx(() -> AllNotices.of(follower.id))).hasSize(2);
    }

    @Test
    void bad_input_comes_back_with_what_was_typed() {
        var ref = FreshIdea.accepted();
        var page = FreshDelivery.milestoneOf(ref).page();

        var added = Cast.PRIYA.post("/ideas/" + ref + "/milestones", "words", "Kept words", "due", "some day");
        assertThat(added.statusCode()).isEqualTo(422);
        assertThat(added.asString()).contains("Kept words").contains("some day").contains("Enter a day from today on");
        assertThat(move(page, "1/1/2020", "Late")).isEqualTo(422);
        assertThat(reach(page, "")).isEqualTo(422);
    }

    @Test
    void only_an_accepted_idea_of_somebody_else_has_milestones() {
        assertThat(add(FreshIdea.published(), "Too early", "1/4/2090")).isEqualTo(409);
        assertThat(Cast.SAM
                        .post("/ideas/" + FreshIdea.accepted() + "/milestones", "words", "Mine", "due", "1/4/2090")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_program_adds_moves_and_reaches_a_milestone() {
        var milestones = "/api/ideas/" + FreshIdea.accepted() + "/milestones";

        var made = Cast.PRIYA.postJson(milestones, "{\"words\": \"As JSON\", \"due\": \"2090-04-01\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        var one = milestones + "/" + made.jsonPath().getString("id");
        assertThat(Cast.PRIYA
                        .postJson(one + "/day", "{\"due\": \"2090-05-01\", \"why\": \"Later\"}")
                        .jsonPath()
                        .getString("firstDue"))
                .isEqualTo("2090-04-01");
        assertThat(Cast.PRIYA
                        .postJson(one + "/reached", "{\"what\": \"Done\"}")
                        .jsonPath()
                        .getString("reachedAt"))
                .isNotNull();
        assertThat(Cast.SAM.postJson(milestones, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void the_page_of_an_idea_takes_at_most_six_statements_however_many_milestones_it_has() {
        var ref = FreshDelivery.of(Cast.ADA);
        FreshDelivery.said(ref, Cast.ADA);
        FreshDelivery.milestoneOf(ref);
        Cast.NOBODY.get("/ideas/" + ref);
        var one = Statements.counting(() -> Cast.NOBODY.get("/ideas/" + ref));
        for (var row = 1; row < 20; row++) {
            add(ref, "Step " + row, "1/4/2090");
        }

        assertThat(Statements.counting(() -> Cast.NOBODY.get("/ideas/" + ref)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(6);
    }

    private static Person follower(String ref) {
        return In.tx(() -> {
            var person = IdeaCast.resident();
            Idea.held(ref).gainSupport(person, IdeaCast.AT);
            return person;
        });
    }

    private static int add(String ref, String words, String due) {
        return Cast.PRIYA
                .post("/ideas/" + ref + "/milestones", "words", words, "due", due)
                .statusCode();
    }

    private static int move(String page, String due, String why) {
        return Cast.PRIYA.post(page + "/day", "due", due, "why", why).statusCode();
    }

    private static int reach(String page, String what) {
        return Cast.PRIYA.post(page + "/reached", "what", what).statusCode();
    }
}
