package openhall.hackathons;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamPagesTest {
    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;
    String slug = "";
    String challenge = "";

    @BeforeEach
    void aHackathon() {
        clock.reset();
        now = clock.instant();
        slug = Hackathons.running(now);
        challenge = "/hackathons/" + slug + "/challenges/first";
    }

    @Test
    void a_challenge_shows_its_substance_and_what_to_learn_first() {
        var page = Cast.NOBODY.get(challenge);

        page.then().statusCode(200);
        assertThat(page.asString())
                .contains(
                        "Head of repairs",
                        "12 days in 2026",
                        "A paid pilot of three months",
                        "/courses/cyber-security");
    }

    @Test
    void a_team_is_formed_from_the_challenge() {
        var answer = Cast.ADA.post(challenge + "/teams", "name", "Menders", "open", "yes", "conduct", "yes");

        answer.then().statusCode(303);
        var team = In.tx(() -> Team.of(Hackathon.named(slug))).get(0);
        assertThat(team.name).isEqualTo("Menders");
        assertThat(answer.getHeader("Location")).endsWith("/teams/" + team.ref);
    }

    @Test
    void a_team_without_a_name_comes_back_with_what_was_chosen() {
        var page = Cast.ADA.post(challenge + "/teams", "name", "", "open", "no");

        page.then().statusCode(422);
        assertThat(page.asString())
                .contains("Enter a name for your team", "Accept the code of conduct to form a team", "Error: ");
        assertThat(In.tx(() -> Team.of(Hackathon.named(slug)))).isEmpty();
    }

    @Test
    void somebody_signed_out_is_asked_to_sign_in() {
        var answer = Cast.NOBODY.post(challenge + "/teams", "name", "Menders", "open", "yes", "conduct", "yes");

        answer.then().statusCode(303);
        assertThat(answer.getHeader("Location")).contains("/sign-in");
    }

    @Test
    void joining_needs_the_code_of_conduct_and_then_works() {
        var path = path(Hackathons.team(slug, Cast.ADA, "Open " + slug, now));

        Cast.SAM.post(path + "/members", "conduct", "").then().statusCode(422);
        Cast.SAM.post(path + "/members", "conduct", "yes").then().statusCode(303);

        assertThat(Cast.SAM.get(path).asString()).contains("Leave this team");
    }

    @Test
    void a_team_that_is_not_open_takes_nobody() {
        var path = path(Hackathons.team(slug, Cast.ADA, "Shut " + slug, now));
        Cast.ADA.post(path + "/doors", "open", "no").then().statusCode(303);

        Cast.SAM.post(path + "/members", "conduct", "yes").then().statusCode(409);
        Cast.SAM.post(path + "/doors", "open", "yes").then().statusCode(404);
    }

    @Test
    void names_of_members_are_for_the_team_and_for_staff() {
        var path = path(Hackathons.team(slug, Cast.ADA, "Named " + slug, now));
        var ada = In.tx(() -> Cast.ADA.person().name);

        assertThat(Cast.SAM.get(path).asString()).contains(ada);
        assertThat(Cast.NOBODY.get(path).asString()).doesNotContain(ada);
        assertThat(Cast.ZED.get(path).asString()).doesNotContain(ada);
    }

    @Test
    void a_member_can_leave_and_a_stranger_has_nothing_to_leave() {
        var path = path(Hackathons.team(slug, Cast.ADA, "Left " + slug, now));

        Cast.ZED.post(path + "/departure").then().statusCode(404);
        Cast.ADA.post(path + "/departure").then().statusCode(303);

        Cast.ADA.get(path).then().statusCode(404);
    }

    @Test
    void a_member_sends_an_entry_and_sees_its_versions() {
        var path = path(Hackathons.team(slug, Cast.ADA, "Entry " + slug, now)) + "/submission";

        Cast.ADA
                .post(
                        path,
                        "outcome",
                        "TOOL",
                        "title",
                        "Booker",
                        "whatItDoes",
                        "It books",
                        "link",
                        "https://example.org")
                .then()
                .statusCode(303);

        assertThat(Cast.ADA.get(path).asString()).contains("Version 1, Booker");
    }

    @Test
    void an_entry_with_a_link_that_is_not_https_comes_back_with_what_was_typed() {
        var path = path(Hackathons.team(slug, Cast.ADA, "Link " + slug, now)) + "/submission";

        var page = Cast.ADA.post(
                path, "outcome", "TOOL", "title", "Booker", "whatItDoes", "It books", "link", "javascript:alert(1)");

        page.then().statusCode(422);
        assertThat(page.asString()).contains("Enter a link that starts with https://", "Booker", "It books");
    }

    @Test
    void only_members_find_the_entry_page() {
        var path = path(Hackathons.team(slug, Cast.ADA, "Ours " + slug, now)) + "/submission";

        Cast.SAM.get(path).then().statusCode(404);
        Cast.OMAR.get(path).then().statusCode(404);
        Cast.NOBODY.get(path).then().statusCode(303);
    }

    @Test
    void organisers_cannot_read_an_entry_before_the_deadline() {
        var ref = Hackathons.team(slug, Cast.ADA, "Blind " + slug, now);
        Hackathons.enter(ref, Cast.ADA, now);

        assertThat(Cast.OMAR.get(path(ref)).asString()).doesNotContain("Entry of " + ref);
        Hackathons.closeEntries(slug);
        assertThat(Cast.OMAR.get(path(ref)).asString()).contains("Entry of " + ref);
    }

    private String path(String ref) {
        return "/hackathons/" + slug + "/teams/" + ref;
    }
}
