package openhall.hackathons.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.Activity;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Judge;
import openhall.hackathons.Score;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.hackathons.panel.AssignedRead;
import openhall.hackathons.results.Result;
import openhall.hackathons.scoring.Standings;
import openhall.people.Person;
import openhall.web.Refused;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What judges and organisers do in the same moment has one outcome, and it is one that somebody meant. */
@QuarkusTest
class JudgingRaceTest {
    private static final int RACES = 4;

    private final Instant now = Instant.now().minus(Duration.ofHours(4));

    @Test
    void results_that_four_make_final_at_once_are_final_once() {
        var ready = Hackathons.ready(now);

        var did = AtOnce.run(4, () -> isTaken(() -> Hackathons.finalise(ready.slug(), ready.after())));

        assertThat(did).containsOnlyOnce(true);
        assertThat(In.tx(() -> Result.of(Hackathon.named(ready.slug())))).hasSize(1);
        assertThat(noted("finalised", ready.slug())).isOne();
    }

    /** Whoever comes first: the points are in the result, or they are refused. */
    @RepeatedTest(RACES)
    void points_that_arrive_while_results_are_made_final_are_in_them_or_refused() {
        var ready = Hackathons.ready(now);
        var judge = somebodyOnThePanel(ready.slug());

        var did = AtOnce.each(
                2,
                number -> isTaken(() -> {
                    if (number == 0) {
                        Hackathons.finalise(ready.slug(), ready.after());
                    } else {
                        scoresOne(ready, judge, ready.after());
                    }
                }));

        assertThat(did.get(0)).isTrue();
        var result = In.tx(() -> Result.of(Hackathon.named(ready.slug())).get(0).meanScore);
        assertThat(result)
                .isEqualByComparingTo(In.tx(
                        () -> Standings.of(Hackathon.named(ready.slug())).mean(Submission.byTeamRef(ready.ref()))));
        assertThat(result.compareTo(BigDecimal.valueOf(4)) < 0).isEqualTo(did.get(1));
    }

    @RepeatedTest(RACES)
    void points_that_arrive_while_their_judge_declares_a_conflict_do_not_count() {
        var read = Hackathons.panelOf(Cast.JO.id(), Instant.now());
        var judging = read.after().plus(Duration.ofMinutes(90));

        AtOnce.each(
                2,
                number -> isTaken(() -> {
                    if (number == 0) {
                        Hackathons.declare(read.slug(), Cast.JO, List.of(read.ref()), judging);
                    } else {
                        scoresOne(read, Cast.JO.id(), judging);
                    }
                }));

        assertThat(In.tx(() -> Standings.of(Hackathon.named(read.slug())).reads(Submission.byTeamRef(read.ref()))))
                .isZero();
        assertThat(In.tx(() -> AssignedRead.isLive(Judge.seat(read.slug(), Cast.JO.person()), Team.byRef(read.ref()))))
                .isFalse();
    }

    private static boolean isTaken(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refused | NotFoundException refused) {
            return false;
        }
    }

    private static UUID somebodyOnThePanel(String slug) {
        return In.tx(
                () -> Objects.requireNonNull(Judge.panel(Hackathon.named(slug)).get(0).person).id);
    }

    /** The fewest points, whatever this judge gave before. */
    private static void scoresOne(Hackathons.Ready read, UUID judge, Instant at) {
        In.tx(() -> {
            var seat = Judge.seat(read.slug(), Person.findById(judge));
            var marks = Criterion.of(seat.hackathon).stream()
                    .collect(Collectors.toMap(criterion -> criterion, criterion -> new Score.Mark(1, "")));
            seat.score(Submission.byTeamRef(read.ref()), marks, at);
        });
    }

    private static long noted(String verb, String slug) {
        return In.tx(() -> Activity.count("verb = ?1 and kind = 'hackathon' and ref = ?2", verb, slug));
    }
}
