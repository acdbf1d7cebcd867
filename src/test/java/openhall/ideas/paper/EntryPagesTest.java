package openhall.ideas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.calls.FreshCall;
import openhall.people.Newcomer;
import openhall.strategy.Theme;
import openhall.web.TypedDay;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntryPagesTest {
    @Test
    void staff_write_down_an_idea_and_print_a_receipt_with_the_reference() {
        var saved = enter(Cast.PRIYA, "reach", "NOBODY");

        assertThat(saved.statusCode()).isEqualTo(303);
        var path = saved.header("Location").replaceAll(".*(/ideas/)", "$1");
        assertThat(path).matches("/ideas/ID-[0-9]+/receipt");
        assertThat(Cast.PRIYA.get(path).asString())
                .contains("We have your idea", "20 November 2025", path.replaceAll("/ideas/(ID-[0-9]+)/receipt", "$1"));
    }

    @Test
    void one_slip_after_the_other_keeps_the_way_and_the_day() {
        var saved = enter(Cast.NIA, "then", "next");

        var next = saved.header("Location").replaceAll(".*(/ideas/entry)", "$1");
        assertThat(next).startsWith("/ideas/entry?channel=PAPER");
        assertThat(Cast.NIA.get(next).asString()).contains("value=\"20/11/2025\"", "value=\"PAPER\" checked");
    }

    @Test
    void the_same_slip_of_a_day_is_entered_once_and_the_idea_there_is_shown() {
        var slip = UUID.randomUUID().toString();
        var first = ref(enter(Cast.NIA, "slip", slip));

        var again = enter(Cast.PRIYA, "slip", slip.toUpperCase(Locale.ROOT));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString())
                .contains("This slip is entered already as " + first, "/ideas/" + first + "/receipt", "A bench");
        assertThat(enter(Cast.PRIYA, "slip", slip, "channel", "PHONE").statusCode())
                .isEqualTo(303);
    }

    @Test
    void one_form_sent_by_four_clicks_is_one_idea() {
        var key = UUID.randomUUID().toString();

        var answers = AtOnce.run(4, () -> enter(Cast.NIA, "sending", key));

        assertThat(answers.stream().map(EntryPagesTest::ref).distinct()).hasSize(1);
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_is_kept() {
        var refused = enter(Cast.NIA, "received", "1/1/2999", "reach", "POST", "address", "", "name", "Edna Kept");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("The day it came to us must not be after today", "Enter the postal address", "Edna Kept");
        assertThat(enter(Cast.NIA, "reach", "EMAIL", "email", "").asString()).contains("Enter the email address");
        assertThat(enter(Cast.NIA, "channel", "WEB").asString()).contains("Choose how the idea came to us");
        assertThat(enter(Cast.NIA, "name", "", "showName", "yes").asString())
                .contains("Enter the name that may be shown");
    }

    @Test
    void the_call_the_theme_and_the_place_are_said_with_it() {
        var call = FreshCall.open();
        var theme = In.tx(() -> Theme.current().get(0).slug);
        var today = TypedDay.write(WorkingDays.day(Instant.now()));

        assertThat(Cast.NIA.get("/ideas/entry").asString())
                .contains("Does it answer one of our questions?", call, "Which theme fits best?", theme);
        var saved = enter(Cast.NIA, "received", today, "call", call, "theme", theme, "point", "51.53 -0.14");

        assertThat(about(ref(saved))).isEqualTo(call + ", " + theme + ", 51.5300, -0.1400");
    }

    @Test
    void a_letter_that_came_while_a_call_was_open_is_sent_to_it_though_it_is_over() {
        var call = FreshCall.ended();
        var open = WorkingDays.day(Instant.now().minus(Duration.ofHours(57)));

        var inTime = enter(Cast.NIA, "received", TypedDay.write(open), "call", call);
        var late = enter(Cast.NIA, "received", TypedDay.write(open.plusDays(2)), "call", call, "title", "Kept title");

        assertThat(inTime.statusCode()).isEqualTo(303);
        assertThat(about(ref(inTime))).startsWith(call);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.asString())
                .contains("took no ideas on the day", "value=\"" + call + "\" selected", "Kept title");
    }

    @Test
    void what_is_no_call_no_theme_and_no_place_is_said_and_the_rest_is_kept() {
        var refused =
                enter(Cast.NIA, "call", FreshCall.draft(), "theme", "no such theme", "point", "behind the school");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("Choose a theme from the list, or none", "Enter two numbers", "behind the school", "A bench")
                .contains("took no ideas on the day");
        assertThat(enter(Cast.NIA, "call", "no-such-call").asString()).contains("Choose a question from the list");
    }

    @Test
    void residents_and_other_staff_enter_nothing() {
        assertThat(enter(Cast.ADA).statusCode()).isEqualTo(403);
        assertThat(enter(Cast.SAM).statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_entered_an_idea_does_not_check_it() {
        var ref = ref(enter(Cast.NIA));

        var own = Cast.NIA.post("/moderation/" + ref + "/check", "outcome", "PUBLISHED");

        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.asString()).contains("You entered this idea, so someone else has to check it.");
    }

    @Test
    void with_an_email_address_the_author_gets_the_letters_that_everybody_gets() {
        var address = Newcomer.address();

        var ref = ref(enter(Cast.NIA, "reach", "EMAIL", "email", address, "name", "Rosa Mailfriend"));

        assertThat(IdeaCast.letterTo(address)).contains(ref);
        assertThat(Cast.NIA.get("/ideas/" + ref + "/letters").statusCode()).isEqualTo(404);
    }

    @Test
    void new_words_for_a_returned_idea_go_to_be_checked_again() {
        var ref = FreshPaper.returned();

        assertThat(Cast.NIA.get("/ideas/" + ref + "/entry").asString()).contains("Say what to do");
        var saved = Cast.NIA.post(
                "/ideas/" + ref + "/entry", "title", "Better words", "problem", "A problem", "suggestion", "Do this");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(IdeaCast.idea(ref).title).isEqualTo("Better words");
        assertThat(Cast.NIA
                        .post("/ideas/" + ref + "/entry", "title", "", "problem", "P", "suggestion", "S")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void everybody_reads_how_many_came_by_each_way() {
        FreshPaper.published(FreshPaper.post());

        assertThat(Cast.NOBODY.get("/ideas/channels").asString()).contains("On paper", "Half were answered within");
        assertThat(Cast.NOBODY.getJson("/api/ideas/channels").jsonPath().getList("channel"))
                .contains("PAPER");
        assertThat(Statements.counting(() -> Cast.NOBODY.get("/ideas/channels")))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void programs_enter_an_idea_and_get_no_contact_back() {
        var body = Map.of(
                "channel", "PHONE",
                "received", "2025-11-20",
                "title", "A bench",
                "problem", "Nowhere to sit",
                "suggestion", "Put one there",
                "reach", "POST",
                "name", "Edna Paperfriend",
                "address", FreshPaper.STREET);

        var made = Cast.NIA.postJson("/api/ideas/entries", body);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.asString()).doesNotContain("Edna", FreshPaper.STREET);
        assertThat(Cast.NIA.postJson("/api/ideas/entries", Map.of("title", "A")).statusCode())
                .isEqualTo(422);
        assertThat(Cast.ADA.postJson("/api/ideas/entries", body).statusCode()).isEqualTo(403);
    }

    @Test
    void programs_say_what_it_is_about_and_where() {
        var call = FreshCall.open();
        var body = new HashMap<>(Map.of(
                "channel", "PHONE",
                "received", WorkingDays.day(Instant.now()).toString(),
                "title", "A bench",
                "problem", "Nowhere to sit",
                "suggestion", "Put one there",
                "reach", "NOBODY",
                "call", call,
                "point", "51.53, -0.14"));

        var made = Cast.NIA.postJson("/api/ideas/entries", body);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.jsonPath().getString("call")).isEqualTo(call);
        assertThat(made.asString()).contains("\"lat\":51.53");
        body.put("received", "2025-11-20");
        var late = Cast.NIA.postJson("/api/ideas/entries", body);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.asString()).contains("took no ideas on the day");
    }

    /** The call, the theme and the place that are kept with it. */
    private static String about(String ref) {
        return In.tx(() -> {
            var idea = Objects.requireNonNull(Idea.byRef(ref));
            var call = idea.call == null ? "" : idea.call.slug;
            var theme = idea.theme == null ? "" : idea.theme.slug;
            var point = idea.point();
            return call + ", " + theme + ", " + (point == null ? "" : point.text());
        });
    }

    static String ref(Response saved) {
        return IdeaCast.found("/ideas/(ID-[0-9]+)/receipt", String.valueOf(saved.header("Location")));
    }

    /** A form filled in as it should be, but for these fields. */
    static Response enter(Cast who, String... others) {
        var fields = new LinkedHashMap<>(Map.of(
                "channel", "PAPER",
                "received", "20/11/2025",
                "title", "A bench",
                "problem", "Nowhere to sit",
                "suggestion", "Put one there",
                "reach", "NOBODY"));
        for (var i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        List<String> flat = new ArrayList<>();
        fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return who.post("/ideas/entry", flat.toArray(String[]::new));
    }
}
