package openhall.hackathons.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Notice;
import openhall.hackathons.Challenge;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Judge;
import openhall.hackathons.Team;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MentorPagesTest {

    @Test
    void an_organiser_adds_a_mentor_with_a_time_and_a_team_takes_it() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        var organise = "/organise/" + fresh.slug() + "/mentors";

        Cast.OMAR
                .post(organise, "email", Cast.LENA.email, "offers", "Plans and budgets")
                .then()
                .statusCode(303);
        var mentor = In.tx(() -> Mentor.of(Hackathon.named(fresh.slug()))).get(0);
        Cast.OMAR
                .post(organise + "/" + mentor.id + "/times", "day", "1/12/2099", "from", "2pm", "until", "2:30pm")
                .then()
                .statusCode(303);

        var page = Cast.ADA.get("/hackathons/" + fresh.slug() + "/mentors").asString();
        assertThat(page).contains("Plans and budgets", "1 December 2099 at 2pm to 2:30pm", "Take this time");
        Cast.ADA.post(first(fresh.slug())).then().statusCode(303);
        assertThat(Cast.ADA.get("/hackathons/" + fresh.slug() + "/mentors").asString())
                .contains("your team has it");
        Cast.OMAR.post(organise + "/" + mentor.id + "/removal").then().statusCode(409);
        Cast.ADA.post(first(fresh.slug()) + "/return").then().statusCode(303);
        Cast.OMAR.post(organise + "/" + mentor.id + "/removal").then().statusCode(303);
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        var organise = "/organise/" + FreshHackathon.running().slug() + "/mentors";

        var page = Cast.OMAR.post(organise, "email", "nobody@example.org", "offers", "Budgets");

        page.then().statusCode(422);
        assertThat(page.asString()).contains("Enter the email address of somebody who has an account here", "Budgets");
        Cast.SAM
                .post(organise, "email", Cast.LENA.email, "offers", "Budgets")
                .then()
                .statusCode(403);
        Cast.OMAR
                .post(FreshEvent.mentor() + "/times", "day", "1/12/2099", "from", "2pm", "until", "1pm")
                .then()
                .statusCode(422);
    }

    @Test
    void a_judge_helps_no_team() {
        var slug = FreshHackathon.withJudge().slug();

        Cast.OMAR
                .post("/organise/" + slug + "/mentors", "email", Cast.JO.email, "offers", "Budgets")
                .then()
                .statusCode(409);
    }

    @Test
    void a_mentor_judges_no_team() {
        var slug = FreshHackathon.running().slug();
        Cast.OMAR
                .post("/organise/" + slug + "/mentors", "email", Cast.JO.email, "offers", "Budgets")
                .then()
                .statusCode(303);

        Cast.OMAR
                .post("/organise/" + slug + "/panel", "email", Cast.JO.email)
                .then()
                .statusCode(409);
    }

    @Test
    void whoever_joins_a_team_while_they_are_asked_to_judge_is_one_of_the_two() {
        for (var round = 0; round < 5; round++) {
            var fresh = FreshHackathon.withTeam(Cast.ADA);

            var answers = AtOnce.each(
                    2,
                    number -> number == 0
                            ? Cast.JO
                                    .post(fresh.path() + "/members", "conduct", "yes")
                                    .statusCode()
                            : Cast.OMAR
                                    .post("/organise/" + fresh.slug() + "/panel", "email", Cast.JO.email)
                                    .statusCode());

            assertThat(answers).containsExactlyInAnyOrder(303, 409);
        }
    }

    @Test
    void of_two_teams_at_once_one_gets_the_time() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        Hackathons.team(fresh.slug(), Cast.ZED, "Other " + fresh.slug(), Instant.now());
        var slot = FreshEvent.slot(fresh.slug(), 1).path();
        var who = List.of(Cast.ADA, Cast.ZED);

        var answers = AtOnce.each(2, number -> who.get(number).post(slot).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(303, 409);
    }

    @Test
    void of_twenty_teams_at_once_one_gets_the_time() {
        var slug = FreshHackathon.running().slug();
        var people = FreshEvent.newcomers(20);
        var teams = people.stream().map(person -> formed(slug, person)).toList();
        var slot = UUID.fromString(FreshEvent.slot(slug, 1).id());

        var got = AtOnce.each(20, number -> takes(slot, teams.get(number), people.get(number)));

        assertThat(got).containsOnlyOnce(true);
        var taken = In.tx(() ->
                Objects.requireNonNull(MentorSlot.of(Hackathon.named(slug)).get(0).team).ref);
        assertThat(taken).isEqualTo(teams.get(got.indexOf(true)));
    }

    private static String formed(String slug, UUID person) {
        return In.tx(() -> {
            var first = Challenge.published(Hackathon.named(slug)).get(0);
            return Team.form(first, Person.findById(person), "T " + person, true, Instant.now()).ref;
        });
    }

    private static boolean takes(UUID slot, String ref, UUID person) {
        try {
            return In.tx(() -> {
                var team = Team.byRef(ref);
                MentorSlot.held(team.hackathon, slot).take(team, Person.findById(person), Instant.now());
                return true;
            });
        } catch (MentorSlot.Taken taken) {
            return false;
        }
    }

    @Test
    void a_team_has_one_time_with_each_mentor() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        var slots = Stream.of(1, 2)
                .map(hours -> FreshEvent.slot(fresh.slug(), hours).path())
                .toList();

        Cast.ADA.post(slots.get(0)).then().statusCode(303);
        Cast.ADA.post(slots.get(0)).then().statusCode(303);
        Cast.ADA.post(slots.get(1)).then().statusCode(409);
    }

    @Test
    void a_time_that_has_begun_is_over() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);

        Cast.ADA.post(FreshEvent.slot(fresh.slug(), -1).path()).then().statusCode(409);
    }

    @Test
    void whoever_is_in_no_team_takes_and_gives_back_nothing() {
        var slot = FreshEvent.takenBy(Cast.ADA.id());

        Cast.ZED.post(slot.path()).then().statusCode(404);
        Cast.ZED.post(slot.path() + "/return").then().statusCode(404);
    }

    @Test
    void a_team_that_is_gone_frees_its_time() {
        var slot = FreshEvent.takenBy(Cast.ZED.id());
        var team = In.tx(() -> Team.of(Hackathon.named(slot.slug()))).get(0);

        Cast.ZED
                .post("/hackathons/" + slot.slug() + "/teams/" + team.ref + "/departure")
                .then()
                .statusCode(303);

        var slots = In.tx(() -> MentorSlot.of(Hackathon.named(slot.slug())));
        assertThat(slots).hasSize(1).noneMatch(MentorSlot::isTaken);
    }

    @Test
    void the_api_does_what_the_pages_do() {
        var slug = FreshHackathon.withTeam(Cast.ADA).slug();
        var path = "/api/hackathons/" + slug + "/mentors";
        var time = Map.of("day", "2099-12-01", "from", "14:00", "until", "14:30");

        Cast.SAM
                .postJson(path, Map.of("email", Cast.LENA.email, "offers", "x"))
                .then()
                .statusCode(403);
        Cast.OMAR.postJson(path, Map.of("email", Cast.LENA.email)).then().statusCode(422);
        var mentor = id(Cast.OMAR.postJson(path, Map.of("email", Cast.LENA.email, "offers", "Budgets")));
        var slot = id(Cast.OMAR.postJson(path + "/" + mentor + "/times", time));
        Cast.ADA
                .putJson(path + "/" + slot + "/slot", "{}")
                .then()
                .statusCode(200)
                .body("[0].times[0].ours", equalTo(true));
        Cast.ADA.deleteJson(path + "/" + slot + "/slot").then().statusCode(204);
        Cast.OMAR.deleteJson(path + "/" + mentor).then().statusCode(204);
        Cast.ADA.getJson(path).then().statusCode(200).body("size()", equalTo(0));
    }

    @Test
    void a_team_that_loses_its_time_is_told_and_another_organiser_s_mentor_is_not_touched() {
        var slot = FreshEvent.takenBy(Cast.ADA.id());
        var mentor = In.tx(() -> MentorSlot.of(Hackathon.named(slot.slug())).get(0).mentor.id);
        var organise = "/organise/" + slot.slug() + "/mentors/";
        var elsewhere = FreshEvent.mentor();

        Cast.ADA
                .post(organise + mentor + "/times/" + slot.id() + "/removal")
                .then()
                .statusCode(403);
        Cast.OMAR.post(elsewhere + "/times/" + slot.id() + "/removal").then().statusCode(404);
        assertThat(Cast.OMAR.get("/organise/" + slot.slug() + "/mentors").asString())
                .contains("Take this time away");
        Cast.OMAR
                .post(organise + mentor + "/times/" + slot.id() + "/removal")
                .then()
                .statusCode(303);

        assertThat(In.tx(() -> MentorSlot.of(Hackathon.named(slot.slug())))).isEmpty();
        var title = "A time with a mentor%" + slot.slug();
        var told = In.tx(() -> Notice.count("person.id = ?1 and title like ?2", Cast.ADA.id(), title));
        assertThat(told).isEqualTo(1);
        Cast.OMAR.post(organise + mentor + "/removal").then().statusCode(303);
    }

    @Test
    void what_a_mentor_has_given_to_a_team_stays() {
        var slot = FreshEvent.takenBy(Cast.ADA.id());
        var over = In.tx(() -> MentorSlot.of(Hackathon.named(slot.slug())).get(0).endsAt);

        assertThatThrownBy(() -> In.tx(() -> held(slot).takeAway(Cast.OMAR.person(), over)))
                .isInstanceOf(MentorSlot.Begun.class);
        assertThatThrownBy(() -> In.tx(() -> held(slot).mentor.remove(Cast.OMAR.person(), over)))
                .isInstanceOf(Mentor.HasHelped.class);
        assertThat(In.tx(() -> MentorSlot.of(Hackathon.named(slot.slug())))).hasSize(1);
    }

    private static MentorSlot held(FreshEvent.Slot slot) {
        return MentorSlot.held(Hackathon.named(slot.slug()), UUID.fromString(slot.id()));
    }

    @Test
    void a_team_is_not_in_two_places_at_once_and_neither_is_a_mentor() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        var first = FreshEvent.slot(fresh.slug(), 1);
        var starts = In.tx(() -> MentorSlot.of(Hackathon.named(fresh.slug())).get(0).startsAt);
        var when = new Hackathon.Window(starts.plusSeconds(60), starts.plusSeconds(600));
        Cast.ADA.post(first.path()).then().statusCode(303);

        var second = In.tx(() -> {
            var hackathon = Hackathon.named(fresh.slug());
            var mentor = Mentor.add(hackathon, Cast.MO.person(), "Words", Cast.OMAR.person(), Instant.now());
            return MentorSlot.offer(mentor, when, null, Cast.OMAR.person(), Instant.now()).id;
        });

        Cast.ADA
                .post("/hackathons/" + fresh.slug() + "/mentors/" + second + "/slot")
                .then()
                .statusCode(409);
        assertThatThrownBy(() -> In.tx(() -> {
                    var mentor = MentorSlot.held(Hackathon.named(fresh.slug()), UUID.fromString(first.id())).mentor;
                    return MentorSlot.offer(mentor, when, null, Cast.OMAR.person(), Instant.now()).id;
                }))
                .isInstanceOf(MentorSlot.AlreadyThen.class);
    }

    @Test
    void a_time_that_has_begun_stays_and_one_of_the_past_is_not_offered() {
        var slot = FreshEvent.takenBy(Cast.ADA.id());
        var later = Instant.now().plusSeconds(2 * 3600);
        assertThatThrownBy(() -> In.tx(() -> {
                    var held = MentorSlot.held(Hackathon.named(slot.slug()), UUID.fromString(slot.id()));
                    var team = Team.of(Hackathon.named(slot.slug())).get(0);
                    held.giveBack(team, Cast.ADA.person(), later);
                }))
                .isInstanceOf(MentorSlot.Begun.class);

        var past = Cast.OMAR.post(
                FreshEvent.mentor() + "/times",
                "day",
                "1/12/2020",
                "from",
                "2pm",
                "until",
                "2:30pm",
                "place",
                "Hall 9");
        past.then().statusCode(422);
        assertThat(past.asString()).contains("Enter a time that is still to come", "Hall 9");
    }

    @Test
    void a_mentor_does_not_judge() {
        var slug = FreshEvent.slot(FreshHackathon.running().slug(), 1).slug();
        assertThatThrownBy(() -> In.tx(() ->
                        Judge.add(Hackathon.named(slug), Cast.LENA.person(), Cast.OMAR.person(), Instant.now()).id))
                .isInstanceOf(Mentor.MentorsDoNotJudge.class);
    }

    @Test
    void the_page_takes_as_many_statements_for_three_times_as_for_one() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        var page = "/hackathons/" + fresh.slug() + "/mentors";
        FreshEvent.slot(fresh.slug(), 1);
        Cast.ADA.get(page);
        var one = Statements.counting(() -> Cast.ADA.get(page).then().statusCode(200));
        FreshEvent.slot(fresh.slug(), 2);
        FreshEvent.slot(fresh.slug(), 3);

        assertThat(Statements.counting(() -> Cast.ADA.get(page).then().statusCode(200)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(6);
    }

    private static String id(Response created) {
        return created.then().statusCode(201).extract().jsonPath().getString("id");
    }

    private static String first(String slug) {
        var slots = In.tx(() -> MentorSlot.of(Hackathon.named(slug)));
        return "/hackathons/" + slug + "/mentors/" + slots.get(0).id + "/slot";
    }
}
