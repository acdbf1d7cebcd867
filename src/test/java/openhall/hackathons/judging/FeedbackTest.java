package openhall.hackathons.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.hackathons.Finalised;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Judge;
import openhall.hackathons.Submission;
import openhall.hackathons.panel.AssignedRead;
import openhall.hackathons.results.Result;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedbackTest {

    @Test
    void a_team_reads_what_judges_wrote_when_the_results_are_final_and_nobody_else_does() {
        var ready = Hackathons.ready(Instant.now().minus(Duration.ofHours(4)));
        var path = "/hackathons/" + ready.slug() + "/teams/" + ready.ref() + "/feedback";
        In.tx(() -> {
            var entry = Submission.byTeamRef(ready.ref());
            AssignedRead.say(Judge.seat(ready.slug(), Cast.JO.person()), entry.team, "Show it to carers");
        });
        Cast.ADA.get(path).then().statusCode(404);

        In.tx(() -> Hackathon.named(ready.slug()).finalise(Cast.OMAR.person(), "Checked", List.of(), ready.after()));

        assertThat(Cast.ADA.get(path).asString()).contains("Show it to carers").doesNotContain("Jo Lind");
        var team = path.replace("/feedback", "");
        assertThat(Cast.ADA.get(team).asString()).contains("href=\"" + path + "\"");
        assertThat(Cast.ZED.get(team).asString()).doesNotContain(path);
        Cast.ADA
                .getJson("/api/teams/" + ready.ref() + "/feedback")
                .then()
                .statusCode(200)
                .body("notes[0]", equalTo("Show it to carers"));
        Cast.ZED.getJson("/api/teams/" + ready.ref() + "/feedback").then().statusCode(404);
        Cast.ZED.get(path).then().statusCode(404);
        Cast.OMAR.get(path).then().statusCode(404);
        Cast.NOBODY.get(path).then().statusCode(303);
        assertThat(told(path)).isEqualTo(1);
    }

    @Test
    void looking_for_what_judges_wrote_takes_as_many_statements_for_two_entries_as_for_one() {
        var before = Instant.now().minus(Duration.ofHours(4));
        var ready = Hackathons.ready(before).slug();
        var two = Hackathons.running(before);
        Hackathons.twoEntries(two, before, 4, 3);
        look(ready);

        var one = Statements.counting(() -> look(ready));

        assertThat(Statements.counting(() -> look(two))).isEqualTo(one);
    }

    private static void look(String slug) {
        In.tx(() -> {
            var hackathon = Hackathon.named(slug);
            new JuryNews().resultsAreFinal(new Finalised(hackathon, Cast.OMAR.person(), Instant.now()));
            assertThat(PanelNote.wordsIn(hackathon)).isEmpty();
        });
    }

    private static long told(String path) {
        return In.tx(() -> Judge.getSession()
                .createNativeQuery(
                        "select count(*) from notice where title = 'What the judges say to your team' and path = :path",
                        Long.class)
                .setParameter("path", path)
                .getSingleResult());
    }

    @Test
    void the_note_of_the_panel_is_written_by_those_who_read_the_entry_and_public_with_the_result() {
        var ready = Hackathons.ready(Instant.now().minus(Duration.ofHours(4)));
        var path = "/judging/" + ready.slug() + "/notes/" + ready.ref();

        Cast.JO.post(path, "words", "").then().statusCode(422);
        Cast.JO.post(path, "words", "A proven need").then().statusCode(303);
        Cast.KIT.post(path, "words", "A proven need, and cheap").then().statusCode(303);
        assertThat(Cast.JO.get(path).asString()).contains("A proven need, and cheap");

        In.tx(() -> Hackathon.named(ready.slug()).finalise(Cast.OMAR.person(), "Checked", List.of(), ready.after()));

        var result = In.tx(() -> Result.of(Hackathon.named(ready.slug()))).get(0);
        assertThat(result.panelNote).isEqualTo("A proven need, and cheap");
        Cast.JO.post(path, "words", "Too late").then().statusCode(409);
    }

    @Test
    void the_note_is_the_same_by_json_and_nobody_writes_one_on_what_they_do_not_read() {
        var declared = FreshHackathon.declared();
        var path = "/api/judging/" + declared.slug() + "/" + declared.team() + "/note";

        Cast.JO.putJson(path, Map.of("words", " ")).then().statusCode(422);
        Cast.JO.putJson(path, Map.of("words", "Clear")).then().statusCode(200);
        Cast.JO.getJson(path).then().statusCode(200).body("words", equalTo("Clear"));
        Cast.KIT.getJson(path).then().statusCode(404);
        Cast.KIT
                .post("/judging/" + declared.slug() + "/notes/" + declared.team(), "words", "Mine")
                .then()
                .statusCode(404);
    }
}
