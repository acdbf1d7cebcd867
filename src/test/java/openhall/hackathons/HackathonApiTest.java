package openhall.hackathons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.ideas.IdeaCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HackathonApiTest {
    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;

    @BeforeEach
    void look() {
        clock.reset();
        now = clock.instant();
    }

    @Test
    void anybody_reads_the_hackathons_and_results_only_when_they_are_final() {
        var ready = Hackathons.ready(now);
        var finished = Hackathons.finished(now);

        Cast.NOBODY.getJson("/api/hackathons").then().statusCode(200).body("slug", hasItem(ready.slug()));
        Cast.NOBODY
                .getJson("/api/hackathons/" + ready.slug())
                .then()
                .statusCode(200)
                .body("results", nullValue());
        Cast.NOBODY
                .getJson("/api/hackathons/" + finished.slug())
                .then()
                .statusCode(200)
                .body("results[0].band", equalTo("Winner"));
    }

    @Test
    void a_team_is_formed_and_joined() {
        var slug = Hackathons.running(now);
        var path = "/api/hackathons/" + slug + "/challenges/first/teams";

        Cast.ADA
                .postJson(path, Map.of("name", "", "open", true, "acceptsCodeOfConduct", false))
                .then()
                .statusCode(422);
        var answer = Cast.ADA.postJson(path, Map.of("name", "Api " + slug, "open", true, "acceptsCodeOfConduct", true));
        answer.then().statusCode(201).body("challenge", equalTo("first"));
        String ref = answer.path("ref");
        answer.then().header("Location", endsWith(ref));

        Cast.SAM
                .postJson("/api/teams/" + ref + "/members", Map.of("acceptsCodeOfConduct", true))
                .then()
                .statusCode(201);
        Cast.SAM
                .postJson("/api/teams/" + ref + "/members", Map.of("acceptsCodeOfConduct", true))
                .then()
                .statusCode(409);
        assertThat(In.tx(() -> Team.byRef(ref).seatsTaken)).isEqualTo(2);
    }

    @Test
    void a_member_closes_the_team_to_others_and_leaves_it() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        var path = "/api/teams/" + fresh.team();

        Cast.SAM.putJson(path + "/doors", Map.of("open", false)).then().statusCode(404);
        Cast.ADA.putJson(path + "/doors", Map.of()).then().statusCode(422);
        Cast.ADA
                .putJson(path + "/doors", Map.of("open", false))
                .then()
                .statusCode(200)
                .body("open", equalTo(false));
        Cast.SAM
                .postJson(path + "/members", Map.of("acceptsCodeOfConduct", true))
                .then()
                .statusCode(409);
        Cast.SAM.deleteJson(path + "/membership").then().statusCode(404);
        Cast.ADA.deleteJson(path + "/membership").then().statusCode(204);
        Cast.ADA.deleteJson(path + "/membership").then().statusCode(404);
    }

    @Test
    void an_organiser_finalises_and_nobody_else() {
        var ready = Hackathons.ready(now.minus(Duration.ofHours(4)));
        var path = "/api/hackathons/" + ready.slug() + "/finalisation";

        Cast.OMAR.getJson(path).then().statusCode(200).body("steps.size()", equalTo(0));
        Cast.JO.postJson(path, Map.of("note", "Checked")).then().statusCode(403);
        Cast.OMAR.postJson(path, Map.of("note", "")).then().statusCode(422);
        Cast.OMAR.postJson(path, Map.of("note", "Checked")).then().statusCode(201);
        Cast.OMAR.postJson(path, Map.of("note", "Again")).then().statusCode(409);
    }

    @Test
    void the_owner_says_what_became_of_the_project() {
        var finished = Hackathons.finished(now);
        var path = "/api/teams/" + finished.ref() + "/adoption";
        var priya = In.tx(() -> Cast.PRIYA.person().email);
        Cast.OMAR.post("/adoption/" + finished.ref() + "/owner", "service", "housing-repairs", "owner", priya);

        Cast.ADA.postJson(path, Map.of("state", "PILOT", "why", "x")).then().statusCode(404);
        Cast.PRIYA.postJson(path, Map.of("state", "MAYBE", "why", "x")).then().statusCode(422);
        Cast.PRIYA
                .postJson(path, Map.of("state", "PILOT", "why", "Three months"))
                .then()
                .statusCode(201)
                .body("state", equalTo("PILOT"));
    }

    @Test
    void an_organiser_names_who_answers_for_a_project() {
        var finished = Hackathons.finished(now);
        var path = "/api/teams/" + finished.ref() + "/adoption/owner";
        var priya = In.tx(() -> Cast.PRIYA.person().email);

        Cast.JO
                .putJson(path, Map.of("service", "housing-repairs", "owner", priya))
                .then()
                .statusCode(403);
        Cast.OMAR
                .putJson(path, Map.of("service", "nowhere", "owner", Cast.ADA.email))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("service"))
                .body("errors.field", hasItem("owner"));
        Cast.OMAR
                .putJson(path, Map.of("service", "housing-repairs", "owner", priya))
                .then()
                .statusCode(200)
                .body("state", equalTo("OFFERED"));
        Cast.NOBODY
                .getJson("/api/teams/" + finished.ref() + "/adoption")
                .then()
                .statusCode(200)
                .body("service", equalTo("Housing repairs"));
    }

    @Test
    void a_judge_declares_conflicts_before_anything_can_be_read() {
        now = now.minus(Duration.ofMinutes(90));
        var slug = Hackathons.running(now);
        var ref = Hackathons.team(slug, Cast.ADA, "Conflicted " + slug, now);
        var other = Hackathons.team(slug, Cast.ZED, "Readable " + slug, now);
        Hackathons.enter(ref, Cast.ADA, now);
        Hackathons.enter(other, Cast.ZED, now);
        Hackathons.addJudge(slug, Cast.JO, now);
        Hackathons.give(slug, Cast.JO, ref, now);
        Hackathons.give(slug, Cast.JO, other, now);
        var path = "/api/judging/" + slug;

        Cast.JO.getJson(path + "/" + other).then().statusCode(409);
        Cast.KIT.getJson(path).then().statusCode(404);
        Cast.JO
                .putJson(path + "/conflicts", Map.of("teams", List.of(ref)))
                .then()
                .statusCode(422);
        Cast.JO
                .putJson(path + "/conflicts", Map.of("teams", List.of("T-0"), "why", "x"))
                .then()
                .statusCode(422);
        Cast.JO
                .putJson(path + "/conflicts", Map.of("teams", List.of(ref), "why", "A neighbour"))
                .then()
                .statusCode(200)
                .body("declared", equalTo(true))
                .body("toRead", equalTo(List.of(other)));
        Cast.JO.getJson(path + "/" + other).then().statusCode(200).body("whatItDoes", equalTo("It books."));
        Cast.JO.getJson(path + "/" + ref).then().statusCode(404);
    }

    @Test
    void points_that_no_database_could_keep_are_refused() {
        var assigned = FreshHackathon.assigned();
        var path = "/api/judging/" + assigned.slug() + "/" + assigned.team() + "/scores";

        Cast.JO.putJson(path, "{\"scores\": [null]}").then().statusCode(422);
        Cast.JO
                .putJson(path, "{\"scores\": [{\"criterion\": \"need\", \"points\": 3, \"note\": \"a\\u0000b\"}]}")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("note"));
    }

    @Test
    void an_organiser_makes_a_challenge_of_an_idea() {
        var slug = Hackathons.running(now);
        var idea = IdeaCast.published("A challenge by JSON " + slug);
        var path = "/api/hackathons/" + slug + "/challenges";
        var body = new HashMap<String, Object>(Map.of(
                "idea", idea,
                "title", "Shorter waits",
                "summary", "Make waits shorter",
                "body", "People wait",
                "ownerService", "housing-repairs",
                "ownerPost", "Head of repairs",
                "evidence", List.of("41 of 60 calls (call log, 2026)"),
                "successMeasure", "Days of waiting",
                "baseline", "12 days",
                "goodAnswer", "A pilot"));

        Cast.SAM.postJson(path, body).then().statusCode(403);
        Cast.OMAR.postJson(path, body).then().statusCode(422).body("errors.field", hasItem("decideBy"));
        body.putAll(Map.of("decideBy", "2027-01-29", "goals", List.of("simple-services"), "licence", "CC BY 4.0"));
        var made = Cast.OMAR.postJson(path, body);
        made.then().statusCode(201).header("Location", endsWith(path + "/shorter-waits"));
        Cast.NOBODY.getJson(path + "/shorter-waits").then().statusCode(404);
        var asked = new FreshChallenge(slug, "shorter-waits");
        asked.answer(SignOffKind.OWNER, Cast.LENA, true);
        asked.answer(SignOffKind.DATA_PROTECTION, Cast.IVY, true);
        Cast.OMAR
                .postJson("/api/hackathons/" + slug + "/drafts/shorter-waits/publication", Map.of())
                .then()
                .statusCode(200);
        Cast.NOBODY
                .getJson(path + "/shorter-waits")
                .then()
                .statusCode(200)
                .body("ownerPost", equalTo("Head of repairs"));
        Cast.NOBODY.getJson("/api/trail/idea/" + idea).then().statusCode(200);
        Cast.OMAR.postJson(path, body).then().statusCode(422).body("errors.field", hasItem("title"));
    }
}
