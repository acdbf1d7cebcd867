package openhall.hackathons.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.hackathons.Challenge;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Team;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LookingPagesTest {

    @Test
    void somebody_begins_to_look_changes_it_and_stops() {
        var slug = FreshHackathon.running().slug();
        var page = "/hackathons/" + slug + "/looking";
        var rosa = Newcomer.resident();

        assertThat(rosa.get("/hackathons/" + slug).asString()).contains(page);
        look(rosa, page, "I like maps").then().statusCode(303);
        look(rosa, page, "I like bins").then().statusCode(303);

        assertThat(rosa.get(page).asString()).contains("I like bins", "No team is suggested to you yet");
        rosa.post(page + "/end").then().statusCode(303);
        assertThat(rosa.get(page).asString()).doesNotContain("No team is suggested to you yet");
    }

    @Test
    void without_a_challenge_and_a_yes_it_comes_back_with_what_was_typed() {
        var page = "/hackathons/" + FreshHackathon.running().slug() + "/looking";

        var answer = Newcomer.resident().post(page, "about", "I like maps");

        answer.then().statusCode(422);
        assertThat(answer.asString())
                .contains(
                        "Error: ",
                        "Tick at least one challenge",
                        "Say that teams can see what you ticked",
                        "Accept the code of conduct to look for a team",
                        "I like maps");
    }

    @Test
    void a_team_sees_what_somebody_wrote_and_not_who_they_are() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.introductionOf(rosa.id());
        var member = Newcomer.resident();
        In.tx(() -> Team.byRef(made.team()).join(Person.findById(member.id()), Instant.now()));

        var page = member.get(made.teamPath() + "/invitations").asString();

        assertThat(page)
                .contains("I like maps", Pool.NO_SKILL)
                .doesNotContain(rosa.email(), rosa.id().toString());
        member.post(made.introductionPath() + "/yes").then().statusCode(303);
        assertThat(rosa.get("/hackathons/" + made.slug() + "/looking").asString())
                .contains("This team would like you to join");
        rosa.post(made.introductionPath() + "/yes").then().statusCode(303);
        assertThat(rosa.get(made.teamPath()).asString()).contains("Leave this team");
    }

    @Test
    void a_suggestion_is_not_there_for_anybody_else() {
        var made = FreshSearch.introductionOf(Newcomer.resident().id());

        Cast.ZED.post(made.introductionPath() + "/yes").then().statusCode(404);
        Cast.ZED.post(made.introductionPath() + "/no").then().statusCode(404);
        Cast.OMAR.post(made.introductionPath() + "/no").then().statusCode(404);
        assertThat(Cast.NOBODY.get("/hackathons/" + made.slug() + "/looking").statusCode())
                .isEqualTo(303);
    }

    @Test
    void the_page_takes_as_many_statements_for_three_suggestions_as_for_one() {
        var rosa = Newcomer.resident();
        var slug = FreshHackathon.running().slug();
        var page = "/hackathons/" + slug + "/looking";
        look(rosa, page, "I like maps").then().statusCode(303);
        seekingTeam(slug);
        rosa.get(page);
        var one = Statements.counting(() -> rosa.get(page).then().statusCode(200));
        seekingTeam(slug);
        seekingTeam(slug);

        assertThat(Statements.counting(() -> rosa.get(page).then().statusCode(200)))
                .isEqualTo(one);
    }

    @Test
    void the_api_does_what_the_page_does() {
        var slug = FreshHackathon.running().slug();
        var path = "/api/hackathons/" + slug + "/looking";

        Cast.ZED.putJson(path, Map.of("challenges", List.of("first"))).then().statusCode(422);
        var body = Map.of(
                "challenges", List.of("first"), "about", "Maps", "teamsMaySee", true, "acceptsCodeOfConduct", true);
        var state = Cast.ZED.putJson(path, body);

        state.then().statusCode(200);
        assertThat(state.jsonPath().getList("challenges")).isEqualTo(List.of("first"));
        assertThat(Cast.ZED.getJson(path).jsonPath().getBoolean("looking")).isTrue();
        Cast.ZED.deleteJson(path).then().statusCode(204);
        assertThat(Cast.ZED.getJson(path).jsonPath().getBoolean("looking")).isFalse();
    }

    @Test
    void a_suggestion_is_answered_by_the_api() {
        var made = FreshSearch.introductionOf(Cast.ZED.id());
        var path = "/api/hackathons/" + made.slug() + "/introductions/" + made.id();

        Cast.ADA.postJson(path, Map.of("yes", true)).then().statusCode(404);
        Cast.ZED.postJson(path, Map.of()).then().statusCode(422);
        var answer = Cast.ZED.postJson(path, Map.of("yes", true));

        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getBoolean("personSaidYes")).isTrue();
        assertThat(answer.jsonPath().getBoolean("teamSaidYes")).isFalse();
    }

    private static Response look(Newcomer who, String page, String about) {
        return who.post(page, "challenges", "first", "about", about, "consent", "yes", "conduct", "yes");
    }

    private static void seekingTeam(String slug) {
        var now = Instant.now();
        var founder = FreshSearch.founder(now);
        In.tx(() -> {
            var challenge = Challenge.published(Hackathon.named(slug)).get(0);
            var name = "Team " + founder;
            Team.form(challenge, Person.findById(founder), name, true, now)
                    .seek(true, List.of(), Person.findById(founder), now);
        });
    }
}
