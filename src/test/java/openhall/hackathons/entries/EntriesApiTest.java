package openhall.hackathons.entries;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import openhall.Cast;
import openhall.hackathons.FreshHackathon;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntriesApiTest {
    @Test
    void a_team_keeps_and_reads_its_draft_and_says_that_it_is_done() {
        var team = FreshHackathon.withTeam(Cast.ADA);
        var path = "/api/teams/" + team.team() + "/submission";

        Cast.ADA.getJson(path + "/draft").then().statusCode(200).body("revision", equalTo(0));
        Cast.ADA
                .putJson(path + "/draft", Map.of("title", "Half", "revision", 0))
                .then()
                .statusCode(200)
                .body("revision", equalTo(1));
        Cast.ADA
                .putJson(path + "/draft", Map.of("title", "Other", "revision", 0))
                .then()
                .statusCode(409);
        Cast.ZED.getJson(path + "/draft").then().statusCode(404);
        Cast.ADA
                .putJson(path, Map.of("outcome", "OBSTACLE", "title", "No key", "whatItDoes", "We wait"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("recommendation"));
        Cast.ADA.postJson(path + "/seal", Map.of()).then().statusCode(404);
        Cast.ADA
                .putJson(path, Map.of("outcome", "TOOL", "title", "Key", "whatItDoes", "It opens", "revision", 1))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        Cast.ADA.postJson(path + "/seal", Map.of()).then().statusCode(200).body("done", equalTo(true));
        Cast.ADA
                .putJson(path, Map.of("outcome", "TOOL", "title", "Key", "whatItDoes", "It opens"))
                .then()
                .statusCode(409);
        Cast.OMAR
                .postJson(
                        "/api/hackathons/" + team.slug() + "/entries/" + team.team() + "/reopening",
                        Map.of("why", "They asked"))
                .then()
                .statusCode(200)
                .body("done", equalTo(false))
                .body("title", nullValue());
    }

    @Test
    void an_organiser_refuses_an_entry_the_team_asks_again_and_is_right() {
        var locked = FreshEntry.locked();
        var entries = "/api/hackathons/" + locked.slug() + "/entries";
        var check = entries + "/" + locked.team() + "/eligibility";

        Cast.OMAR.getJson(entries).then().statusCode(200).body("eligibility", hasItem("UNCHECKED"));
        Cast.SAM.getJson(entries).then().statusCode(403);
        Cast.OMAR.putJson(check, Map.of("decision", "NOT_ELIGIBLE")).then().statusCode(422);
        Cast.OMAR
                .putJson(check, Map.of("decision", "NOT_ELIGIBLE", "why", "It names tenants."))
                .then()
                .statusCode(200)
                .body("eligibility", equalTo("NOT_ELIGIBLE"));

        var ask = "/api/teams/" + locked.team() + "/appeal";
        Cast.ZED.postJson(ask, Map.of("words", "x")).then().statusCode(404);
        Cast.ADA.postJson(ask, Map.of("words", "")).then().statusCode(422);
        String id = Cast.ADA
                .postJson(ask, Map.of("words", "They agreed"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var answer = "/api/hackathons/" + locked.slug() + "/appeals/" + id + "/answer";
        Cast.OMAR
                .postJson(answer, Map.of("finding", "MAYBE", "answer", "x"))
                .then()
                .statusCode(422);
        Cast.OMAR
                .postJson(answer, Map.of("finding", "WRONG", "answer", "They did"))
                .then()
                .statusCode(200)
                .body("upheld", equalTo(true));
        Cast.OMAR.getJson(entries).then().body("eligibility", hasItem("ELIGIBLE"));
    }

    @Test
    void an_organiser_lets_all_entries_be_judged_that_nobody_has_checked() {
        var sent = FreshEntry.sent();
        Cast.OMAR
                .postJson("/api/hackathons/" + sent.slug() + "/entries/admission", Map.of())
                .then()
                .statusCode(409);
        var locked = FreshEntry.locked();
        var entries = "/api/hackathons/" + locked.slug() + "/entries";

        Cast.SAM.postJson(entries + "/admission", Map.of()).then().statusCode(403);
        Cast.OMAR
                .postJson(entries + "/admission", Map.of())
                .then()
                .statusCode(200)
                .body("left", equalTo(0));

        Cast.OMAR.getJson(entries).then().body("eligibility", hasItem("ELIGIBLE"));
    }
}
