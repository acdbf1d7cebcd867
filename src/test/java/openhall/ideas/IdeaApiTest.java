package openhall.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.strategy.Goal;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdeaApiTest {
    @Test
    void a_published_idea_is_read_with_its_reply() {
        var ref = IdeaCast.accepted("Read as JSON");

        var detail = Cast.NOBODY.getJson("/api/ideas/" + ref);

        assertThat(detail.statusCode()).isEqualTo(200);
        assertThat(detail.jsonPath().getString("idea.ref")).isEqualTo(ref);
        assertThat(detail.jsonPath().getString("idea.decision")).isEqualTo("ACCEPTED");
        assertThat(detail.jsonPath().getString("idea.author")).isNull();
        assertThat(detail.jsonPath().getString("reply.text")).isEqualTo("We will do it in May");
        assertThat(Cast.NOBODY.getJson("/api/ideas").jsonPath().getList("ideas"))
                .isNotEmpty();
    }

    @Test
    void the_goal_an_idea_contributes_to_is_read_too() {
        var ref = IdeaCast.accepted("Towards a goal, as JSON");
        var goal = In.tx(() -> {
            var first = Objects.requireNonNull(Goal.bySlug("safe-and-lawful"));
            Idea.held(ref).contribute(first, "It makes this quicker", Cast.PRIYA.person(), Instant.now());
            return first.slug;
        });

        var detail = Cast.NOBODY.getJson("/api/ideas/" + ref).jsonPath();

        assertThat(detail.getString("contributesTo.goal")).isEqualTo(goal);
    }

    @Test
    void an_idea_that_is_not_published_is_not_found() {
        var ref = IdeaCast.awaitingCheck("Not for the API");

        assertThat(Cast.NIA.getJson("/api/ideas/" + ref).statusCode()).isEqualTo(404);
    }

    @Test
    void someone_signed_in_sends_an_idea() {
        var made = Cast.ADA.postJson("/api/ideas", """
                {"title": "Sent as JSON", "problem": "A problem", "suggestion": "Do this", "area": "Gospel Oak"}""");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("Location"))
                .endsWith("/api/ideas/" + made.jsonPath().getString("ref"));
        assertThat(made.jsonPath().getString("visibility")).isEqualTo("AWAITING_CHECK");
    }

    @Test
    void someone_signed_out_sends_an_idea_with_an_address_and_is_asked_to_confirm() {
        var address = UUID.randomUUID() + "@example.org";

        var made = Cast.NOBODY.postJson("/api/ideas", """
                {"title": "Signed out JSON", "problem": "A", "suggestion": "B", "name": "Rosa", "email": "%s"}""".formatted(address));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.jsonPath().getString("visibility")).isEqualTo("UNCONFIRMED");
        assertThat(made.asString()).doesNotContain(address).doesNotContain("Rosa");
        assertThat(IdeaCast.letterTo(address)).contains("/ideas/confirm/");
    }

    @Test
    void an_idea_without_words_or_address_is_refused() {
        assertThat(Cast.NOBODY.postJson("/api/ideas", "{\"title\": \"\"}").statusCode())
                .isEqualTo(422);
        assertThat(Cast.NOBODY
                        .postJson("/api/ideas", "{\"title\": \"T\", \"problem\": \"P\", \"suggestion\": \"S\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void supporting_twice_counts_once() {
        var ref = IdeaCast.published("Supported as JSON");

        Cast.SAM.postJson("/api/ideas/" + ref + "/support", "{}");
        var again = Cast.SAM.postJson("/api/ideas/" + ref + "/support", "{}");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getInt("supports")).isEqualTo(1);
    }

    @Test
    void a_moderator_checks_an_owner_decides_and_delivers() {
        var ref = IdeaCast.awaitingCheck("Through the API");
        var check = "{\"outcome\": \"PUBLISHED\"}";
        var decision = "{\"decision\": \"ACCEPTED\", \"service\": \"parking\", \"reply\": \"Yes, in May\"}";
        var delivery = "{\"state\": \"PLANNED\", \"why\": \"In the plan for May\"}";

        assertThat(post(Cast.SAM, ref, "moderation", check)).isEqualTo(403);
        assertThat(post(Cast.NIA, ref, "moderation", check)).isEqualTo(201);
        assertThat(post(Cast.NIA, ref, "moderation", check)).isEqualTo(409);
        assertThat(post(Cast.NIA, ref, "decision", decision)).isEqualTo(403);
        assertThat(post(Cast.PRIYA, ref, "decision", "{\"decision\": \"ACCEPTED\"}"))
                .isEqualTo(422);
        assertThat(post(Cast.PRIYA, ref, "decision", decision)).isEqualTo(201);
        assertThat(post(Cast.SAM, ref, "delivery", delivery)).isEqualTo(403);
        assertThat(post(Cast.PRIYA, ref, "delivery", delivery)).isEqualTo(201);
        assertThat(IdeaCast.idea(ref).delivery).isEqualTo(Delivery.PLANNED);
    }

    private static int post(Cast who, String ref, String act, String body) {
        return who.postJson("/api/ideas/" + ref + "/" + act, body).statusCode();
    }

    @Test
    void someone_signed_out_confirms_their_idea_with_the_token_of_the_link() {
        var address = UUID.randomUUID() + "@example.org";
        Cast.NOBODY.postJson("/api/ideas", """
                {"title": "Confirmed as JSON", "problem": "A", "suggestion": "B", "name": "Rosa", "email": "%s"}""".formatted(address));
        var letter = IdeaCast.letterTo(address);
        var token = letter.replaceAll("(?s).*/ideas/confirm/([A-Za-z0-9_-]+).*", "$1");

        assertThat(Cast.NOBODY
                        .postJson("/api/ideas/confirmations", "{\"token\": \"made-up\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Cast.NOBODY.postJson("/api/ideas/confirmations", "{}").statusCode())
                .isEqualTo(422);
        var body = "{\"token\": \"" + token + "\"}";
        var confirmed = Cast.NOBODY.postJson("/api/ideas/confirmations", body);
        assertThat(confirmed.statusCode()).isEqualTo(200);
        assertThat(confirmed.jsonPath().getString("visibility")).isEqualTo("AWAITING_CHECK");
        assertThat(Cast.NOBODY.postJson("/api/ideas/confirmations", body).statusCode())
                .isEqualTo(200);
    }

    @Test
    void support_is_given_and_taken_back() {
        var path = "/api/ideas/" + IdeaCast.published("Supported and not");

        assertThat(Cast.SAM.postJson(path + "/support", "").jsonPath().getInt("supports"))
                .isEqualTo(1);
        assertThat(Cast.SAM.deleteJson(path + "/support").jsonPath().getInt("supports"))
                .isZero();
        assertThat(Cast.SAM.deleteJson(path + "/support").statusCode()).isLessThan(500);
        assertThat(Cast.NOBODY.getJson(path).jsonPath().getInt("idea.supports")).isZero();
    }

    @Test
    void an_author_withdraws_their_idea_and_nobody_elses() {
        var path = "/api/ideas/" + IdeaCast.sentBy(Cast.ADA, "Withdrawn as JSON") + "/withdrawal";

        assertThat(Cast.ZED.postJson(path, "").statusCode()).isEqualTo(404);
        var gone = Cast.ADA.postJson(path, "");
        assertThat(gone.statusCode()).isEqualTo(200);
        assertThat(gone.jsonPath().getString("visibility")).isEqualTo("WITHDRAWN");
    }
}
