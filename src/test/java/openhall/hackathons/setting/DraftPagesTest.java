package openhall.hackathons.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.hackathons.Challenge;
import openhall.hackathons.FreshChallenge;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftPagesTest {
    private final String slug = FreshHackathon.running().slug();
    private final String drafts = "/organise/" + slug + "/challenges";

    @Test
    void a_draft_begins_with_a_title_and_says_what_is_missing() {
        Cast.OMAR.post(drafts, "title", "").then().statusCode(422);
        Cast.OMAR.post(drafts, "title", "Thin air").then().statusCode(303);
        Cast.OMAR.post(drafts, "title", "Thin air").then().statusCode(422);

        assertThat(Cast.OMAR.get(drafts).asString()).contains("Thin air", "13 things", "Draft");
        assertThat(Cast.OMAR.get(drafts + "/thin-air").asString())
                .contains("Say how you will measure success.", "Enter at least one piece of evidence.");
        var refused = Cast.OMAR.post(drafts + "/thin-air/sign-off-request");
        refused.then().statusCode(409);
        assertThat(refused.asString()).contains("Enter the baseline: what the measure says today.");
        Cast.NOBODY.get("/hackathons/" + slug + "/challenges/thin-air").then().statusCode(404);
    }

    @Test
    void what_is_typed_is_kept_and_a_bad_day_is_refused() {
        Cast.OMAR.post(drafts, "title", "Kept");

        var page = Cast.OMAR.post(drafts + "/kept", "title", "Kept", "summary", "Mine", "decideBy", "soon");
        page.then().statusCode(422);
        assertThat(page.asString()).contains("Enter the day as day, month and year", "value=\"Mine\"");
        Cast.OMAR
                .post(
                        drafts + "/kept",
                        "title",
                        "Kept",
                        "evidence",
                        "Data: 41 calls /ideas/ID-1",
                        "decideBy",
                        "29/1/2027")
                .then()
                .statusCode(303);
        assertThat(Cast.OMAR.get(drafts + "/kept").asString()).contains("Data: 41 calls /ideas/ID-1", "29/1/2027");
    }

    @Test
    void of_two_organisers_who_save_a_draft_at_once_one_is_shown_what_the_other_saved() {
        Cast.OMAR.post(drafts, "title", "Twice");
        var seen = SeenInPage.in(Cast.OMAR.get(drafts + "/twice").asString());

        var answers = AtOnce.each(
                4,
                number -> Cast.OMAR.post(
                        drafts + "/twice", "title", "Twice", "summary", "Summary " + number, "seen", seen));

        assertThat(answers.stream().map(Response::statusCode).toList())
                .containsOnly(303, 409)
                .containsOnlyOnce(303);
        var saved = In.tx(() -> Challenge.organised(slug, "twice").summary);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.asString())
                        .contains("Somebody else saved other words", "Summary in one sentence: " + saved));
    }

    @Test
    void only_organisers_see_drafts() {
        var draft = FreshChallenge.whole();

        Cast.SAM.get(draft.organisePath()).then().statusCode(403);
        Cast.NOBODY.get(draft.organisePath()).then().statusCode(303);
        Cast.OMAR.get(drafts + "/none").then().statusCode(404);
    }

    @Test
    void a_published_challenge_changes_with_a_reason_and_never_becomes_a_draft() {
        var first = drafts + "/first";
        var page = Cast.OMAR.post(first, form("Another summary", ""));
        page.then().statusCode(422);
        assertThat(page.asString()).contains("Say why you change it", "Another summary");
        Cast.OMAR
                .post(first, form("Another summary", "It was not clear"))
                .then()
                .statusCode(303);

        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/changes").asString())
                .contains("It was not clear", "Repairs take too long to book", "Another summary");
        assertThat(In.tx(() -> Challenge.organised(slug, "first").version)).isEqualTo(2);
        assertThatThrownBy(() -> In.tx(() -> {
                    var challenge = Challenge.organised(slug, "first");
                    challenge.redraft(challenge.brief(), Cast.OMAR.person(), Instant.now());
                }))
                .hasMessageContaining("cannot become a draft again");
    }

    @Test
    void a_cancelled_challenge_can_be_read_and_is_never_published_again() {
        Cast.OMAR.post(drafts + "/first/cancellation", "cancelWhy", "").then().statusCode(422);
        Cast.OMAR
                .post(drafts + "/first/cancellation", "cancelWhy", "The service is moving")
                .then()
                .statusCode(303);

        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/challenges/first").asString())
                .contains("This challenge was cancelled.");
        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/changes").asString())
                .contains("The service is moving");
        assertThatThrownBy(() -> In.tx(() -> {
                    var challenge = Challenge.organised(slug, "first");
                    Challenge.publish(challenge.hackathon, challenge.brief(), null, Instant.now());
                }))
                .hasMessageContaining("It cannot be published again");
    }

    @Test
    void a_challenge_comes_from_many_ideas_and_the_trail_says_so_when_it_is_public() {
        var one = IdeaCast.published("First of two " + slug);
        var two = IdeaCast.published("Second of two " + slug);
        var page = Cast.OMAR
                .get("/organise/challenges/new?idea=" + one + "&idea=" + two)
                .asString();
        assertThat(page).contains("From the idea", one, two);

        In.tx(() -> {
            var challenge = Challenge.organised(slug, "first");
            for (var ref : List.of(one, two)) {
                challenge.promptedBy(Idea.publishedByRef(ref), Cast.OMAR.person(), "Both", Instant.now());
            }
        });

        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/challenges/first").asString())
                .contains(one, two);
    }

    @Test
    void the_list_asks_no_more_for_many_challenges() {
        Cast.OMAR.get(drafts);
        var few = Statements.counting(() -> Cast.OMAR.get(drafts));
        for (var i = 0; i < 5; i++) {
            Cast.OMAR.post(drafts, "title", "Many " + UUID.randomUUID());
        }

        assertThat(Statements.counting(() -> Cast.OMAR.get(drafts)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
    }

    @Test
    void programs_keep_drafts_and_change_what_is_public() {
        var path = "/api/hackathons/" + slug + "/challenges/";

        Cast.SAM.putJson(path + "by-json", Map.of("title", "By JSON")).then().statusCode(403);
        Cast.OMAR.putJson(path + "by-json", Map.of("title", "")).then().statusCode(422);
        Cast.OMAR
                .putJson(path + "by-json", Map.of("title", "By JSON"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        Cast.OMAR.putJson(path + "first", Map.of("title", "First")).then().statusCode(409);
        Cast.OMAR
                .getJson("/api/hackathons/" + slug + "/drafts/by-json")
                .then()
                .statusCode(200)
                .body("missing.size()", equalTo(13));
        assertThat(In.tx(() -> Hackathon.named(slug).version)).isEqualTo(1);
    }

    private static String[] form(String summary, String why) {
        return new String[] {
            "title", "Challenge first",
            "summary", summary,
            "body", "People wait for weeks.",
            "ownerService", "housing-repairs",
            "ownerPost", "Head of repairs",
            "evidence", "41 of 60 calls were about bookings (call log, 2026)",
            "successMeasure", "Days from report to booking",
            "baseline", "12 days in 2026",
            "goodAnswer", "A paid pilot of three months",
            "decideBy", "29/1/2027",
            "goals", "simple-services",
            "learning", "cyber-security",
            "licence", "CC BY 4.0",
            "dataTerms", "None",
            "rightsTerms", "Shared",
            "consentTerms", "Ask",
            "why", why
        };
    }
}
