package openhall.hackathons.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.Notice;
import openhall.hackathons.Criterion;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Judge;
import openhall.hackathons.Obstacle;
import openhall.hackathons.Score;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.hackathons.jury.FreshJury;
import openhall.hackathons.scoring.Standings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PanelDeskTest {
    private static final List<Cast> PANEL = List.of(Cast.JO, Cast.KIT, Cast.IVY);

    Instant now = Instant.EPOCH;
    String slug = "";
    String one = "";
    String two = "";

    @BeforeEach
    void twoEntries() {
        now = Instant.now();
        var before = now.minus(Duration.ofMinutes(90));
        slug = Hackathons.running(before);
        one = Hackathons.team(slug, Cast.ADA, "One " + slug, before);
        two = Hackathons.team(slug, Cast.ZED, "Two " + slug, before);
        Hackathons.enter(one, Cast.ADA, before);
        Hackathons.enter(two, Cast.ZED, before);
        Hackathons.lock(slug, now);
        PANEL.forEach(judge -> Hackathons.addJudge(slug, judge, before));
    }

    @Test
    void entries_are_shared_out_when_the_last_judge_has_declared() {
        Hackathons.declare(slug, Cast.JO, List.of(), now);
        Hackathons.declare(slug, Cast.KIT, List.of(), now);
        assertThat(reads(Cast.JO)).isEmpty();

        Hackathons.declare(slug, Cast.IVY, List.of(), now);

        PANEL.forEach(judge -> assertThat(reads(judge)).containsExactlyInAnyOrder(one, two));
        assertThat(In.tx(() -> Hackathon.named(slug).assignedAt)).isNotNull();
    }

    @Test
    void a_limit_does_not_undo_what_happened_to_a_judge_meanwhile() {
        In.tx(() -> {
            var seen = Judge.seat(slug, Cast.JO.person());
            In.tx(() -> Judge.seat(slug, Cast.JO.person()).standDown("Ill", Cast.OMAR.person(), now));
            seen.limit(3, Cast.OMAR.person(), now);
        });

        var judge = In.tx(() -> Judge.seat(slug, Cast.JO.person()));
        assertThat(judge.stoodDownAt).isNotNull();
        assertThat(judge.mostReads).isEqualTo(3);
    }

    @Test
    void lists_of_entries_and_of_judges_begin_after_a_key() {
        PANEL.forEach(judge -> Hackathons.declare(slug, judge, List.of(), now));
        var panel = "/organise/" + slug + "/panel?after=";
        var last = In.tx(() -> Judge.panel(Hackathon.named(slug)).get(2));

        assertThat(Cast.JO.get("/judging/" + slug + "?after=" + one).asString())
                .contains("Entry of " + two)
                .doesNotContain("Entry of " + one);
        assertThat(Cast.OMAR.get("/organise/" + slug + "/entries?after=" + one).asString())
                .contains("Entry of " + two)
                .doesNotContain("Entry of " + one);
        assertThat(Cast.OMAR.get(panel + last.id).asString())
                .contains("One " + slug, "Two " + slug)
                .doesNotContain("/panel/" + last.id);
        assertThat(Cast.OMAR.get(panel + "One%20" + slug).asString())
                .contains("Two " + slug, "/panel/" + last.id)
                .doesNotContain("One " + slug);
    }

    @Test
    void entries_are_shared_out_without_a_guest_whose_links_have_ended() {
        FreshJury.guestAt(slug);
        PANEL.forEach(judge -> Hackathons.declare(slug, judge, List.of(), now));
        assertThatThrownBy(() -> share(now)).hasMessageContaining("Gus Guest has not declared their conflicts.");

        share(now.plus(Duration.ofHours(1)));

        PANEL.forEach(judge -> assertThat(reads(judge)).containsExactlyInAnyOrder(one, two));
    }

    private void share(Instant at) {
        In.tx(() -> {
            PanelDesk.share(Hackathon.named(slug), Cast.OMAR.person(), at);
        });
    }

    @Test
    void nobody_is_waited_for_to_read_an_entry_that_cannot_be_judged() {
        PANEL.forEach(judge -> Hackathons.declare(slug, judge, List.of(), now));
        Hackathons.score(slug, Cast.JO, two, 4, now);

        In.tx(() -> Submission.byTeamRef(two).refuse("It is the work of others", Cast.OMAR.person(), now));

        assertThat(reads(Cast.JO)).containsExactlyInAnyOrder(one, two);
        assertThat(reads(Cast.KIT)).containsExactly(one);
        assertThat(In.tx(() -> PanelDesk.unread(Hackathon.named(slug))))
                .hasSize(PANEL.size())
                .allSatisfy(obstacle -> assertThat(obstacle.words()).containsPattern("0 of 1|1 of 2"));

        In.tx(() -> Submission.byTeamRef(two).admit(Cast.OMAR.person(), now));
        In.tx(() -> PanelDesk.share(Hackathon.named(slug), Cast.OMAR.person(), now));
        PANEL.forEach(judge -> assertThat(reads(judge)).containsExactlyInAnyOrder(one, two));
    }

    @Test
    void judges_who_declare_at_the_same_moment_share_the_entries_once() {
        AtOnce.each(PANEL.size(), number -> {
            Hackathons.declare(slug, PANEL.get(number), List.of(), now);
            return number;
        });

        PANEL.forEach(judge -> assertThat(reads(judge)).containsExactlyInAnyOrder(one, two));
        assertThat(Cast.JO.get("/hackathons/" + slug).asString()).contains("Judge this hackathon");
        assertThat(Cast.ADA.get("/hackathons/" + slug).asString()).doesNotContain("Judge this hackathon");
    }

    @Test
    void an_entry_that_too_few_may_read_is_named_and_nothing_is_shared_out() {
        Hackathons.declare(slug, Cast.JO, List.of(one), now);
        Hackathons.declare(slug, Cast.KIT, List.of(), now);
        Hackathons.declare(slug, Cast.IVY, List.of(), now);

        assertThat(reads(Cast.KIT)).isEmpty();
        assertThatThrownBy(this::share)
                .isInstanceOf(PanelDesk.CannotShare.class)
                .hasMessageContaining("The entry of One " + slug + " can be read by 2 of 3 judges. Add a judge.");
    }

    @Test
    void a_judge_reads_nothing_that_was_not_given_to_them() {
        Hackathons.declare(slug, Cast.JO, List.of(), now);
        Hackathons.give(slug, Cast.JO, one, now);

        Cast.JO.get("/judging/" + slug + "/" + one).then().statusCode(200);
        Cast.JO.get("/judging/" + slug + "/" + two).then().statusCode(404);
        Cast.JO.getJson("/api/judging/" + slug + "/" + two).then().statusCode(404);
        Cast.JO
                .post("/judging/" + slug + "/" + two + "/scores", "points1", "5", "points2", "5")
                .then()
                .statusCode(404);
        assertThat(Cast.JO.get("/judging/" + slug).asString()).doesNotContain("Entry of " + two);
    }

    @Test
    void when_a_judge_leaves_others_read_what_is_left_and_finished_reads_count() {
        allDeclare();
        score(Cast.JO, one);
        Hackathons.addJudge(slug, Cast.NIA, now);
        Hackathons.declare(slug, Cast.NIA, List.of(), now);
        assertThat(reads(Cast.NIA)).isEmpty();

        standDown(Cast.JO);

        assertThat(reads(Cast.NIA)).containsExactly(two);
        assertThat(reads(Cast.JO)).containsExactly(one);
        assertThat(In.tx(() -> Standings.of(Hackathon.named(slug)).reads(Submission.byTeamRef(one))))
                .isEqualTo(1);
        Cast.JO.get("/judging/" + slug + "/" + one).then().statusCode(409);
    }

    @Test
    void a_late_conflict_takes_the_entry_away_and_fills_the_hole() {
        allDeclare();
        score(Cast.JO, one);
        Hackathons.addJudge(slug, Cast.NIA, now);
        Hackathons.declare(slug, Cast.NIA, List.of(), now);

        Hackathons.declare(slug, Cast.JO, List.of(one), now);

        assertThat(reads(Cast.JO)).containsExactly(two);
        assertThat(reads(Cast.NIA)).containsExactly(one);
        assertThat(In.tx(() -> Standings.of(Hackathon.named(slug)).reads(Submission.byTeamRef(one))))
                .isZero();
    }

    @Test
    void sharing_out_again_changes_nothing_that_is_given() {
        allDeclare();

        assertThat(share()).isZero();
        PANEL.forEach(judge -> assertThat(reads(judge)).hasSize(2));
    }

    @Test
    void what_is_left_to_read_stands_in_the_way_of_the_results() {
        allDeclare();
        score(Cast.JO, one);

        var left = In.tx(() -> new ReadsCheck().obstacles(Hackathon.named(slug), now));

        assertThat(left)
                .extracting(Obstacle::words)
                .contains("Jo Lind has read 1 of 2 entries.")
                .hasSize(3);
    }

    @Test
    void whether_an_entry_is_read_can_be_counted_from_the_scores() {
        allDeclare();
        score(Cast.JO, one);

        var wrong = In.tx(() -> AssignedRead.getSession()
                .createNativeQuery("""
                        select r.id from assigned_read r
                          join judge j on j.id = r.judge_id
                          join hackathon h on h.id = j.hackathon_id
                         where h.slug = :slug
                           and (r.read_at is not null) <> (
                               (select count(*) from score s
                                 where s.judge_id = r.judge_id and s.submission_id = r.submission_id)
                               = (select count(*) from criterion c where c.hackathon_id = h.id))
                        """, UUID.class)
                .setParameter("slug", slug)
                .getResultList());

        assertThat(wrong).isEmpty();
        assertThat(In.tx(() -> AssignedRead.progress(Hackathon.named(slug)))).isEqualTo(new Progress(1, 6));
    }

    @Test
    void a_limit_of_a_judge_is_kept() {
        Hackathons.addJudge(slug, Cast.NIA, now);
        In.tx(() -> Judge.seat(slug, Cast.JO.person()).limit(1, Cast.OMAR.person(), now));

        allDeclare();
        Hackathons.declare(slug, Cast.NIA, List.of(), now);

        assertThat(reads(Cast.JO)).hasSizeLessThanOrEqualTo(1);
        assertThat(reads(Cast.NIA)).isNotEmpty();
    }

    @Test
    void judges_are_told_that_there_is_something_to_read() {
        allDeclare();

        assertThat(In.tx(() ->
                        Notice.count("person.id = ?1 and title = ?2", Cast.KIT.id(), "Entries to read: Hack " + slug)))
                .isEqualTo(1);
    }

    @Test
    void the_json_desk_lists_what_was_given_and_shows_the_progress_of_all() {
        var judging = FreshHackathon.declared();

        var desk = Cast.JO.getJson("/api/judging/" + judging.slug());

        assertThat(desk.jsonPath().getList("toRead", String.class)).containsExactly(judging.team());
        assertThat(desk.jsonPath().getInt("done")).isZero();
        assertThat(desk.jsonPath().getInt("total")).isEqualTo(1);
    }

    @Test
    void teams_of_a_challenge_of_the_judges_own_service_are_proposed_as_conflicts() {
        // Jo plans repairs, in a team of the service that set the challenge; Kit works in schools
        assertThat(In.tx(() -> Judge.seat(slug, Cast.JO.person()).setByOwnService(Team.byRef(one))))
                .isTrue();
        assertThat(In.tx(() -> Judge.seat(slug, Cast.KIT.person()).setByOwnService(Team.byRef(one))))
                .isFalse();
        assertThat(Cast.JO.get("/judging/" + slug).asString()).contains("My service set the challenge of this team.");
        assertThat(Cast.KIT.get("/judging/" + slug).asString()).doesNotContain("My service set");
    }

    private void allDeclare() {
        PANEL.forEach(judge -> Hackathons.declare(slug, judge, List.of(), now));
    }

    private int share() {
        return In.tx(() -> PanelDesk.share(Hackathon.named(slug), Cast.OMAR.person(), now));
    }

    private void standDown(Cast judge) {
        In.tx(() -> Judge.seat(slug, judge.person()).standDown("Is ill", Cast.OMAR.person(), now));
    }

    /** Without being given it anew, as Hackathons.score does. */
    private void score(Cast judge, String ref) {
        In.tx(() -> {
            var seat = Judge.seat(slug, judge.person());
            var marks = Criterion.of(seat.hackathon).stream()
                    .collect(Collectors.toMap(criterion -> criterion, criterion -> new Score.Mark(4, "")));
            seat.score(Submission.byTeamRef(ref), marks, now);
        });
    }

    private List<String> reads(Cast judge) {
        return In.tx(() -> AssignedRead.of(Judge.seat(slug, judge.person())).stream()
                .map(read -> read.submission.team.ref)
                .toList());
    }
}
