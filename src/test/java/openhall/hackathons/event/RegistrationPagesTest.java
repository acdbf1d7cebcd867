package openhall.hackathons.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationPagesTest {

    @Test
    void whoever_comes_to_look_for_a_team_is_led_to_where_teams_are_suggested() {
        var path = path(FreshEvent.limitedTo(3));
        var onward = path.replace("/registration", "/looking");

        Cast.BEA.post(path, "coming", "ALONE", "agreed", "CONDUCT").then().statusCode(303);
        assertThat(Cast.BEA.get(path).asString()).doesNotContain(onward);
        Cast.BEA.post(path, "coming", "LOOKING", "agreed", "CONDUCT").then().statusCode(303);

        assertThat(Cast.BEA.get(path).asString()).contains("href=\"" + onward + "\"");
    }

    @Test
    void somebody_registers_changes_what_they_need_and_gives_the_place_up() {
        var path = path(FreshEvent.limitedTo(3));
        assertThat(Cast.ZED.get(path).asString()).contains("You have no place yet", "0 of 3 places are taken");

        registers(Cast.ZED, path, "Step-free access");
        assertThat(Cast.ZED.get(path).asString())
                .contains("You have a place. Your code is", "Step-free access", "1 of 3 places are taken");
        registers(Cast.ZED, path, "A quiet room");
        assertThat(Cast.ZED.get(path).asString()).contains("A quiet room").doesNotContain("Step-free access");

        Cast.ZED.post(path + "/cancellation").then().statusCode(303);
        assertThat(Cast.ZED.get(path).asString())
                .contains("You have no place yet")
                .doesNotContain("A quiet room");
    }

    @Test
    void whoever_comes_too_late_is_told_their_number() {
        var slug = FreshEvent.limitedTo(1);
        FreshEvent.register(slug, FreshEvent.newcomers(1).get(0));

        registers(Cast.ZED, path(slug), "");

        assertThat(Cast.ZED.get(path(slug)).asString()).contains("You are number 1 on the waiting list");
        Cast.ZED
                .post(
                        "/hackathons/" + slug + "/challenges/first/teams",
                        "name",
                        "Late",
                        "open",
                        "yes",
                        "conduct",
                        "yes")
                .then()
                .statusCode(409);
    }

    @Test
    void without_the_code_of_conduct_there_is_no_place_and_what_was_typed_stays() {
        var path = path(FreshHackathon.running().slug());

        var page = Cast.ZED.post(path, "coming", "LOOKING", "needs", "A quiet room");

        page.then().statusCode(422);
        assertThat(page.asString())
                .contains("Error: ", "Agree to the code of conduct to have a place", "A quiet room")
                .contains("value=\"LOOKING\" checked");
        Cast.ZED.post(path, "coming", "FLYING", "agreed", "CONDUCT").then().statusCode(422);
    }

    @Test
    void nobody_agrees_to_words_that_came_after_the_page_was_opened() {
        var slug = FreshHackathon.running().slug();
        var seen = In.tx(() -> TermsView.of(Hackathon.named(slug)).seen());
        assertThat(Cast.ZED.get(path(slug)).asString()).contains("name=\"seen\" value=\"" + seen + "\"");
        rewords(slug);

        var page = Cast.ZED.post(path(slug), "coming", "LOOKING", "agreed", "CONDUCT", "seen", seen);

        page.then().statusCode(422);
        assertThat(page.asString())
                .contains("Be kinder.", "These words have changed since you opened this page", "checked");
        assertThat(In.tx(() -> Places.has(Hackathon.named(slug), Cast.ZED.person())))
                .isFalse();
    }

    @Test
    void a_program_says_which_words_it_showed() {
        var slug = FreshHackathon.running().slug();
        var terms = "/api/hackathons/" + slug + "/terms";
        List<String> old = Cast.ZED.getJson(terms).then().extract().path("sha256");
        rewords(slug);
        List<String> now = Cast.ZED.getJson(terms).then().extract().path("sha256");
        var place = "/api/hackathons/" + slug + "/registration";

        Cast.ZED
                .putJson(place, Map.of("coming", "ALONE", "agreed", List.of("CONDUCT"), "seen", old))
                .then()
                .statusCode(422);
        Cast.ZED
                .putJson(terms, Map.of("agreed", List.of("CONDUCT"), "seen", old))
                .then()
                .statusCode(422);
        Cast.ZED
                .putJson(place, Map.of("coming", "ALONE", "agreed", List.of("CONDUCT"), "seen", now))
                .then()
                .statusCode(200)
                .body("mine.agreed", contains("CONDUCT"));
        Cast.ZED
                .putJson(terms, Map.of("agreed", List.of("CONDUCT", "OPEN_LICENCE"), "seen", now))
                .then()
                .statusCode(200)
                .body("agreed", contains(true, true));
    }

    private static void rewords(String slug) {
        var terms = Hackathon.Terms.of("Be kinder.");
        In.tx(() -> EventTerms.keep(Hackathon.named(slug), terms, Instant.now()));
    }

    @Test
    void a_judge_has_no_place_and_somebody_signed_out_signs_in() {
        var path = path(FreshHackathon.withJudge().slug());

        Cast.JO.post(path, "coming", "ALONE", "agreed", "CONDUCT").then().statusCode(409);
        assertThat(Cast.NOBODY.get(path).getHeader("Location")).contains("/sign-in");
        Cast.ZED.get("/hackathons/none/registration").then().statusCode(404);
    }

    @Test
    void nobody_sees_what_somebody_else_needs_but_the_organiser() {
        var slug = FreshEvent.limitedTo(3);
        registers(Cast.ZED, path(slug), "Large print");

        assertThat(Cast.ADA.get(path(slug)).asString()).doesNotContain("Large print");
        assertThat(Cast.OMAR.get("/organise/" + slug + "/people").asString()).contains("Large print");
        assertThat(Cast.OMAR.get("/organise/" + slug + "/check-in/list").asString())
                .doesNotContain("Large print");
    }

    @Test
    void the_law_that_lets_us_hold_what_may_be_about_health_is_named() {
        assertThat(Cast.ZED.get(path(FreshEvent.limitedTo(3))).asString()).contains("Equality Act 2010");
        assertThat(Cast.ZED.get("/me/record/registrations").asString()).contains("article 9(2)(g)", "paragraph 6");
        assertThat(Cast.NOBODY.get("/privacy/what-we-hold").asString()).contains("article 9(2)(g)");
    }

    @Test
    void what_people_need_is_forgotten_30_days_after_the_end() {
        var slug = FreshEvent.limitedTo(3);
        registers(Cast.ZED, path(slug), "Large print");
        Hackathons.closeEntries(slug);

        In.tx(() -> Registration.forgetNeeds(Instant.now().minus(Duration.ofDays(30))));
        assertThat(FreshEvent.of(slug, Cast.ZED.id()).needs).isEqualTo("Large print");
        In.tx(() -> Registration.forgetNeeds(Instant.now()));
        assertThat(FreshEvent.of(slug, Cast.ZED.id()).needs).isNull();
    }

    @Test
    void the_api_does_what_the_page_does() {
        var slug = FreshEvent.limitedTo(1);
        var path = "/api/hackathons/" + slug + "/registration";

        Cast.ZED.getJson(path).then().statusCode(200).body("mine", nullValue()).body("capacity", equalTo(1));
        Cast.ZED
                .putJson(path, Map.of("coming", "ALONE", "agreed", List.of()))
                .then()
                .statusCode(422);
        Cast.ZED
                .putJson(path, Map.of("coming", "ALONE", "agreed", List.of("CONDUCT")))
                .then()
                .statusCode(200)
                .body("mine.state", equalTo("PLACED"));
        Cast.ADA
                .putJson(path, Map.of("coming", "LOOKING", "agreed", List.of("CONDUCT")))
                .then()
                .statusCode(200)
                .body("mine.waitingAs", equalTo(1));
        Cast.ZED.deleteJson(path).then().statusCode(204);
        Cast.ADA.getJson(path).then().body("mine.state", equalTo("PLACED"));
        Cast.ADA
                .getJson("/api/hackathons/" + slug + "/terms")
                .then()
                .statusCode(200)
                .body("find { it.kind == 'CONDUCT' }.agreed", equalTo(true));
    }

    private static void registers(Cast who, String path, String needs) {
        who.post(path, "coming", "ALONE", "needs", needs, "agreed", "CONDUCT")
                .then()
                .statusCode(303);
    }

    private static String path(String slug) {
        return "/hackathons/" + slug + "/registration";
    }
}
