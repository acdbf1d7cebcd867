package openhall.hackathons.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.Finalisation;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Judge;
import openhall.hackathons.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TieTest {
    Instant now = Instant.EPOCH;
    Instant after = Instant.EPOCH;
    String slug = "";
    String ada = "";
    String zed = "";
    String ties = "";

    @BeforeEach
    void twoEqualEntries() {
        now = Instant.now().minus(Duration.ofHours(4));
        after = now.plus(Duration.ofHours(3));
        slug = Hackathons.running(now);
        var teams = Hackathons.twoEntries(slug, now, 4, 4);
        ada = teams.get(0);
        zed = teams.get(1);
        ties = "/organise/" + slug + "/ties";
    }

    @Test
    void results_are_not_final_while_entries_are_equal_at_the_line_of_a_prize() {
        assertThatThrownBy(() -> Hackathons.finalise(slug, after))
                .isInstanceOf(Finalisation.CannotFinalise.class)
                .hasMessageContaining("2 entries are equal for the last place of “First prize”");
    }

    @Test
    void organisers_see_which_entries_are_equal_and_no_points() {
        assertThat(Cast.OMAR.get(ties).asString())
                .contains("First prize", "Entry of " + ada, "Entry of " + zed, "To decide")
                .doesNotContain("4.00");
        Cast.SAM.get(ties).then().statusCode(403);
        Cast.JO.get(ties + "/1").then().statusCode(403);
        Cast.OMAR.get(ties + "/2").then().statusCode(404);
    }

    @Test
    void nothing_is_shown_before_all_else_is_done() {
        Hackathons.addJudge(slug, Cast.LENA, now);

        assertThat(Cast.OMAR.get(ties).asString())
                .contains("There is nothing to decide now")
                .doesNotContain("Entry of " + ada);
        Cast.OMAR.get(ties + "/1").then().statusCode(404);
    }

    @Test
    void a_decision_needs_as_many_winners_as_there_are_places_who_was_asked_and_why() {
        var page = Cast.OMAR.post(ties + "/1", "why", "We like it");
        page.then().statusCode(422);
        assertThat(page.asString()).contains("Choose 1 of the equal entries", "Choose the judges", "We like it");
        Cast.OMAR.post(ties + "/1", "winners", ada, "asked", seat()).then().statusCode(422);
    }

    @Test
    void the_chosen_one_wins_and_the_other_is_highly_commended() {
        decide(ada);

        Hackathons.finalise(slug, after);

        assertThat(band(ada)).isEqualTo(Result.Band.WINNER);
        assertThat(band(zed)).isEqualTo(Result.Band.HIGHLY_COMMENDED);
        assertThat(In.tx(() -> Board.of(Hackathon.named(slug)).orElseThrow().lines()))
                .filteredOn(line -> line.teamRef().equals(ada))
                .allSatisfy(line -> {
                    assertThat(line.reason())
                            .contains("The panel decided between 2 equal entries: It is nearer to use");
                    assertThat(line.won()).extracting(Board.Won::prize).containsExactly("First prize");
                });
    }

    @Test
    void whoever_is_in_one_of_the_equal_teams_does_not_decide() {
        assertThatThrownBy(() -> In.tx(() -> {
                    var tie = Tie.at(Hackathon.named(slug), 1, Cast.OMAR.person(), after);
                    var mine = tie.entries().stream()
                            .filter(entry -> entry.team.ref.equals(ada))
                            .toList();
                    var choice = new TieChoice.Choice(mine, tie.panel(), "It is ours");
                    return TieChoice.decide(tie.line(), choice, Cast.ADA.person(), after).why;
                }))
                .isInstanceOf(Submission.OwnEntry.class);
    }

    @Test
    void whoever_can_still_change_points_does_not_see_what_is_equal() {
        Hackathons.addJudge(slug, Cast.OMAR, now);
        Hackathons.declare(slug, Cast.OMAR, List.of(), after);

        for (var path : List.of(ties, ties + "/1", "/api/hackathons/" + slug + "/ties")) {
            assertThat(Cast.OMAR.get(path).statusCode()).isEqualTo(409);
        }
        Cast.OMAR
                .post(ties + "/1", "winners", ada, "asked", seat(), "why", "x")
                .then()
                .statusCode(409);
        for (var path : List.of("/organise/" + slug, "/organise/" + slug + "/finalisation")) {
            assertThat(Cast.OMAR.get(path).asString())
                    .contains("Another organiser does both")
                    .doesNotContain("entries are equal for");
        }
    }

    @Test
    void they_can_share_it() {
        Cast.OMAR
                .post(ties + "/1", "winners", ada, "winners", zed, "asked", seat(), "why", "They share it")
                .then()
                .statusCode(303);

        Hackathons.finalise(slug, after);

        assertThat(List.of(band(ada), band(zed))).containsOnly(Result.Band.WINNER);
    }

    @Test
    void a_judge_who_was_asked_stays_on_the_panel() {
        Hackathons.addJudge(slug, Cast.LENA, now);
        var lena = In.tx(() -> {
            var seat = Judge.seat(slug, Cast.LENA.person());
            seat.standDown("Ill", Cast.OMAR.person(), after);
            return seat.id.toString();
        });
        Cast.OMAR
                .post(ties + "/1", "winners", ada, "asked", lena, "why", "It is nearer to use")
                .then()
                .statusCode(303);

        assertThat(removed(Cast.LENA)).contains("was asked about equal entries");
        Hackathons.finalise(slug, after);
        assertThat(removed(Cast.LENA)).contains("until the results are finalised");
    }

    private String removed(Cast judge) {
        var page = Cast.OMAR.deleteJson("/api/hackathons/" + slug + "/judges/" + In.tx(() -> judge.person().id));
        assertThat(page.statusCode()).isEqualTo(409);
        return page.asString();
    }

    @Test
    void a_decision_is_void_when_points_change_and_holds_again_when_they_are_as_they_were() {
        decide(ada);
        Hackathons.score(slug, Cast.JO, ada, 5, after);
        Hackathons.score(slug, Cast.JO, zed, 5, after);

        assertThatThrownBy(() -> Hackathons.finalise(slug, after)).hasMessageContaining("2 entries are equal");

        Hackathons.score(slug, Cast.JO, ada, 4, after);
        Hackathons.score(slug, Cast.JO, zed, 4, after);
        Hackathons.finalise(slug, after);
        assertThat(band(ada)).isEqualTo(Result.Band.WINNER);
    }

    @Test
    void a_program_decides_in_the_same_way() {
        var path = "/api/hackathons/" + slug + "/ties";
        assertThat(Cast.OMAR.getJson(path).jsonPath().getList("[0].teams", String.class))
                .containsExactlyInAnyOrder(ada, zed);
        Cast.OMAR.putJson(path + "/1", Map.of()).then().statusCode(422);

        var body = Map.of("winners", List.of(zed), "asked", List.of(seat()), "why", "It is nearer to use");
        Cast.OMAR.putJson(path + "/1", body).then().statusCode(200);

        Hackathons.finalise(slug, after);
        assertThat(band(zed)).isEqualTo(Result.Band.WINNER);
    }

    private void decide(String winner) {
        Cast.OMAR
                .post(ties + "/1", "winners", winner, "asked", seat(), "why", "It is nearer to use")
                .then()
                .statusCode(303);
    }

    private String seat() {
        return FreshPrize.seat(slug);
    }

    private Result.Band band(String team) {
        return In.tx(() -> Result.of(Hackathon.named(slug)).stream()
                .filter(result -> team.equals(result.teamRef))
                .findFirst()
                .orElseThrow()
                .band);
    }
}
