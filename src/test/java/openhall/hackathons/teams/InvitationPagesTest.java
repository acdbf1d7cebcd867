package openhall.hackathons.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Team;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationPagesTest {
    private Newcomer founder = new Newcomer(new UUID(0, 0), "", "");
    private Hackathons.Ready made = new Hackathons.Ready("", "", Instant.EPOCH);
    private String team = "";

    @BeforeEach
    void aTeam() {
        founder = Newcomer.resident();
        made = Hackathons.teamOf(founder.id(), Instant.now());
        team = "/hackathons/" + made.slug() + "/teams/" + made.ref();
    }

    @Test
    void a_member_invites_somebody_who_joins_though_the_team_is_closed_to_others() {
        var rosa = Newcomer.resident();
        founder.post(team + "/doors", "open", "no").then().statusCode(303);

        founder.post(team + "/invitations", "email", rosa.email().toUpperCase(Locale.ROOT))
                .then()
                .statusCode(303);
        assertThat(rosa.get("/hackathons/" + made.slug() + "/looking").asString())
                .contains("Answer the team");
        rosa.post(team + "/invitation", "answer", "yes", "conduct", "yes")
                .then()
                .statusCode(303);

        assertThat(In.tx(() -> Team.byRef(made.ref()).has(Person.findById(rosa.id()))))
                .isTrue();
        assertThat(founder.get(team + "/invitations").asString()).contains(rosa.email() + ": Joined");
        rosa.get(team + "/invitation").then().statusCode(404);
    }

    @Test
    void a_yes_needs_the_code_of_conduct_and_a_no_does_not() {
        var rosa = Newcomer.resident();
        invite(rosa.email());

        var page = rosa.post(team + "/invitation", "answer", "yes");
        page.then().statusCode(422);
        assertThat(page.asString()).contains("Accept the code of conduct to join this team");
        rosa.post(team + "/invitation").then().statusCode(422);
        rosa.post(team + "/invitation", "answer", "no").then().statusCode(303);

        assertThat(founder.get(team + "/invitations").asString()).contains(rosa.email() + ": Said no");
    }

    @Test
    void an_address_that_is_none_comes_back() {
        var page = founder.post(team + "/invitations", "email", "not an address");

        page.then().statusCode(422);
        assertThat(page.asString()).contains("Enter an email address like name@example.com", "not an address");
    }

    @Test
    void one_address_gets_one_letter_which_names_nobody() {
        var address = Newcomer.address();
        invite(address);
        invite(address);

        var letters = In.tx(() -> TeamInvitation.getSession()
                .createNativeQuery("select text from mail where to_address = :to", String.class)
                .setParameter("to", address)
                .getResultList());

        assertThat(letters).hasSize(1);
        assertThat(letters.get(0)).contains(team + "/invitation").doesNotContain("Rosa", founder.email());
    }

    @Test
    void a_team_sends_twenty_invitations_and_no_more() {
        for (var i = 0; i < 20; i++) {
            invite(Newcomer.address());
        }

        assertThatThrownBy(() -> invite(Newcomer.address())).isInstanceOf(TeamInvitation.NoMore.class);
    }

    @Test
    void one_address_gets_five_letters_a_day_from_one_person_whatever_their_teams_are_called() {
        var address = Newcomer.address();
        for (var i = 0; i < 5; i++) {
            invite(Hackathons.teamOf(founder.id(), Instant.now()).ref(), address);
        }

        founder.post(team + "/invitations", "email", address).then().statusCode(429);
        founder.post(team + "/invitations", "email", Newcomer.address()).then().statusCode(303);
    }

    @Test
    void of_several_invited_who_accept_at_once_only_as_many_get_in_as_there_are_places() {
        var people = List.of(Newcomer.resident(), Newcomer.resident(), Newcomer.resident(), Newcomer.resident());
        people.forEach(person -> invite(person.email()));

        var answers = AtOnce.each(
                4,
                number -> people.get(number)
                        .post(team + "/invitation", "answer", "yes", "conduct", "yes")
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(303, 303, 303, 409);
        assertThat(In.tx(() -> Team.byRef(made.ref()).seatsTaken)).isEqualTo(4);
    }

    @Test
    void an_invitation_that_is_answered_many_times_at_once_is_answered_once() {
        var rosa = Newcomer.resident();
        invite(rosa.email());

        var answers = AtOnce.each(
                6,
                number -> rosa.post(team + "/invitation", "answer", number % 2 == 0 ? "yes" : "no", "conduct", "yes")
                        .statusCode());

        assertThat(answers).isSubsetOf(303, 404, 409).containsOnlyOnce(303);
        var accepted = In.tx(() -> TeamInvitation.of(Team.byRef(made.ref())).get(0).accepted);
        var joined = In.tx(() -> Team.byRef(made.ref()).has(Person.findById(rosa.id())));
        assertThat(joined).isEqualTo(accepted);
        assertThat(In.tx(() -> Team.byRef(made.ref()).seatsTaken)).isEqualTo(joined ? 2 : 1);
    }

    @Test
    void nobody_else_finds_the_pages() {
        Cast.ZED.get(team + "/invitations").then().statusCode(404);
        Cast.ZED.post(team + "/invitations", "email", Newcomer.address()).then().statusCode(404);
        Cast.ZED.post(team + "/invitations/search", "seeks", "yes").then().statusCode(404);
        Cast.ZED.get(team + "/invitation").then().statusCode(404);
        assertThat(Cast.NOBODY.get(team + "/invitations").statusCode()).isEqualTo(303);
    }

    @Test
    void a_team_looks_for_people_with_some_skills_and_stops() {
        founder.post(team + "/invitations/search", "seeks", "yes", "wants", "USER", "wants", "NONE")
                .then()
                .statusCode(303);
        assertThat(In.tx(() -> Team.byRef(made.ref()).wantedKeys())).containsExactly("USER");
        assertThat(In.tx(() -> Team.byRef(made.ref()).seeks)).isTrue();

        founder.post(team + "/invitations/search").then().statusCode(303);
        assertThat(In.tx(() -> Team.byRef(made.ref()).seeks)).isFalse();
    }

    @Test
    void the_api_does_what_the_pages_do() {
        var ours = FreshHackathon.withTeam(Cast.ZED);
        var path = "/api/teams/" + ours.team() + "/invitations";
        var rosa = Newcomer.address();

        Cast.ADA.getJson(path).then().statusCode(404);
        Cast.ZED.postJson(path, Map.of("email", "none")).then().statusCode(422);
        Cast.ZED.postJson(path, Map.of("email", rosa)).then().statusCode(200);
        Cast.ZED.putJson(path + "/search", Map.of("seeks", true)).then().statusCode(200);

        var found = Cast.ZED.getJson(path).jsonPath();
        assertThat(found.getBoolean("seeks")).isTrue();
        assertThat(found.getList("invitations.email")).isEqualTo(List.of(rosa));
    }

    @Test
    void an_invitation_is_answered_by_the_api() {
        invite(Cast.ZED.email);
        var path = "/api/teams/" + made.ref() + "/invitation";

        Cast.ADA.putJson(path, Map.of("yes", false)).then().statusCode(404);
        Cast.ZED.putJson(path, Map.of("yes", true)).then().statusCode(422);
        var answer = Cast.ZED.putJson(path, Map.of("yes", true, "acceptsCodeOfConduct", true));

        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getBoolean("joined")).isTrue();
    }

    private void invite(String address) {
        invite(made.ref(), address);
    }

    private void invite(String ref, String address) {
        In.tx(() -> {
            Person by = Person.findById(founder.id());
            TeamInvitation.send(Team.byRef(ref), address, by, Instant.now());
        });
    }
}
