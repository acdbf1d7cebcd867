package openhall.hackathons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
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
    void an_organiser_finalises_and_nobody_else() {
        var ready = Hackathons.ready(now);
        var path = "/api/hackathons/" + ready.slug() + "/finalisation";
        clock.set(ready.after());

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
}
