package openhall.hackathons.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Judge;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.hackathons.event.ComingAs;
import openhall.hackathons.event.Places;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PairingTest {
    private final Instant now = Instant.now();

    @Test
    void two_who_look_are_suggested_to_each_other_without_a_name_and_form_a_team_when_both_say_yes() {
        var rosa = Newcomer.resident();
        var kim = Newcomer.resident();
        var slug = FreshSearch.lookingOf(rosa.id());
        look(slug, kim.id());
        var page = "/hackathons/" + slug + "/looking";

        assertThat(kim.get(page).asString())
                .contains("People you could form a team with", Pool.NO_SHARED_SKILL, "I like maps")
                .doesNotContain(rosa.email(), rosa.id().toString());
        var path = "/hackathons/" + slug + "/pairings/" + pairing(slug, rosa.id()).id;
        rosa.post(path + "/yes").then().statusCode(303);
        assertThat(team(slug, rosa.id())).isEmpty();
        assertThat(kim.get(page).asString()).contains("They would like to form a team with you");
        kim.post(path + "/yes").then().statusCode(303);

        assertThat(team(slug, rosa.id())).isNotEmpty().isEqualTo(team(slug, kim.id()));
        assertThat(rosa.get(page).asString()).contains("You are in the team", "New team 1");
        assertThat(In.tx(() -> Looking.peopleIn(Hackathon.named(slug)))).isEmpty();
    }

    @Test
    void a_team_is_given_a_name_of_its_own_and_nobody_else_s() {
        var made = FreshHackathon.withTeam(Cast.ADA);
        var other = Hackathons.team(made.slug(), Cast.ZED, "Taken " + made.slug(), now);
        var page = made.path() + "/name";

        assertThat(Cast.ADA.get(page).asString()).contains("Team " + made.slug());
        var taken = Cast.ADA.post(page, "name", "taken " + made.slug());
        taken.then().statusCode(422);
        assertThat(taken.asString()).contains("Another team has this name", "taken " + made.slug());
        Cast.ADA.post(page, "name", " ").then().statusCode(422);
        Cast.ADA.post(page, "name", "Menders").then().statusCode(303);
        Cast.ZED.get(page).then().statusCode(404);
        Cast.ZED.post(page, "name", "Ours").then().statusCode(404);

        assertThat(In.tx(() -> Team.byRef(made.team()).name)).isEqualTo("Menders");
        Cast.ZED
                .putJson("/api/teams/" + other + "/name", Map.of("name", "menders"))
                .then()
                .statusCode(422);
        Cast.ZED
                .putJson("/api/teams/" + other + "/name", Map.of("name", "Finders"))
                .then()
                .statusCode(200);
    }

    @Test
    void both_who_say_yes_at_once_have_one_team() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.pairingOf(rosa.id());
        var people = List.of(rosa.id(), other(made, rosa.id()));

        AtOnce.each(2, number -> {
            yes(made, people.get(number));
            return number;
        });

        assertThat(team(made.slug(), people.get(0))).isNotEmpty().isEqualTo(team(made.slug(), people.get(1)));
    }

    @Test
    void a_no_ends_it_for_good_also_when_somebody_looks_again() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.pairingOf(rosa.id());

        In.tx(() -> named(made, rosa.id()).no(Person.findById(rosa.id()), now));
        look(made.slug(), rosa.id());

        assertThat(pairings(made.slug(), rosa.id())).isEmpty();
        var stranger = other(made, rosa.id());
        assertThatThrownBy(() -> yes(made, stranger)).isInstanceOf(Pairing.NoLonger.class);
    }

    @Test
    void a_yes_counts_no_more_once_somebody_has_stopped_looking() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.pairingOf(rosa.id());
        yes(made, rosa.id());

        In.tx(() -> Objects.requireNonNull(Looking.of(Hackathon.named(made.slug()), rosa.id()))
                .end(now));
        var stranger = other(made, rosa.id());
        assertThatThrownBy(() -> yes(made, stranger)).isInstanceOf(Pairing.NoLonger.class);
        look(made.slug(), rosa.id());

        In.tx(() -> {
            var anew = Pairing.of(Hackathon.named(made.slug()), Person.findById(stranger))
                    .get(0);
            anew.yes(Person.findById(stranger), now);
        });
        assertThat(team(made.slug(), rosa.id())).isEmpty();
    }

    @Test
    void nobody_is_asked_to_form_a_team_once_entries_have_closed() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.pairingOf(rosa.id());
        var closed = now.plus(Duration.ofMinutes(90));

        assertThatThrownBy(() -> In.tx(() -> {
                    named(made, rosa.id()).yes(Person.findById(rosa.id()), closed);
                }))
                .isInstanceOf(Team.NotTakingTeams.class);
    }

    @Test
    void a_yes_that_waits_until_entries_have_closed_comes_too_late() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.pairingOf(rosa.id());
        closesSoon(made.slug());
        var held = new CountDownLatch(1);

        var answers = AtOnce.each(2, number -> number == 0 ? hold(made.slug(), held) : answer(rosa, made, held));

        assertThat(answers.get(1)).isEqualTo(409);
    }

    private static void closesSoon(String slug) {
        In.tx(() -> Hackathon.getSession()
                .createNativeMutationQuery("update hackathon set submissions_close_at ="
                        + " clock_timestamp() + interval '2 seconds' where slug = :slug")
                .setParameter("slug", slug)
                .executeUpdate());
    }

    /** Longer than entries are open. */
    private static int hold(String slug, CountDownLatch held) {
        return In.tx(() -> {
            Hackathon.named(slug).lock(LockModeType.PESSIMISTIC_WRITE);
            held.countDown();
            Thread.sleep(3000);
            return 0;
        });
    }

    private static int answer(Newcomer who, FreshSearch made, CountDownLatch held) throws InterruptedException {
        held.await();
        return who.post(made.pairingPath() + "/yes").statusCode();
    }

    @Test
    void whoever_gives_up_their_place_is_looked_for_by_nobody() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.introductionOf(rosa.id());
        In.tx(() -> {
            var team = Team.byRef(made.team());
            var founder = TeamMember.of(team).get(0).person;
            TeamInvitation.send(team, rosa.email(), founder, now);
        });

        rosa.post("/hackathons/" + made.slug() + "/registration/cancellation")
                .then()
                .statusCode(303);

        assertThat(In.tx(() -> Looking.peopleIn(Hackathon.named(made.slug())))).isEmpty();
        assertThat(In.tx(() -> TeamInvitation.open(Hackathon.named(made.slug()), Person.findById(rosa.id()))))
                .isEmpty();
        rosa.post(made.teamPath() + "/invitation", "answer", "yes", "conduct", "yes")
                .then()
                .statusCode(404);
        rosa.post(made.introductionPath() + "/yes").then().statusCode(409);
    }

    @Test
    void whoever_judges_after_all_is_looked_for_by_nobody() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.introductionOf(rosa.id());
        In.tx(() -> {
            var team = Team.byRef(made.team());
            TeamInvitation.send(team, rosa.email(), TeamMember.of(team).get(0).person, now);
        });

        In.tx(() -> {
            Person person = Person.findById(rosa.id());
            Judge.add(Hackathon.named(made.slug()), person, Cast.OMAR.person(), now);
        });

        assertThat(In.tx(() -> Looking.peopleIn(Hackathon.named(made.slug())))).isEmpty();
        assertThat(In.tx(() -> TeamInvitation.open(Hackathon.named(made.slug()), Person.findById(rosa.id()))))
                .isEmpty();
    }

    @Test
    void whoever_comes_on_their_own_after_all_looks_no_more() {
        var rosa = Newcomer.resident();
        var slug = FreshSearch.lookingOf(rosa.id());

        rosa.post("/hackathons/" + slug + "/registration", "coming", "ALONE", "agreed", "CONDUCT")
                .then()
                .statusCode(303);

        assertThat(In.tx(() -> Looking.peopleIn(Hackathon.named(slug)))).isEmpty();
    }

    @Test
    void a_pair_is_not_there_for_anybody_else() {
        var made = FreshSearch.pairingOf(Newcomer.resident().id());

        Cast.ZED.post(made.pairingPath() + "/yes").then().statusCode(404);
        Cast.OMAR.post(made.pairingPath() + "/no").then().statusCode(404);
        Cast.ZED
                .postJson("/api" + made.pairingPath(), Map.of("yes", true))
                .then()
                .statusCode(404);
    }

    @Test
    void the_api_shows_and_answers_it() {
        var made = FreshSearch.pairingOf(Cast.ZED.id());

        var state =
                Cast.ZED.getJson("/api/hackathons/" + made.slug() + "/looking").jsonPath();
        assertThat(state.getString("people[0].id")).isEqualTo(made.id());
        Cast.ZED.postJson("/api" + made.pairingPath(), Map.of()).then().statusCode(422);
        var answer = Cast.ZED.postJson("/api" + made.pairingPath(), Map.of("yes", true));

        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getString("team")).isNull();
    }

    @Test
    void the_api_names_the_teams_that_invited_somebody_and_nobody_else_s() {
        var made = FreshSearch.invitationOf(Cast.ZED.id());
        var path = "/api/hackathons/" + made.slug() + "/looking";

        assertThat(Cast.ZED.getJson(path).jsonPath().getList("invitations.team"))
                .isEqualTo(List.of(made.team()));
        assertThat(Cast.ADA.getJson(path).jsonPath().getList("invitations")).isEmpty();
    }

    @Test
    void the_page_takes_six_statements_for_any_number_of_people_and_teams() {
        var rosa = Newcomer.resident();
        var made = FreshSearch.introductionOf(rosa.id());
        var page = "/hackathons/" + made.slug() + "/looking";
        rosa.get(page);
        var few = Statements.counting(() -> rosa.get(page).then().statusCode(200));
        for (var number = 0; number < 3; number++) {
            look(made.slug(), FreshSearch.founder(now));
        }
        List.of(Cast.ADA, Cast.ZED).forEach(founder -> seeks(made.slug(), founder));

        assertThat(rosa.get(page).asString()).contains("ADA " + made.slug(), "ZED " + made.slug());
        assertThat(Statements.counting(() -> rosa.get(page).then().statusCode(200)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
    }

    @Test
    void learning_is_counted_among_everybody_with_a_place() {
        var slug = FreshSearch.lookingOf(Newcomer.resident().id());
        In.tx(() -> {
            for (var number = 0; number < 4; number++) {
                Person alone = Person.findById(FreshSearch.founder(now));
                Places.admit(Hackathon.named(slug), alone, ComingAs.ALONE, now);
            }
        });

        assertThat(In.tx(() -> PreLearning.of(Hackathon.named(slug)).people())).isEqualTo(5);
        assertThat(In.tx(() ->
                        PreLearning.of(Hackathon.named(slug)).lines().get(0).count()))
                .isEqualTo("Fewer than 5 of 5");
    }

    private void look(String slug, UUID person) {
        In.tx(() -> FreshSearch.look(slug, person, now));
    }

    private void seeks(String slug, Cast founder) {
        var ref = Hackathons.team(slug, founder, founder.name() + " " + slug, now);
        In.tx(() -> Team.byRef(ref).seek(true, List.of(), founder.person(), now));
    }

    private void yes(FreshSearch made, UUID person) {
        In.tx(() -> {
            named(made, person).yes(Person.findById(person), now);
        });
    }

    private static Pairing named(FreshSearch made, UUID person) {
        return Pairing.named(made.slug(), UUID.fromString(made.id()), Person.findById(person));
    }

    private static List<Pairing> pairings(String slug, UUID person) {
        return In.tx(() -> Pairing.of(Hackathon.named(slug), Person.findById(person)));
    }

    private static Pairing pairing(String slug, UUID person) {
        return pairings(slug, person).get(0);
    }

    private static UUID other(FreshSearch made, UUID person) {
        return In.tx(() -> {
            var pairing = named(made, person);
            return pairing.isEarlier(Person.findById(person)) ? pairing.later.person.id : pairing.earlier.person.id;
        });
    }

    /** The reference of the team somebody is in, or nothing. */
    private static String team(String slug, UUID person) {
        return In.tx(() -> {
            var membership = TeamMember.at(Hackathon.named(slug), person);
            return membership == null ? "" : membership.team.ref;
        });
    }
}
