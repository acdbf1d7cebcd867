package openhall.hackathons.entries;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import openhall.hackathons.SubmissionVersion;
import openhall.hackathons.Team;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The deadline is kept by the database: the injected clock is that of the machine, and it is wrong here. */
@QuarkusTest
class DeadlineTest {
    private static final int SENDERS = 20;

    @Inject
    TestClock machine;

    @Inject
    LockJob locks;

    @AfterEach
    void right() {
        machine.reset();
    }

    @Test
    void one_second_late_is_too_late_on_a_machine_that_is_an_hour_behind() {
        var late = FreshHackathon.withTeam(Cast.ADA);
        machine.forward(Duration.ofHours(-1));
        closes(late, "-1 second", 0);

        assertThat(send(late)).isEqualTo(409);
        assertThat(sendJson(late)).isEqualTo(409);
        assertThat(In.tx(() -> Submission.of(Team.byRef(late.team())))).isNull();
    }

    @Test
    void ten_seconds_early_is_in_time_on_a_machine_that_is_an_hour_ahead() {
        var early = FreshHackathon.withTeam(Cast.ADA);
        machine.forward(Duration.ofHours(1));
        closes(early, "10 seconds", 0);

        assertThat(send(early)).isEqualTo(303);
        assertThat(sendJson(early)).isEqualTo(200);
        var sent = In.tx(() -> Submission.byTeamRef(early.team()).submittedAt);
        assertThat(sent).isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(2));
    }

    @Test
    void in_the_extra_time_an_entry_is_taken_and_marked_and_after_it_none_is() {
        var extra = FreshHackathon.withTeam(Cast.ADA);
        closes(extra, "-1 second", 5);

        assertThat(Cast.ADA.get(extra.path() + "/submission").asString()).contains("in the published extra time");
        assertThat(send(extra)).isEqualTo(303);
        assertThat(In.tx(() ->
                        SubmissionVersion.of(Submission.byTeamRef(extra.team())).get(0).inGrace))
                .isTrue();

        closes(extra, "-301 seconds", 5);
        assertThat(send(extra)).isEqualTo(409);
        assertThat(sendJson(extra)).isEqualTo(409);
    }

    @Test
    void a_refusal_says_the_time_of_the_site_and_the_deadline() {
        var late = FreshHackathon.withTeam(Cast.ADA);
        closes(late, "-1 second", 0);

        var page = Cast.ADA.post(late.path() + "/submission", "outcome", "TOOL", "title", "B", "whatItDoes", "It");

        assertThat(page.asString()).contains("By the clock of this site it is", "until");
    }

    @Test
    void nothing_is_taken_again_when_dates_are_moved_after_entries_were_locked() {
        var moved = FreshEntry.sent();
        closes(moved, "-1 second", 0);
        locks.lock();
        closes(moved, "1 hour", 0);

        assertThat(send(moved)).isEqualTo(409);
    }

    /** Twenty send while the deadline passes and two nodes lock: what was taken was in time, and the last is locked. */
    @Test
    void what_is_locked_is_the_last_version_that_was_in_time() {
        var racing = FreshEntry.sent();
        closes(racing, "400 milliseconds", 0);

        AtOnce.each(SENDERS, number -> {
            if (number >= SENDERS - 2) {
                Thread.sleep(350);
                locks.lock();
                return 0;
            }
            Thread.sleep(25L * number);
            return send(racing);
        });
        while (In.tx(() -> Hackathon.named(racing.slug()).lockedAt) == null) {
            locks.lock();
        }

        var close = In.tx(() -> Hackathon.named(racing.slug()).closesAt());
        var versions = In.tx(() -> SubmissionVersion.of(Submission.byTeamRef(racing.team())));
        assertThat(versions)
                .allSatisfy(version -> assertThat(version.submittedAt).isBefore(close));
        var entry = In.tx(() -> Submission.byTeamRef(racing.team()));
        assertThat(entry.lockedSha256).isEqualTo(versions.get(0).sha256);
        assertThat(entry.lockedAt).isEqualTo(close);
        assertThat(send(racing)).isEqualTo(409);
    }

    @Test
    void entries_are_locked_once_however_many_do_it() {
        var due = FreshEntry.sent();
        closes(due, "-1 second", 0);

        var did = AtOnce.run(
                6,
                () -> In.tx(
                        () -> Submission.lockAll(Objects.requireNonNull(Hackathon.bySlug(due.slug())), Instant.now())));

        assertThat(did).containsOnlyOnce(true);
    }

    @Test
    void a_team_that_sent_nothing_has_no_entry_whatever_its_draft_says() {
        var silent = FreshHackathon.withTeam(Cast.ADA);
        Cast.ADA.post(silent.path() + "/submission/draft", "title", "Nearly", "revision", "0");
        closes(silent, "-1 second", 0);

        assertThat(Cast.OMAR.get("/organise/" + silent.slug() + "/entries").asString())
                .doesNotContain("Nearly");
        assertThat(In.tx(() -> Submission.judged(Hackathon.named(silent.slug()))))
                .isEmpty();
    }

    private static void closes(FreshHackathon at, String from, int grace) {
        In.tx(() -> Hackathon.getSession()
                .createNativeMutationQuery("update hackathon set grace_minutes = :grace,"
                        + " submissions_close_at = clock_timestamp() + cast(:from as interval) where slug = :slug")
                .setParameter("grace", grace)
                .setParameter("from", from)
                .setParameter("slug", at.slug())
                .executeUpdate());
    }

    private static int send(FreshHackathon to) {
        return Cast.ADA
                .post(to.path() + "/submission", "outcome", "TOOL", "title", "Booker", "whatItDoes", "It books")
                .statusCode();
    }

    private static int sendJson(FreshHackathon to) {
        var body = Map.of("outcome", "TOOL", "title", "Booker", "whatItDoes", "It books");
        return Cast.ADA.putJson("/api/teams/" + to.team() + "/submission", body).statusCode();
    }
}
