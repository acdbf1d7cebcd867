package openhall.hackathons.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.hackathons.Finalisation;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Judge;
import openhall.hackathons.Phase;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FinaliseTest {
    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;
    Instant judging = Instant.EPOCH;
    Instant after = Instant.EPOCH;

    @BeforeEach
    void look() {
        clock.reset();
        now = clock.instant();
        judging = now.plus(Duration.ofMinutes(90));
        after = now.plus(Duration.ofHours(3));
    }

    @Test
    void results_are_not_final_before_judging_has_ended() {
        var ready = Hackathons.ready(now);

        assertThatThrownBy(() -> finalise(ready.slug(), "Checked", judging))
                .isInstanceOf(Finalisation.CannotFinalise.class)
                .hasMessageContaining("Judging has not ended");
    }

    @Test
    void results_are_not_final_while_an_entry_has_too_few_reads() {
        var slug = Hackathons.running(now);
        var ref = Hackathons.team(slug, Cast.ADA, "Lonely " + slug, now);
        Hackathons.enter(ref, Cast.ADA, now);
        Hackathons.lock(slug, judging);
        Hackathons.addJudge(slug, Cast.JO, now);
        Hackathons.declare(slug, Cast.JO, List.of(), judging);
        Hackathons.score(slug, Cast.JO, ref, 5, judging);

        assertThatThrownBy(() -> finalise(slug, "Checked", after)).hasMessageContaining("read by 1 of 3 judges");
    }

    @Test
    void a_read_by_a_judge_with_a_conflict_does_not_count() {
        var ready = Hackathons.ready(now);
        Hackathons.declare(ready.slug(), Cast.KIT, List.of(ready.ref()), judging);

        assertThatThrownBy(() -> finalise(ready.slug(), "Checked", after))
                .hasMessageContaining("read by 2 of 3 judges");
    }

    @Test
    void results_are_not_final_while_a_judge_has_not_declared() {
        var ready = Hackathons.ready(now);
        Hackathons.addJudge(ready.slug(), Cast.LENA, now);

        assertThatThrownBy(() -> finalise(ready.slug(), "Checked", after))
                .hasMessageContaining("has not declared their conflicts");
    }

    @Test
    void results_are_not_final_without_the_finalisers_note() {
        var ready = Hackathons.ready(now);

        assertThatThrownBy(() -> finalise(ready.slug(), " ", after)).hasMessageContaining("Say in a note");
    }

    @Test
    void whoever_judges_or_competes_does_not_sign() {
        var ready = Hackathons.ready(now.minus(Duration.ofHours(4)));
        Hackathons.addJudge(ready.slug(), Cast.OMAR, now);
        Hackathons.declare(ready.slug(), Cast.OMAR, List.of(), now);
        var path = "/organise/" + ready.slug() + "/finalisation";

        var page = Cast.OMAR.post(path, "note", "Checked by two");

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("an administrator can make somebody an organiser");
        Cast.OMAR
                .postJson("/api/hackathons/" + ready.slug() + "/finalisation", Map.of("note", "Checked by two"))
                .then()
                .statusCode(409);
        assertThatThrownBy(() -> signedBy(Cast.ADA, ready)).hasMessageContaining("do not sign its results");
        assertThat(In.tx(() -> Hackathon.named(ready.slug()).finalisedAt)).isNull();
    }

    private void signedBy(Cast who, Hackathons.Ready ready) {
        In.tx(() -> {
            Hackathon.named(ready.slug()).finalise(who.person(), "Checked", List.of(), now);
            return null;
        });
    }

    @Test
    void finalising_keeps_the_bands_and_gives_evidence_to_those_who_took_part() {
        var ready = Hackathons.ready(now);

        finalise(ready.slug(), "Checked by two", after);

        var result = In.tx(() -> Result.of(Hackathon.named(ready.slug()))).get(0);
        assertThat(result.band).isEqualTo(Result.Band.WINNER);
        assertThat(result.meanScore).isEqualByComparingTo("4.33");
        assertThat(result.reads).isEqualTo(3);
        assertThat(result.adjustedScore).isEqualByComparingTo("4.33");
        assertThat(result.title).isEqualTo("Entry of " + ready.ref());
        assertThat(In.tx(() -> TeamMember.of(Team.byRef(ready.ref())).get(0).evidencedAt))
                .isNotNull();
        assertThat(In.tx(() -> Hackathon.named(ready.slug()).phase(after))).isEqualTo(Phase.FINALISED);
    }

    @Test
    void results_are_finalised_once() {
        var finished = Hackathons.finished(now);

        assertThatThrownBy(() -> finalise(finished.slug(), "Again", after)).hasMessageContaining("already final");
    }

    @Test
    void no_score_can_change_after_the_results_are_final() {
        var finished = Hackathons.finished(now);

        assertThatThrownBy(() -> Hackathons.score(finished.slug(), Cast.JO, finished.ref(), 1, after))
                .isInstanceOf(Judge.JudgingClosed.class);
        assertThatThrownBy(() -> In.tx(() -> Result.getSession()
                        .createNativeMutationQuery("update result set mean_score = 1 where submission_id ="
                                + " (select s.id from submission s join team t on t.id = s.team_id where t.ref = :ref)")
                        .setParameter("ref", finished.ref())
                        .executeUpdate()))
                .hasStackTraceContaining("never changed");
    }

    private static void finalise(String slug, String note, Instant at) {
        In.tx(() -> {
            var hackathon = Hackathon.named(slug);
            hackathon.finalise(Cast.OMAR.person(), note, List.of(), at);
            return hackathon.id;
        });
    }
}
