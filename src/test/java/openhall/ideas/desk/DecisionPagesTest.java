package openhall.ideas.desk;

import static openhall.ideas.IdeaCast.AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.AllNotices;
import openhall.activity.WorkingDays;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.prepared.PreparedDecision;
import openhall.web.Formats;
import openhall.web.TypedDay;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionPagesTest {
    @Test
    void an_owner_decides_with_a_reply_that_everyone_reads_under_the_services_name() {
        var ref = IdeaCast.published("A crossing at the school");
        assertThat(Cast.PRIYA.get("/answers").asString()).contains("Ideas to answer</h1>");
        assertThat(Cast.PRIYA.get("/ideas/" + ref + "/decision").statusCode()).isEqualTo(200);

        assertThat(decide(Cast.PRIYA, ref, "ACCEPTED", "parking", "We paint it in spring"))
                .isEqualTo(303);

        var page = Cast.NOBODY.get("/ideas/" + ref).asString();
        var service = In.tx(() -> IdeaCast.parking().name);
        assertThat(page).contains("We paint it in spring").contains(service).contains("Accepted");
    }

    @Test
    void the_author_and_every_supporter_are_told_once() {
        var ref = IdeaCast.published("Told to all");
        var supporter = In.tx(() -> {
            var person = IdeaCast.resident();
            Idea.held(ref).gainSupport(person, AT);
            return person;
        });
        var author = Objects.requireNonNull(In.tx(() -> Idea.held(ref).author.email));

        decide(Cast.PRIYA, ref, "NOT_ACCEPTED", "parking", "It is not safe there");

        assertThat(IdeaCast.letterTo(author)).contains("It is not safe there").contains(ref);
        var told = In.tx(() -> AllNotices.of(supporter.id));
        assertThat(told).hasSize(1);
        assertThat(told.get(0).title).isEqualTo("Idea " + ref + ": Not accepted");
        assertThat(told.get(0).detail).contains("It is not safe there").doesNotContain("http");
        assertThat(told.get(0).path).isEqualTo("/ideas/" + ref);
        assertThat(told.get(0).awaitsDigest).isTrue();
    }

    @Test
    void each_letter_says_by_when_there_is_news_with_the_day_that_was_chosen() {
        var ref = IdeaCast.published("News on a day");
        var author = Objects.requireNonNull(In.tx(() -> Idea.held(ref).author.email));
        var day = WorkingDays.day(Instant.now()).plusDays(40);

        Cast.PRIYA.post(
                "/ideas/" + ref + "/decision",
                "decision",
                "ACCEPTED",
                "service",
                "parking",
                "reply",
                "Yes",
                "next",
                TypedDay.write(day));

        assertThat(IdeaCast.letterTo(author))
                .contains("We will tell you when the work moves on. You will hear from us again by " + Formats.date(day)
                        + ".");
        assertThat(IdeaCast.idea(ref).nextUpdateOn).isEqualTo(day);
        var later = day.plusDays(7);
        Cast.PRIYA.post(
                "/ideas/" + ref + "/delivery",
                "state",
                "IN_PROGRESS",
                "why",
                "It begins",
                "next",
                TypedDay.write(later));
        assertThat(IdeaCast.letterTo(author)).contains("You will hear from us again by " + Formats.date(later) + ".");
        assertThat(IdeaCast.idea(ref).nextUpdateOn).isEqualTo(later);
    }

    @Test
    void the_day_of_the_next_news_is_kept_with_a_decision_that_is_kept_ready() {
        var ref = IdeaCast.published("News on a day that is kept");
        var day = WorkingDays.day(Instant.now()).plusDays(40);
        Cast.PRIYA.post(
                "/ideas/" + ref + "/decision",
                "decision",
                "ACCEPTED",
                "service",
                "parking",
                "reply",
                "Yes",
                "next",
                TypedDay.write(day),
                "when",
                "keep");
        assertThat(Cast.PRIYA.get("/ideas/" + ref + "/decision").asString())
                .contains("value=\"" + TypedDay.write(day) + "\"");

        var kept = In.tx(() -> Objects.requireNonNull(PreparedDecision.of(Idea.held(ref))).id);
        Cast.PRIYA.post("/answers/ready", "chosen", kept.toString());

        assertThat(IdeaCast.idea(ref).nextUpdateOn).isEqualTo(day);
    }

    @Test
    void where_nothing_more_is_to_come_no_letter_promises_news() {
        var ref = IdeaCast.published("No more news");
        var author = Objects.requireNonNull(In.tx(() -> Idea.held(ref).author.email));

        decide(Cast.PRIYA, ref, "NOT_ACCEPTED", "parking", "It is not safe there");

        assertThat(IdeaCast.letterTo(author)).contains("This is our answer.").doesNotContain("hear from us again");
    }

    @Test
    void the_first_button_of_the_form_tells_nobody() {
        var page = Cast.PRIYA
                .get("/ideas/" + IdeaCast.published("Enter is pressed") + "/decision")
                .asString();
        var form = page.substring(page.indexOf("name=\"decision\""));

        assertThat(form.indexOf("Keep it ready</button>"))
                .isPositive()
                .isLessThan(form.indexOf("Publish now</button>"));
        assertThat(form.substring(form.indexOf("<button")))
                .containsPattern("^<button[^>]*name=\"when\" value=\"keep\"");
    }

    @Test
    void a_decision_without_a_reply_or_a_service_comes_back_with_the_errors() {
        var ref = IdeaCast.published("Undecided");

        var page = Cast.PRIYA.post(
                "/ideas/" + ref + "/decision", "decision", "ACCEPTED", "service", "", "reply", "", "goal", "");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose the service that replies").contains("Write a reply");
        assertThat(decide(Cast.PRIYA, ref, "ACCEPTED", "no-such-service", "Kept words"))
                .isEqualTo(422);
        assertThat(decide(Cast.PRIYA, ref, "MAYBE", "parking", "Kept words")).isEqualTo(422);
        assertThat(IdeaCast.idea(ref).decision).isEqualTo(Decision.OPEN);
    }

    @Test
    void an_accepted_idea_that_helps_a_goal_says_how_on_the_trail() {
        var ref = IdeaCast.published("Helps a goal");

        var without = goal(ref, "");
        var with = goal(ref, "One visit fewer for each permit");

        assertThat(without).isEqualTo(422);
        assertThat(with).isEqualTo(303);
        assertThat(Cast.NOBODY.get("/trail/idea/" + ref).asString()).contains("One visit fewer for each permit");
    }

    @Test
    void an_answer_is_changed_only_with_a_second_reason_that_everyone_is_told() {
        var ref = IdeaCast.accepted("Decided twice");
        var author = Objects.requireNonNull(In.tx(() -> Idea.held(ref).author.email));

        assertThat(decide(Cast.PRIYA, ref, "UNDER_REVIEW", "parking", "We look again"))
                .isEqualTo(409);
        assertThat(decide(Cast.PRIYA, ref, "NOT_ACCEPTED", "parking", "It costs too much"))
                .isEqualTo(422);
        assertThat(change(ref, "").asString())
                .contains("Say why you decide again")
                .contains("It costs too much");
        assertThat(change(ref, "New facts came").statusCode()).isEqualTo(303);

        assertThat(IdeaCast.letterTo(author)).contains("New facts came").contains("It costs too much");
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString())
                .contains("Why we decided again: New facts came")
                .contains("We will do it in May");
    }

    private static Response change(String ref, String why) {
        return Cast.PRIYA.post(
                "/ideas/" + ref + "/decision",
                "decision",
                "NOT_ACCEPTED",
                "service",
                "parking",
                "reply",
                "It costs too much",
                "change",
                why);
    }

    @Test
    void work_on_an_accepted_idea_is_told_step_by_step() {
        var ref = IdeaCast.accepted("Worked on");
        assertThat(Cast.PRIYA.get("/ideas/" + ref + "/delivery").statusCode()).isEqualTo(200);

        assertThat(deliver(ref, "IN_PROGRESS", "The paint is bought")).isEqualTo(303);
        assertThat(deliver(ref, "IN_PROGRESS", "Again")).isEqualTo(409);
        assertThat(deliver(ref, "DELIVERED", "")).isEqualTo(422);
        assertThat(deliver(ref, "DELIVERED", "It is there")).isEqualTo(303);

        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString())
                .contains("The paint is bought")
                .contains("Delivered");
    }

    @Test
    void while_work_goes_on_the_page_says_what_comes_before_another_decision() {
        var ref = IdeaCast.accepted("Decided too early");
        deliver(ref, "IN_PROGRESS", "The paint is bought");

        assertThat(Cast.PRIYA.get("/ideas/" + ref + "/decision").asString())
                .contains("Stop the work")
                .doesNotContain("Publish now");
    }

    @Test
    void an_idea_that_is_not_accepted_any_more_helps_no_goal() {
        var ref = IdeaCast.published("Helped a goal");
        goal(ref, "It saves a form");
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).contains("This idea contributes to a goal");

        assertThat(change(ref, "The money is gone").statusCode()).isEqualTo(303);

        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).doesNotContain("This idea contributes to a goal");
    }

    @Test
    void an_idea_that_is_not_accepted_is_not_delivered() {
        assertThat(deliver(IdeaCast.published("Not accepted yet"), "PLANNED", "Soon"))
                .isEqualTo(409);
    }

    @Test
    void an_owner_cannot_decide_their_own_idea() {
        var ref = IdeaCast.sentBy(Cast.PRIYA, "Priya's own idea");
        In.tx(() -> {
            Idea.held(ref).publish(Cast.NIA.person(), AT);
            return ref;
        });

        assertThat(decide(Cast.PRIYA, ref, "ACCEPTED", "parking", "I like it")).isEqualTo(409);
    }

    @Test
    void nobody_else_comes_in() {
        var ref = IdeaCast.published("Not yours to decide");

        assertThat(Cast.SAM.get("/answers").statusCode()).isEqualTo(403);
        assertThat(Cast.NIA.get("/ideas/" + ref + "/decision").statusCode()).isEqualTo(403);
        assertThat(decide(Cast.ADA, ref, "ACCEPTED", "parking", "Yes")).isEqualTo(403);
        assertThat(Cast.NOBODY.get("/answers").statusCode()).isEqualTo(303);
        assertThat(IdeaCast.idea(ref).decision).isEqualTo(Decision.OPEN);
    }

    @Test
    void the_desk_takes_as_many_statements_for_twenty_ideas_as_for_one() {
        IdeaCast.published("Desk 0");
        Cast.PRIYA.get("/answers");
        var one = Statements.counting(() -> Cast.PRIYA.get("/answers"));
        for (var row = 1; row <= 19; row++) {
            IdeaCast.published("Desk " + row);
        }

        assertThat(Statements.counting(() -> Cast.PRIYA.get("/answers"))).isEqualTo(one);
    }

    private static int decide(Cast who, String ref, String decision, String service, String reply) {
        return who.post(
                        "/ideas/" + ref + "/decision",
                        "decision",
                        decision,
                        "service",
                        service,
                        "reply",
                        reply,
                        "goal",
                        "",
                        "how",
                        "")
                .statusCode();
    }

    private static int goal(String ref, String how) {
        return Cast.PRIYA
                .post(
                        "/ideas/" + ref + "/decision",
                        "decision",
                        "ACCEPTED",
                        "service",
                        "parking",
                        "reply",
                        "Yes",
                        "goal",
                        "simple-services",
                        "how",
                        how)
                .statusCode();
    }

    private static int deliver(String ref, String state, String why) {
        return Cast.PRIYA
                .post("/ideas/" + ref + "/delivery", "state", state, "why", why)
                .statusCode();
    }
}
