package openhall.hackathons.prizes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshChallenge;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrizePagesTest {
    private static final int AT_ONCE = 8;

    String slug = "";
    String prizes = "";
    String shown = "";

    @BeforeEach
    void aHackathon() {
        slug = FreshHackathon.running().slug();
        prizes = "/organise/" + slug + "/prizes";
        shown = "/hackathons/" + slug + "/prizes";
    }

    @Test
    void a_hackathon_that_says_no_prizes_has_one() {
        assertThat(Cast.NOBODY.get(shown).asString()).contains("First prize", "Judges decide");
        assertThat(Cast.NOBODY.get("/hackathons/" + slug).asString()).contains(shown);
    }

    @Test
    void an_organiser_adds_a_prize_and_everybody_reads_it() {
        add("Best for tenants").then().statusCode(303);

        assertThat(Cast.NOBODY.get(shown).asString())
                .contains("Best for tenants", "A pilot of three months", "2 entries win");
        assertThat(Cast.OMAR.get("/organise/" + slug).asString()).contains("2 prizes");
    }

    @Test
    void what_is_wrong_is_said_and_the_rest_is_still_there() {
        var page = Cast.OMAR.post(
                prizes,
                "title",
                "",
                "what",
                "A pilot",
                "by",
                "vote",
                "places",
                "11",
                "challenge",
                "none",
                "why",
                "More");

        page.then().statusCode(422);
        assertThat(page.asString())
                .contains(
                        "Enter what the prize is called",
                        "this hackathon has no public vote",
                        "from 1 to 10",
                        "Choose a challenge of this hackathon",
                        "Choose whether the prize costs money",
                        "A pilot",
                        "More");
    }

    @Test
    void a_prize_that_costs_money_comes_before_its_challenges_are_public() {
        var page = costly("first");

        page.then().statusCode(422);
        assertThat(page.asString())
                .contains("Choose no, or a challenge that is still a draft", "wait for agreement: ", "A contract");
        costly("").then().statusCode(422);
        assertThat(Cast.NOBODY.get(shown).asString()).doesNotContain("A paid pilot");
    }

    @Test
    void a_prize_for_a_draft_comes_to_light_with_its_challenge() {
        Cast.OMAR
                .post("/organise/" + slug + "/challenges", "title", "Quiet plans")
                .then()
                .statusCode(303);

        costly("quiet-plans").then().statusCode(303);

        assertThat(Cast.OMAR.get(prizes).asString()).contains("A paid pilot", "“Quiet plans”", "procurement agrees");
        assertThat(Cast.NOBODY.get(shown).asString()).doesNotContain("A paid pilot");
        assertThat(Cast.NOBODY.getJson("/api" + shown).asString()).doesNotContain("quiet-plans");
        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/changes").asString())
                .doesNotContain("A paid pilot");
    }

    @Test
    void prizes_of_a_draft_are_planned_without_a_reason() {
        var draft = "/organise/" + FreshChallenge.draftHackathon() + "/prizes";
        assertThat(Cast.OMAR.get(draft).asString()).contains("Add a prize").doesNotContain("Why the prizes change");

        Cast.OMAR
                .post(draft, "title", "A visit", "what", "A day", "by", "judges", "places", "1", "costsMoney", "yes")
                .then()
                .statusCode(303);
        Cast.OMAR.post(draft + "/1/removal").then().statusCode(303);

        assertThat(Cast.OMAR.get(draft).asString()).contains("A visit").doesNotContain("First prize");
    }

    private Response costly(String challenge) {
        return Cast.OMAR.post(
                prizes,
                "title",
                "A paid pilot",
                "what",
                "A contract",
                "by",
                "judges",
                "places",
                "1",
                "challenge",
                challenge,
                "costsMoney",
                "yes",
                "why",
                "The service has money");
    }

    @Test
    void only_organisers_change_prizes() {
        Cast.SAM.get(prizes).then().statusCode(403);
        Cast.JO.post(prizes).then().statusCode(403);
        Cast.NOBODY.get(prizes).then().statusCode(303);
    }

    @Test
    void two_prizes_do_not_have_one_title_even_when_sent_at_once() {
        var answers = AtOnce.run(AT_ONCE, () -> add("Best for tenants").statusCode());

        assertThat(answers).filteredOn(status -> status == 303).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(AT_ONCE - 1);
    }

    @Test
    void the_last_prize_of_the_judges_stays() {
        Cast.OMAR.post(prizes + "/1/removal", "why", "A change").then().statusCode(409);
        add("Best for tenants").then().statusCode(303);
        Cast.OMAR.post(prizes + "/1/removal", "why", "").then().statusCode(422);
        Cast.OMAR.post(prizes + "/1/removal", "why", "A change").then().statusCode(303);

        assertThat(Cast.NOBODY.get(shown).asString()).doesNotContain("First prize");
    }

    @Test
    void prizes_stay_as_they_are_once_entries_have_closed() {
        Hackathons.closeEntries(slug);

        add("Best for tenants").then().statusCode(409);
        assertThat(Cast.OMAR.get(prizes).asString()).contains("Prizes cannot change after entries have closed");
    }

    @Test
    void prizes_of_a_cancelled_hackathon_stay_as_they_are() {
        In.tx(() -> Hackathon.named(slug).cancel(Cast.OMAR.person(), "Snow", Instant.now()));

        add("Best for tenants").then().statusCode(409);
        Cast.OMAR.post(prizes + "/1/removal", "why", "No").then().statusCode(409);
        assertThat(Cast.OMAR.get(prizes).asString()).doesNotContain("Add this prize");
    }

    @Test
    void a_program_does_the_same() {
        var path = "/api/hackathons/" + slug + "/prizes";
        var body = Map.of(
                "title", "Best for tenants", "what", "A pilot", "places", 1, "costsMoney", false, "why", "More to win");

        Cast.OMAR.postJson(path, body).then().statusCode(201).body("position", equalTo(2));
        Cast.OMAR.postJson(path, Map.of("title", "Another")).then().statusCode(422);
        Cast.NOBODY.getJson(path).then().statusCode(200).body("title[1]", equalTo("Best for tenants"));
        Cast.OMAR.deleteJson(path + "/2").then().statusCode(422);
        Cast.OMAR.deleteJson(path + "/2?why=A%20change").then().statusCode(204);
        Cast.SAM.deleteJson(path + "/1?why=A%20change").then().statusCode(403);
    }

    private Response add(String title) {
        return Cast.OMAR.post(
                prizes,
                "title",
                title,
                "what",
                "A pilot of three months",
                "by",
                "judges",
                "places",
                "2",
                "challenge",
                "first",
                "costsMoney",
                "no",
                "why",
                "A sponsor came");
    }
}
