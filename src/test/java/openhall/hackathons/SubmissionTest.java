package openhall.hackathons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmissionTest {
    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;

    @BeforeEach
    void look() {
        clock.reset();
        now = clock.instant();
    }

    @Test
    void every_time_an_entry_is_sent_a_version_with_its_fingerprint_is_kept() {
        var ref = Hackathons.team(Hackathons.running(now), Cast.ADA, "Versions", now);

        Hackathons.enter(ref, Cast.ADA, now);
        Hackathons.enter(ref, Cast.ADA, now.plusSeconds(1));

        var versions = In.tx(() -> SubmissionVersion.of(Submission.byTeamRef(ref)));
        var expected = Fingerprint.of("TOOL", "Entry of " + ref, "It books.", "", "", "", "");
        assertThat(versions).extracting(version -> version.number).containsExactly(2, 1);
        assertThat(versions).allSatisfy(version -> assertThat(version.sha256).isEqualTo(expected));
    }

    @Test
    void an_entry_one_second_before_the_deadline_counts_and_one_second_after_does_not() {
        var ref = Hackathons.team(Hackathons.running(now), Cast.ADA, "Last minute", now);
        var deadline = now.plus(Duration.ofHours(1));

        Hackathons.enter(ref, Cast.ADA, deadline.minusSeconds(1));

        assertThatThrownBy(() -> Hackathons.enter(ref, Cast.ADA, deadline.plusSeconds(1)))
                .isInstanceOf(Submission.SubmissionsClosed.class);
        assertThat(In.tx(() -> Submission.byTeamRef(ref).latest)).isEqualTo(1);
    }

    @Test
    void an_entry_in_the_extra_time_is_taken_and_marked_and_none_after_it() {
        var slug = Hackathons.running(now);
        var ref = Hackathons.team(slug, Cast.ADA, "Extra time", now);
        In.tx(() -> Submission.getSession()
                .createNativeMutationQuery("update hackathon set grace_minutes = 5 where slug = :slug")
                .setParameter("slug", slug)
                .executeUpdate());
        var deadline = now.plus(Duration.ofHours(1));

        Hackathons.enter(ref, Cast.ADA, deadline.minusSeconds(1));
        Hackathons.enter(ref, Cast.ADA, deadline.plusSeconds(1));

        assertThatThrownBy(() -> Hackathons.enter(ref, Cast.ADA, deadline.plusSeconds(301)))
                .isInstanceOf(Submission.SubmissionsClosed.class);
        assertThat(In.tx(() -> SubmissionVersion.of(Submission.byTeamRef(ref))))
                .extracting(version -> version.inGrace)
                .containsExactly(true, false);
    }

    @Test
    void a_team_below_the_smallest_size_cannot_send_an_entry() {
        var ref = Hackathons.team(Hackathons.running(now, 2, 4), Cast.ADA, "Alone", now);

        assertThatThrownBy(() -> Hackathons.enter(ref, Cast.ADA, now)).isInstanceOf(Team.TooSmall.class);
    }

    @Test
    void a_version_that_was_sent_cannot_be_rewritten() {
        var ref = Hackathons.team(Hackathons.running(now), Cast.ADA, "For good", now);
        Hackathons.enter(ref, Cast.ADA, now);

        for (var sql : List.of("update submission_version set title = 'x'", "delete from submission_version")) {
            assertThatThrownBy(() -> In.tx(() -> Submission.getSession()
                            .createNativeMutationQuery(
                                    sql + " where submission_id ="
                                            + " (select s.id from submission s join team t on t.id = s.team_id where t.ref = :ref)")
                            .setParameter("ref", ref)
                            .executeUpdate()))
                    .hasStackTraceContaining("never changed");
        }
    }
}
