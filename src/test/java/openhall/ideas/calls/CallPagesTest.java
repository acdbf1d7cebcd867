package openhall.ideas.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.web.Formats;
import openhall.web.TypedDay;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CallPagesTest {
    private static final String CALLS = "/ideas/calls";

    @Test
    void an_idea_owner_sets_up_a_call_and_publishes_it() {
        assertThat(Cast.PRIYA.get(CALLS + "/new").asString()).contains("Set up a call for ideas</h1>");
        var path = saved(send(CALLS, "Warmer homes", today(), today(), ""));

        assertThat(Cast.NOBODY.get(path).statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.getJson("/api/calls/" + slug(path)).statusCode()).isEqualTo(404);
        assertThat(Cast.PRIYA.get(path).asString())
                .contains("Publish this call")
                .contains("Not published");
        assertThat(Cast.PRIYA.get(CALLS).asString()).contains(path);
        assertThat(Cast.PRIYA.post(path + "/publication").statusCode()).isEqualTo(303);

        assertThat(Cast.NOBODY.get(path).asString())
                .contains("Warmer homes</h1>")
                .contains("Open for ideas")
                .contains("Send ideas from " + Formats.date(today()))
                .contains("/ideas/new?call=" + slug(path));
        assertThat(Cast.NOBODY.get(CALLS).asString()).contains(path);
    }

    @Test
    void a_draft_is_deleted_and_a_published_call_is_not() {
        var draft = CALLS + "/" + FreshCall.draft();
        assertThat(Cast.PRIYA.get(draft).asString()).contains("Delete this draft");
        assertThat(Cast.SAM.post(draft + "/removal").statusCode()).isEqualTo(403);
        assertThat(Cast.PRIYA.post(draft + "/removal").statusCode()).isEqualTo(303);
        assertThat(Cast.PRIYA.get(draft).statusCode()).isEqualTo(404);

        var open = FreshCall.open();
        assertThat(Cast.PRIYA.get(CALLS + "/" + open).asString()).doesNotContain("Delete this draft");
        assertThat(Cast.PRIYA.post(CALLS + "/" + open + "/removal").statusCode())
                .isEqualTo(409);
        assertThat(Cast.PRIYA.deleteJson("/api/calls/" + open).statusCode()).isEqualTo(409);
        assertThat(Cast.PRIYA.deleteJson("/api/calls/" + FreshCall.draft()).statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_form_with_mistakes_comes_back_with_everything_typed() {
        var page = Cast.PRIYA.post(
                CALLS,
                fields("Kept title", today().minusDays(1), today().minusDays(2), "Kept reason", "no-such-service"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Error: Set up a call for ideas")
                .contains("Choose the service that asks")
                .contains("Enter a day that is not before the first day")
                .contains("Kept title")
                .contains("What would help?");
        var past = send(CALLS, "In the past", today().minusDays(1), today(), "");
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(past.asString()).contains("Enter today or a later day");
        assertThat(Cast.PRIYA.post(CALLS).asString()).contains("Enter a title").contains("Enter the last day to send");
    }

    @Test
    void only_those_who_answer_ideas_keep_calls() {
        var path = CALLS + "/" + FreshCall.open();

        assertThat(Cast.NIA.get(CALLS + "/new").statusCode()).isEqualTo(403);
        assertThat(Cast.SAM.get(path + "/edit").statusCode()).isEqualTo(403);
        assertThat(Cast.SAM.post(path + "/outcome", "outcome", "Mine").statusCode())
                .isEqualTo(403);
        assertThat(Cast.SAM.get(path).asString()).doesNotContain("Keep this call");
    }

    @Test
    void dates_that_change_after_the_opening_stay_on_the_page_with_the_reason() {
        var slug = FreshCall.open();
        var call = In.tx(() -> FreshCall.call(slug));
        var first = call.dates().days().opens();
        var before = call.dates().lines().get(0);

        var silent = send(call.path("edit"), call.title, first, today().plusDays(9), "");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.asString()).contains("Say why the dates change");
        var earlier = send(call.path("edit"), call.title, first.minusDays(1), today().plusDays(9), "Because");
        assertThat(earlier.statusCode()).isEqualTo(422);
        assertThat(earlier.asString()).contains("its first day stays as it is");
        assertThat(send(call.path("edit"), call.title, first, today().plusDays(9), "More schools want to join")
                        .statusCode())
                .isEqualTo(303);

        assertThat(Cast.NOBODY.get(call.path()).asString())
                .contains("More schools want to join")
                .contains(before)
                .contains("until " + Formats.date(today().plusDays(9)));
    }

    @Test
    void other_words_of_an_open_call_change_without_a_reason() {
        var call = In.tx(() -> FreshCall.call(FreshCall.open()));
        var days = call.dates().days();

        var answer = Cast.PRIYA.post(
                call.path("edit"),
                "title",
                "Better words " + call.slug,
                "question",
                "What would help?",
                "service",
                "parking",
                "opens",
                TypedDay.write(days.opens()),
                "sendUntil",
                TypedDay.write(days.sendUntil()),
                "supportUntil",
                TypedDay.write(days.supportUntil()),
                "answersBy",
                TypedDay.write(days.answersBy()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get(call.path()).asString())
                .contains("Better words")
                .doesNotContain("The dates before");
    }

    @Test
    void what_came_of_it_is_refused_while_people_can_still_support_and_read_by_everyone_later() {
        var open = CALLS + "/" + FreshCall.open();
        assertThat(Cast.PRIYA.post(open + "/outcome", "outcome", "Too soon").statusCode())
                .isEqualTo(409);
        var path = CALLS + "/" + FreshCall.ended();

        assertThat(Cast.PRIYA.get(path).asString()).contains("Say what came of it");
        assertThat(Cast.PRIYA.post(path + "/outcome", "outcome", " ").statusCode())
                .isEqualTo(422);
        assertThat(Cast.PRIYA.post(path + "/outcome", "outcome", "We built two").statusCode())
                .isEqualTo(303);
        assertThat(Cast.NOBODY.get(path).asString()).contains("We built two").contains("Answered");
        assertThat(Cast.NOBODY.get(CALLS).asString()).contains(path);
    }

    @Test
    void its_ideas_are_listed_and_counted_and_lead_back_to_it() {
        var slug = FreshCall.open();
        var ref = FreshCall.idea(slug, "Sent to a call", Instant.now());

        assertThat(Cast.NOBODY.get(CALLS + "/" + slug).asString())
                .contains("/ideas/" + ref)
                .contains("1 idea, 0 of 1 answered");
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString())
                .contains("Sent to the call")
                .contains(CALLS + "/" + slug);
    }

    @Test
    void an_idea_of_a_call_that_is_over_cannot_be_supported() {
        var now = Instant.now();
        var slug = FreshCall.published(
                new CallDates(now.minusSeconds(100), now.minusSeconds(50), now.minusSeconds(1), now.plusSeconds(100)));
        var ref = FreshCall.idea(slug, "Too late to support", now.minusSeconds(60));

        assertThat(Cast.ADA.get("/ideas/" + ref).asString())
                .contains("People can no longer support the ideas of this call")
                .doesNotContain("Support this idea");
        assertThat(Cast.ADA.post("/ideas/" + ref + "/support").statusCode()).isEqualTo(409);
    }

    @Test
    void pages_of_calls_take_as_many_statements_for_many_ideas_as_for_one() {
        var slug = FreshCall.open();
        FreshCall.idea(slug, "Counted first", Instant.now());
        Cast.NOBODY.get(CALLS);
        Cast.NOBODY.get(CALLS + "/" + slug);
        var list = Statements.counting(() -> Cast.NOBODY.get(CALLS));
        var call = Statements.counting(() -> Cast.NOBODY.get(CALLS + "/" + slug));
        FreshCall.idea(FreshCall.open(), "Counted elsewhere", Instant.now());
        for (var row = 0; row < 9; row++) {
            FreshCall.idea(slug, "Counted " + row, Instant.now());
        }

        assertThat(list).isLessThanOrEqualTo(6);
        assertThat(call).isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> Cast.NOBODY.get(CALLS))).isEqualTo(list);
        assertThat(Statements.counting(() -> Cast.NOBODY.get(CALLS + "/" + slug)))
                .isEqualTo(call);
    }

    private static Response send(String path, String title, LocalDate opens, LocalDate sendUntil, String why) {
        return Cast.PRIYA.post(path, fields(title, opens, sendUntil, why, "parking"));
    }

    private static String[] fields(String title, LocalDate opens, LocalDate sendUntil, String why, String service) {
        return new String[] {
            "title",
            title,
            "question",
            "What would help?",
            "words",
            "Some more words",
            "service",
            service,
            "theme",
            "",
            "opens",
            TypedDay.write(opens),
            "sendUntil",
            TypedDay.write(sendUntil),
            "supportUntil",
            TypedDay.write(today().plusDays(20)),
            "answersBy",
            TypedDay.write(today().plusDays(30)),
            "why",
            why
        };
    }

    private static String saved(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return URI.create(answer.header("Location")).getPath();
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), Formats.ZONE);
    }
}
