package openhall.hackathons.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.EnumSet;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Team;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentsTest {
    private static final String PHOTOS = "We take photographs on both days.";

    @Test
    void an_entry_waits_until_everybody_in_the_team_has_agreed() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        Cast.SAM.post(fresh.path() + "/members", "conduct", "yes").then().statusCode(303);

        var refused = sends(fresh, 409);
        assertThat(refused)
                .contains("1 of 2 have", "href=\"/hackathons/" + fresh.slug() + "/terms\"")
                .contains("value=\"Booker\"", "It books");
        Cast.SAM
                .post("/hackathons/" + fresh.slug() + "/terms", "agreed", "OPEN_LICENCE")
                .then()
                .statusCode(303);

        sends(fresh, 303);
    }

    @Test
    void other_words_are_asked_about_again_and_no_place_is_lost() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);

        says(fresh.slug(), new Hackathon.Terms("Be kinder.", "Shared under CC BY 4.0.", null));

        assertThat(has(fresh.slug(), TermsKind.CONDUCT)).isFalse();
        assertThat(In.tx(() -> Places.has(Hackathon.named(fresh.slug()), Cast.ADA.person())))
                .isTrue();
        sends(fresh, 409);
        Cast.ADA
                .post("/hackathons/" + fresh.slug() + "/terms", "agreed", "CONDUCT", "agreed", "OPEN_LICENCE")
                .then()
                .statusCode(303);
        sends(fresh, 303);
    }

    @Test
    void words_that_came_after_the_page_was_opened_are_not_agreed_to() {
        var slug = FreshHackathon.registered(Cast.ADA).slug();
        var seen = In.tx(() -> TermsView.of(Hackathon.named(slug)).seen());
        says(slug, new Hackathon.Terms("Be kinder.", "Shared under CC BY 4.0.", null));

        var page = Cast.ADA.post("/hackathons/" + slug + "/terms", "agreed", "CONDUCT", "seen", seen);

        page.then().statusCode(422);
        assertThat(page.asString())
                .contains("Be kinder.", "These words have changed since you opened this page. Read them again");
        assertThat(has(slug, TermsKind.CONDUCT)).isFalse();
    }

    @Test
    void nobody_registers_with_words_that_came_after_the_page_was_opened() {
        var slug = FreshHackathon.running().slug();
        var page = "/hackathons/" + slug + "/registration";
        var seen = In.tx(() -> TermsView.of(Hackathon.named(slug)).seen());
        assertThat(Cast.ADA.get(page).asString()).contains(seen);
        says(slug, new Hackathon.Terms("Be kinder.", "Shared under CC BY 4.0.", null));

        var refused = Cast.ADA.post(page, "coming", "ALONE", "agreed", "CONDUCT", "needs", "A ramp", "seen", seen);

        refused.then().statusCode(422);
        assertThat(refused.asString())
                .contains("Be kinder.", "These words have changed since you opened this page", "A ramp")
                .doesNotContain(seen);
        assertThat(has(slug, TermsKind.CONDUCT)).isFalse();
        var now = In.tx(() -> TermsView.of(Hackathon.named(slug)).seen());
        Cast.ADA
                .post(page, "coming", "ALONE", "agreed", "CONDUCT", "seen", now)
                .then()
                .statusCode(303);
    }

    @Test
    void the_same_words_stay_the_same_terms() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);

        says(fresh.slug(), Hackathon.Terms.of("Be kind."));

        assertThat(has(fresh.slug(), TermsKind.CONDUCT)).isTrue();
    }

    @Test
    void photographs_are_a_choice_that_can_be_taken_back() {
        var slug = FreshHackathon.registered(Cast.ADA).slug();
        assertThat(has(slug, TermsKind.PHOTO)).isFalse();
        says(slug, new Hackathon.Terms("Be kind.", "Shared.", PHOTOS));

        Cast.ADA.post("/hackathons/" + slug + "/terms", "agreed", "PHOTO", "agreed", "CONDUCT");
        assertThat(has(slug, TermsKind.PHOTO)).isTrue();
        Cast.ADA.post("/hackathons/" + slug + "/terms", "agreed", "");

        assertThat(has(slug, TermsKind.PHOTO)).isFalse();
        assertThat(has(slug, TermsKind.CONDUCT)).isTrue();
    }

    @Test
    void a_place_comes_with_the_code_of_conduct_and_with_nothing_else() {
        var slug = FreshHackathon.registered(Cast.ADA).slug();

        assertThat(has(slug, TermsKind.CONDUCT)).isTrue();
        assertThat(has(slug, TermsKind.OPEN_LICENCE)).isFalse();
    }

    @Test
    void agreeing_twice_is_kept_once() {
        var team = FreshHackathon.withTeam(Cast.ADA);
        In.tx(() -> Consents.accept(
                Cast.ADA.person(), Hackathon.named(team.slug()), EnumSet.allOf(TermsKind.class), Instant.now()));

        var missing = In.tx(() -> Acceptance.missing(Team.byRef(team.team())));

        assertThat(missing).isZero();
    }

    private static String sends(FreshHackathon to, int status) {
        var answer = Cast.ADA.post(
                to.path() + "/submission", "outcome", "TOOL", "title", "Booker", "whatItDoes", "It books");
        answer.then().statusCode(status);
        return answer.asString();
    }

    private static void says(String slug, Hackathon.Terms terms) {
        In.tx(() -> EventTerms.keep(Hackathon.named(slug), terms, Instant.now()));
    }

    private static boolean has(String slug, TermsKind kind) {
        return In.tx(() -> Consents.has(Cast.ADA.person(), Hackathon.named(slug), kind));
    }
}
