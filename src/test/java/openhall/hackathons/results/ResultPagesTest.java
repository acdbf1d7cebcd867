package openhall.hackathons.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Judge;
import openhall.hackathons.Submission;
import openhall.hackathons.TeamMember;
import openhall.hackathons.prizes.Prize;
import openhall.hackathons.vote.Vote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultPagesTest {
    private static final int MOST_STATEMENTS = 6;

    FreshHackathon finished = new FreshHackathon("", "");
    String path = "";

    @BeforeEach
    void finalResults() {
        finished = FreshHackathon.finished();
        path = "/hackathons/" + finished.slug();
    }

    @Test
    void everybody_reads_the_band_the_prize_the_reason_and_no_points() {
        var page = Cast.NOBODY.get(path + "/results");

        page.then().statusCode(200);
        assertThat(page.asString())
                .contains("Winner", "First prize", "3 judges read it", "the only entry that could win", sha256())
                .doesNotContain("4.33");
    }

    @Test
    void a_program_reads_the_same() {
        Cast.NOBODY
                .getJson("/api" + path + "/results")
                .then()
                .statusCode(200)
                .body("sha256", equalTo(sha256()))
                .body("projects[0].team", equalTo(finished.team()))
                .body("projects[0].band", equalTo("Winner"))
                .body("projects[0].won[0].prize", equalTo("First prize"));
    }

    @Test
    void there_is_nothing_before_the_results_are_final() {
        var ready = FreshHackathon.ready();
        for (var who : List.of(Cast.NOBODY, Cast.ADA, Cast.OMAR, Cast.JO)) {
            who.get("/hackathons/" + ready.slug() + "/results").then().statusCode(404);
            who.getJson("/api/hackathons/" + ready.slug() + "/results").then().statusCode(404);
        }
        for (var who : List.of(Cast.ADA, Cast.OMAR, Cast.JO)) {
            who.get("/hackathons/" + ready.slug() + "/results/" + ready.team())
                    .then()
                    .statusCode(404);
        }
        Cast.OMAR.get("/organise/" + ready.slug() + "/scores.csv").then().statusCode(404);
        assertThat(In.tx(() -> Board.of(Hackathon.named(ready.slug())))).isEmpty();
    }

    @Test
    void the_team_its_judges_and_organisers_see_the_scores() {
        var own = path + "/results/" + finished.team();

        for (var who : List.of(Cast.ADA, Cast.JO, Cast.OMAR)) {
            assertThat(who.get(own).asString()).contains("4.33");
        }
        assertThat(Cast.ADA.get(path).asString()).contains(own);
        assertThat(Cast.SAM.get(path).asString()).doesNotContain(own);
        assertThat(Cast.JO
                        .get("/judging/" + finished.slug() + "/" + finished.team())
                        .asString())
                .contains(own);
        Cast.SAM.get(own).then().statusCode(404);
        Cast.NOBODY.get(own).then().statusCode(303);
        Cast.ADA.getJson("/api" + own).then().statusCode(200).body("mean", equalTo("4.33"));
        Cast.SAM.getJson("/api" + own).then().statusCode(404);
        Cast.NOBODY.getJson("/api" + own).then().statusCode(401);
    }

    @Test
    void whoever_left_the_panel_sees_no_scores() {
        var ready = FreshHackathon.ready();
        In.tx(() -> Judge.seat(ready.slug(), Cast.JO.person()).standDown("Ill", Cast.OMAR.person(), Instant.now()));
        Hackathons.finalise(ready.slug(), Instant.now());
        var scores = "/hackathons/" + ready.slug() + "/results/" + ready.team();

        Cast.OMAR.get(scores).then().statusCode(200);
        Cast.JO.get(scores).then().statusCode(404);
        Cast.JO.getJson("/api" + scores).then().statusCode(404);
    }

    @Test
    void a_certificate_says_what_was_confirmed_after_the_results_were_final() {
        var certificate = In.tx(() -> {
            var hackathon = Hackathon.named(finished.slug());
            Objects.requireNonNull(TeamMember.at(hackathon, Cast.ADA.id()))
                    .confirm(TeamMember.Share.DELIVERED, Cast.OMAR.person(), Instant.now());
            return Objects.requireNonNull(ResultMember.of(hackathon, Cast.ADA.id())).certificate;
        });

        assertThat(Cast.NOBODY.get(path + "/certificates/" + certificate).asString())
                .contains("<dd>Delivered</dd>", sha256());
        Cast.NOBODY
                .getJson("/api" + path + "/certificates/" + certificate)
                .then()
                .body("share", equalTo("Delivered"));
    }

    @Test
    void the_file_of_scores_is_for_organisers_and_names_no_judge() {
        var file = "/organise/" + finished.slug() + "/scores.csv";

        assertThat(Cast.OMAR.get(file).asString())
                .contains("Plain mean,Adjusted score", finished.team(), "4.33")
                .doesNotContain("Jo Lind");
        Cast.JO.get(file).then().statusCode(403);
    }

    @Test
    void organisers_see_all_scores_plain_beside_adjusted_and_nobody_else_does() {
        var page = "/organise/" + finished.slug() + "/scores";

        assertThat(Cast.OMAR.get(page).asString())
                .contains("Plain mean", "Score that counted", "4.33", "Plain means", "too few reads")
                .doesNotContain("Jo Lind");
        assertThat(Cast.OMAR
                        .get("/organise/" + finished.slug() + "/finalisation")
                        .asString())
                .contains(page);
        Cast.OMAR
                .getJson("/api" + path + "/scores")
                .then()
                .statusCode(200)
                .body("adjusted", equalTo(false))
                .body("entries[0].team", equalTo(finished.team()))
                .body("entries[0].mean", equalTo("4.33"))
                .body("entries[0].counted", equalTo("4.33"))
                .body("entries[0].place", equalTo(1));
        Cast.JO.get(page).then().statusCode(403);
        Cast.ADA.getJson("/api" + path + "/scores").then().statusCode(403);
        var ready = FreshHackathon.ready().slug();
        Cast.OMAR.get("/organise/" + ready + "/scores").then().statusCode(404);
        Cast.OMAR.getJson("/api/hackathons/" + ready + "/scores").then().statusCode(404);
    }

    @Test
    void the_sheet_of_scores_asks_as_often_for_many_entries() {
        var now = Instant.now().minus(Duration.ofHours(4));
        var slug = Hackathons.running(now);
        Hackathons.twoEntries(slug, now, 5, 2);
        Hackathons.finalise(slug, now.plus(Duration.ofHours(3)));
        var page = "/organise/" + finished.slug() + "/scores";
        Cast.OMAR.get(page);

        var one = Statements.counting(() -> Cast.OMAR.get(page));
        var two = Statements.counting(() -> Cast.OMAR.get("/organise/" + slug + "/scores"));

        assertThat(two).isEqualTo(one).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void what_the_judges_say_together_is_signed_and_everywhere_the_same() {
        var ready = Hackathons.ready(Instant.now().minus(Duration.ofHours(4)));
        Cast.JO
                .post("/judging/" + ready.slug() + "/notes/" + ready.ref(), "words", "Try it in one area first")
                .then()
                .statusCode(303);
        Hackathons.finalise(ready.slug(), ready.after());
        var there = "/hackathons/" + ready.slug();

        assertThat(Cast.NOBODY.get(there + "/results").asString())
                .contains("The judges say: Try it in one area first", "too few reads");
        Cast.NOBODY
                .getJson("/api" + there + "/results")
                .then()
                .body("projects[0].panelNote", equalTo("Try it in one area first"));
        for (var file : List.of("/projects.csv", "/hackathon.json")) {
            assertThat(Cast.NOBODY.get(there + file).asString()).contains("Try it in one area first");
        }
        assertThat(document(ready.slug())).contains("\"panel_note\": \"Try it in one area first\"");
        assertThat(Cast.ADA.get(there + "/results/" + ready.ref()).asString()).contains("Try it in one area first");
    }

    @Test
    void each_member_has_a_certificate_that_search_engines_leave_out() {
        var certificate = In.tx(() -> {
            var hackathon = Hackathon.named(finished.slug());
            return Objects.requireNonNull(ResultMember.of(hackathon, Cast.ADA.id())).certificate;
        });

        assertThat(Cast.ADA.get(path).asString()).contains(path + "/certificates/" + certificate);
        assertThat(Cast.SAM.get(path).asString()).doesNotContain(certificate);
        var page = Cast.NOBODY.get(path + "/certificates/" + certificate);
        page.then().statusCode(200).header("X-Robots-Tag", "noindex");
        assertThat(page.asString())
                .contains("Ada Osei", "Winner", "First prize", certificate, sha256(), "oh-off-paper");
        var checked = Cast.NOBODY.getJson("/api" + path + "/certificates/" + certificate.toLowerCase(Locale.ROOT));
        checked.then()
                .statusCode(200)
                .header("X-Robots-Tag", "noindex")
                .body("valid", equalTo(true))
                .body("person", equalTo("Ada Osei"))
                .body("result", equalTo("Winner"))
                .body("prizes[0]", equalTo("First prize"));
        Cast.NOBODY
                .getJson("/api" + path + "/certificates/HC-0000000000")
                .then()
                .statusCode(404);
        Cast.NOBODY.get(path + "/certificates/HC-0000000000").then().statusCode(404);
        Cast.NOBODY
                .get("/hackathons/" + FreshHackathon.finished().slug() + "/certificates/" + certificate)
                .then()
                .statusCode(404);
    }

    @Test
    void what_was_signed_names_nobody_and_is_never_changed() {
        assertThat(document(finished.slug()))
                .contains("\"mean_score\": \"4.33\"", finished.team())
                .doesNotContain("Ada")
                .doesNotContain("Jo Lind");
        for (var table : List.of("finalised", "award", "result_member")) {
            assertThatThrownBy(() -> In.tx(() -> Vote.getSession()
                            .createNativeMutationQuery("delete from " + table)
                            .executeUpdate()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void the_winner_of_a_vote_is_the_one_with_the_most_votes() {
        var now = Instant.now().minus(Duration.ofHours(4));
        var slug = Hackathons.running(now);
        var teams = Hackathons.twoEntries(slug, now, 5, 2);
        Hackathons.openVote(slug);
        In.tx(() -> {
            var hackathon = Hackathon.named(slug);
            var zeds = Submission.byTeamRef(teams.get(1));
            Prize.plan(
                    hackathon,
                    List.of(
                            new Hackathon.PrizePlan("First prize", "A pilot.", false, 1, null),
                            new Hackathon.PrizePlan("Favourite", "A cup.", true, 1, null)));
            Vote.give(hackathon, zeds, "a".repeat(64), now);
        });

        Hackathons.finalise(slug, now.plus(Duration.ofHours(3)));

        var lines = In.tx(() -> Board.of(Hackathon.named(slug)).orElseThrow().lines());
        assertThat(lines).extracting(Board.Line::teamRef).containsExactly(teams.get(0), teams.get(1));
        assertThat(lines).extracting(Board.Line::votes).containsExactly(0L, 1L);
        assertThat(lines.get(1).won()).containsExactly(new Board.Won("Favourite", true, 1));
        assertThat(lines.get(1).band()).isEqualTo(Result.Band.TOOK_PART);
    }

    @Test
    void the_page_asks_the_database_as_often_for_many_entries() {
        var now = Instant.now().minus(Duration.ofHours(4));
        var slug = Hackathons.running(now);
        Hackathons.twoEntries(slug, now, 5, 2);
        Hackathons.finalise(slug, now.plus(Duration.ofHours(3)));
        Cast.NOBODY.get(path + "/results");

        var one = Statements.counting(() -> Cast.NOBODY.get(path + "/results"));
        var two = Statements.counting(() -> Cast.NOBODY.get("/hackathons/" + slug + "/results"));

        assertThat(two).isEqualTo(one).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private String sha256() {
        return In.tx(() -> Objects.requireNonNull(FinalDocument.signed(Hackathon.named(finished.slug())))
                .sha256());
    }

    private static String document(String slug) {
        return In.tx(() -> (String) Vote.getSession()
                .createNativeQuery(
                        "select cast(f.document as text) from finalised f join hackathon h on h.id = f.hackathon_id"
                                + " where h.slug = ?1",
                        Object.class)
                .setParameter(1, slug)
                .getSingleResult());
    }
}
