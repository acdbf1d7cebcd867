package openhall.hackathons;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganisePagesTest {
    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;

    @BeforeEach
    void look() {
        clock.reset();
        now = clock.instant();
    }

    @Test
    void only_organisers_have_a_desk() {
        var slug = Hackathons.running(now);

        Cast.OMAR.get("/organise").then().statusCode(200);
        Cast.OMAR.get("/organise/" + slug).then().statusCode(200);
        Cast.SAM.get("/organise").then().statusCode(403);
        Cast.JO.get("/organise/" + slug).then().statusCode(403);
        Cast.NOBODY.get("/organise").then().statusCode(303);
    }

    @Test
    void the_desk_says_who_entered_and_not_what_before_the_deadline() {
        var slug = Hackathons.running(now);
        var ref = Hackathons.team(slug, Cast.ADA, "Desk " + slug, now);
        Hackathons.enter(ref, Cast.ADA, now);

        assertThat(Cast.OMAR.get("/organise/" + slug).asString())
                .contains("Desk " + slug, "Judging has not ended yet.")
                .doesNotContain("Entry of " + ref);
    }

    @Test
    void results_are_finalised_with_a_note() {
        var ready = Hackathons.ready(now.minus(Duration.ofHours(4)));
        var path = "/organise/" + ready.slug() + "/finalisation";

        Cast.OMAR.post(path, "note", "").then().statusCode(422);
        Cast.OMAR
                .post(path, "note", "Checked", "contributed", ready.ref())
                .then()
                .statusCode(303);

        Cast.NOBODY.get("/hackathons/" + ready.slug() + "/results").then().statusCode(200);
    }

    @Test
    void finalising_too_early_is_refused_with_the_reason() {
        var slug = Hackathons.running(now);

        var page = Cast.OMAR.post("/organise/" + slug + "/finalisation", "note", "Checked");

        page.then().statusCode(409);
        assertThat(page.asString()).contains("Judging has not ended yet.");
    }

    @Test
    void a_challenge_with_all_its_substance_waits_for_agreement() {
        var slug = Hackathons.running(now);

        Cast.OMAR
                .post("/organise/challenges", brief(slug, "New Challenge"))
                .then()
                .statusCode(303);

        var challenge = In.tx(() -> Challenge.organised(slug, "new-challenge"));
        assertThat(challenge.evidenceList()).containsExactly("One", "Two");
        assertThat(challenge.state).isEqualTo(Challenge.State.IN_SIGN_OFF);
        Cast.NOBODY
                .get("/hackathons/" + slug + "/challenges/new-challenge")
                .then()
                .statusCode(404);
    }

    @Test
    void a_challenge_without_evidence_comes_back_with_what_was_typed() {
        var slug = Hackathons.running(now);
        var fields = new ArrayList<>(List.of(brief(slug, "Thin air")));
        fields.set(fields.indexOf("evidence") + 1, "");
        fields.set(fields.indexOf("decideBy") + 1, "soon");

        var page = Cast.OMAR.post("/organise/challenges", fields.toArray(String[]::new));

        page.then().statusCode(422);
        assertThat(page.asString())
                .contains("Enter at least one piece of evidence", "Enter the day as day, month and year", "Thin air");
    }

    @Test
    void before_a_challenge_is_set_its_words_can_be_looked_at_and_nothing_is_lost() {
        var slug = Hackathons.running(now);

        var page = Cast.OMAR.post("/organise/challenges/advice", brief(slug, "Leverage our stakeholders"));

        page.then().statusCode(200);
        assertThat(page.asString())
                .contains("Plain words</h2>", "<strong>Leverage</strong>", "<strong>stakeholders</strong>")
                .contains("value=\"Leverage our stakeholders\"", "This is only advice");
        Cast.NOBODY
                .get("/hackathons/" + slug + "/challenges/leverage-our-stakeholders")
                .then()
                .statusCode(404);
        Cast.OMAR
                .post("/organise/challenges", brief(slug, "Leverage our stakeholders"))
                .then()
                .statusCode(303);
    }

    @Test
    void the_challenge_form_is_for_organisers_and_knows_only_published_ideas() {
        Cast.OMAR.get("/organise/challenges/new").then().statusCode(200);
        Cast.OMAR.get("/organise/challenges/new?idea=ID-0").then().statusCode(404);
        Cast.SAM.get("/organise/challenges/new").then().statusCode(403);
    }

    private static String[] brief(String hackathon, String title) {
        return new String[] {
            "hackathon", hackathon,
            "title", title,
            "summary", "A sentence",
            "body", "A problem",
            "ownerService", "housing-repairs",
            "ownerPost", "Head of repairs",
            "evidence", "One\nTwo",
            "successMeasure", "Days",
            "baseline", "12 in 2026",
            "goodAnswer", "A pilot",
            "decideBy", "29/1/2027",
            "goals", "simple-services",
            "licence", "CC BY 4.0"
        };
    }
}
