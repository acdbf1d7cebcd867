package openhall.hackathons.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Team;
import openhall.hackathons.prizes.Prize;
import org.junit.jupiter.api.Test;

/** Rules that others hold on to: the size of teams, and the public vote. */
@QuarkusTest
class SizeAndVoteTest {
    @Test
    void teams_get_the_seats_of_a_new_size_and_nobody_loses_theirs() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        Cast.ZED.post(fresh.path() + "/members", "conduct", "yes").then().statusCode(303);

        changes(fresh.slug(), Map.of("maxTeam", 9), 200);
        assertThat(seats(fresh)).isEqualTo(9);
        changes(fresh.slug(), Map.of("maxTeam", 1), 200);
        assertThat(seats(fresh)).isEqualTo(2);
        Cast.ZED.post(fresh.path() + "/departure").then().statusCode(303);
        assertThat(seats(fresh)).isEqualTo(1);
    }

    @Test
    void a_team_that_has_sent_an_entry_is_not_made_too_small() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        changes(fresh.slug(), Map.of("minTeam", 2), 200);
        changes(fresh.slug(), Map.of("minTeam", 1), 200);
        Hackathons.enter(fresh.team(), Cast.ADA, Instant.now());

        assertThat(changes(fresh.slug(), Map.of("minTeam", 2), 409))
                .contains("1 team that has sent an entry would be too small");
        assertThat(In.tx(() -> Hackathon.named(fresh.slug()).minTeam)).isEqualTo(1);
    }

    @Test
    void a_vote_is_not_taken_out_while_it_gives_a_prize() {
        var slug = FreshHackathon.running().slug();
        Hackathons.openVote(slug);
        var none = Map.of("voteOpens", "", "voteCloses", "");
        In.tx(() -> Prize.add(
                        Hackathon.named(slug),
                        new Hackathon.PrizePlan("Choice of the public", "A lunch.", true, 1, null),
                        "People asked for it",
                        Cast.OMAR.person(),
                        Instant.now())
                .id);

        assertThat(changes(slug, none, 409)).contains("given by the public vote");
        Cast.OMAR
                .post("/organise/" + slug + "/prizes/" + ofVoters(slug) + "/removal", "why", "No money")
                .then()
                .statusCode(303);
        changes(slug, none, 200);
    }

    @Test
    void new_dates_leave_no_vote_that_ends_before_entries_close() {
        var slug = FreshHackathon.running().slug();
        Hackathons.openVote(slug);
        var now = Instant.now();

        assertThatThrownBy(() -> In.tx(() -> {
                    var hackathon = Hackathon.named(slug);
                    hackathon.reschedule(
                            hackathon.registrationOpens,
                            hackathon.startsAt,
                            now.plus(Duration.ofHours(5)),
                            now.plus(Duration.ofHours(6)),
                            Cast.OMAR.person(),
                            "Snow",
                            now);
                }))
                .hasMessageContaining("The public vote opens after entries close");
    }

    private static int ofVoters(String slug) {
        return In.tx(() -> Prize.of(Hackathon.named(slug))).stream()
                .filter(prize -> prize.byVote)
                .findFirst()
                .orElseThrow()
                .position;
    }

    private static int seats(FreshHackathon fresh) {
        return In.tx(() -> Team.byRef(fresh.team()).seats);
    }

    /** The plan as it is but for this, sent by a program; the answer as text. */
    private static String changes(String slug, Map<String, ?> what, int status) {
        var path = "/api/hackathons/" + slug + "/plan";
        Map<String, Object> plan = Cast.OMAR.getJson(path).then().extract().path("plan");
        plan.putAll(what);
        plan.put("why", "We learned from last year");
        var answer = Cast.OMAR.putJson(path, plan);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer.asString();
    }
}
