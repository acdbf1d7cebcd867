package openhall.hackathons.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Judge;
import openhall.hackathons.Score;
import openhall.hackathons.Submission;
import openhall.hackathons.scoring.Standings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JudgingTest {
    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;
    Instant judging = Instant.EPOCH;
    String slug = "";
    String ref = "";

    @BeforeEach
    void anEntryToJudge() {
        clock.reset();
        now = clock.instant();
        judging = now.plus(Duration.ofMinutes(90));
        slug = Hackathons.running(now);
        ref = Hackathons.team(slug, Cast.ADA, "Team " + slug, now);
        Hackathons.enter(ref, Cast.ADA, now);
        Hackathons.addJudge(slug, Cast.JO, now);
        Hackathons.give(slug, Cast.JO, ref, now);
    }

    @Test
    void nothing_can_be_scored_before_conflicts_are_declared() {
        assertThatThrownBy(() -> Hackathons.score(slug, Cast.JO, ref, 5, judging))
                .isInstanceOf(Judge.NotDeclared.class);
    }

    @Test
    void conflicts_are_declared_when_the_teams_are_final() {
        assertThatThrownBy(() -> Hackathons.declare(slug, Cast.JO, List.of(), now))
                .isInstanceOf(Judge.TeamsNotFinal.class);
    }

    @Test
    void a_judge_with_a_conflict_does_not_find_the_entry() {
        Hackathons.declare(slug, Cast.JO, List.of(ref), judging);

        assertThatThrownBy(() -> Hackathons.score(slug, Cast.JO, ref, 5, judging))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void scoring_again_replaces_the_points() {
        Hackathons.declare(slug, Cast.JO, List.of(), judging);
        Hackathons.score(slug, Cast.JO, ref, 2, judging);
        Hackathons.score(slug, Cast.JO, ref, 4, judging);

        var points = In.tx(() -> Score.by(Judge.seat(slug, Cast.JO.person()), Submission.byTeamRef(ref)).stream()
                .map(score -> score.points)
                .toList());

        assertThat(points).containsExactly(4, 4);
    }

    @Test
    void a_conflict_declared_later_takes_the_read_out_again() {
        Hackathons.declare(slug, Cast.JO, List.of(), judging);
        Hackathons.score(slug, Cast.JO, ref, 5, judging);
        assertThat(reads()).isEqualTo(1);

        Hackathons.declare(slug, Cast.JO, List.of(ref), judging);

        assertThat(reads()).isZero();
    }

    @Test
    void the_mean_is_weighted_by_the_criteria() {
        Hackathons.declare(slug, Cast.JO, List.of(), judging);
        In.tx(() -> {
            var seat = Judge.seat(slug, Cast.JO.person());
            var criteria = Criterion.of(seat.hackathon);
            var marks =
                    java.util.Map.of(criteria.get(0), new Score.Mark(5, ""), criteria.get(1), new Score.Mark(1, ""));
            seat.score(Submission.byTeamRef(ref), marks, judging);
            return slug;
        });

        var mean = In.tx(() -> Standings.of(Hackathon.named(slug)).mean(Submission.byTeamRef(ref)));

        assertThat(mean).isEqualByComparingTo(new BigDecimal("3.40"));
    }

    private int reads() {
        return In.tx(() -> Standings.of(Hackathon.named(slug)).reads(Submission.byTeamRef(ref)));
    }
}
