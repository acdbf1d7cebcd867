package openhall.hackathons.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.Adoption;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Phase;
import openhall.hackathons.Submission;
import openhall.people.OrgUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClosingTest {
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(1));

    @Test
    void a_hackathon_is_not_closed_without_a_plan_and_without_answers() {
        var slug = Hackathons.finished(Instant.now().minus(Duration.ofHours(4))).slug();

        var page = Cast.OMAR.get("/organise/" + slug + "/closing").asString();
        assertThat(page)
                .contains("There is no plan for what happens afterwards", "1 project with an award")
                .doesNotContain("What was done");
        Cast.OMAR.post("/organise/" + slug + "/closing", "note", "Done").then().statusCode(409);
        assertThat(phase(slug)).isEqualTo(Phase.FINALISED);
    }

    @Test
    void a_plan_names_a_service_and_a_person_and_keeps_what_was_typed() {
        var slug = FreshHackathon.running().slug();
        var path = "/organise/" + slug + "/closing/plan";

        var page = Cast.OMAR.post(path, "words", "We try it", "service", "housing-repairs", "owner", "nobody");
        page.then().statusCode(422);
        assertThat(page.asString()).contains("We try it", "Enter the email address of a member of staff");

        Cast.OMAR
                .post(path, "words", "We try it", "service", "housing-repairs", "owner", Cast.PRIYA.email)
                .then()
                .statusCode(303);
        assertThat(Cast.OMAR.get("/organise/" + slug + "/closing").asString())
                .contains("We try it", "The results are not final yet.");
        assertThat(Cast.OMAR.get("/organise/" + slug).asString()).contains("there is a plan");
        Cast.SAM
                .post(path, "words", "x", "service", "parking", "owner", "x")
                .then()
                .statusCode(403);
    }

    @Test
    void a_hackathon_is_closed_once_when_everything_is_done() {
        var slug = FreshReview.closable();
        var path = "/organise/" + slug + "/closing";

        Cast.OMAR.post(path, "note", "").then().statusCode(422);
        Cast.OMAR.post(path, "note", "Repairs said no").then().statusCode(303);
        Cast.OMAR.post(path, "note", "Again").then().statusCode(409);
        Cast.OMAR
                .post(path + "/plan", "words", "New", "service", "housing-repairs", "owner", Cast.PRIYA.email)
                .then()
                .statusCode(409);

        assertThat(phase(slug)).isEqualTo(Phase.CLOSED);
        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/afterwards").asString())
                .contains("Repairs tries it.", "Repairs said no", "Not adopted");
    }

    @Test
    void an_offer_leaves_what_was_written_about_the_hackathon_meanwhile() {
        var finished = Hackathons.finished(Instant.now().minus(Duration.ofHours(4)));

        In.tx(() -> {
            var read = Submission.byTeamRef(finished.ref());
            In.tx(() -> Hackathon.named(finished.slug()).close(Cast.OMAR.person(), "Done", LATER));
            var repairs = Objects.requireNonNull(OrgUnit.bySlug("housing-repairs"));
            Adoption.offer(read, repairs, Cast.PRIYA.person(), Cast.OMAR.person(), LATER);
        });

        assertThat(phase(finished.slug())).isEqualTo(Phase.CLOSED);
    }

    @Test
    void handing_a_project_over_leaves_what_was_decided_meanwhile() {
        var team = Hackathons.adopted(Cast.PRIYA.id(), Instant.now().minus(Duration.ofHours(4)));

        In.tx(() -> {
            var read = FreshReview.of(team);
            In.tx(() -> FreshReview.of(team).move(Adoption.State.PILOT, Cast.PRIYA.person(), "We try it", LATER));
            Adoption.offer(read.submission, read.service, Cast.SAM.person(), Cast.OMAR.person(), LATER);
        });

        assertThat(In.tx(() -> FreshReview.of(team).state)).isEqualTo(Adoption.State.PILOT);
    }

    @Test
    void nothing_is_said_about_afterwards_before_the_results_are_final() {
        var slug = FreshHackathon.ready().slug();

        Cast.NOBODY.get("/hackathons/" + slug + "/afterwards").then().statusCode(404);
        Cast.OMAR.get("/hackathons/" + slug + "/afterwards").then().statusCode(404);
    }

    @Test
    void a_program_closes_it_too() {
        var slug = FreshReview.closable();
        var api = "/api/hackathons/" + slug + "/closing";

        assertThat(Cast.OMAR.getJson(api).jsonPath().getList("obstacles")).isEmpty();
        Cast.OMAR
                .putJson(
                        api + "/plan", Map.of("words", "More", "service", "housing-repairs", "owner", Cast.PRIYA.email))
                .then()
                .statusCode(200);
        Cast.OMAR.postJson(api, Map.of("note", "Done")).then().statusCode(200);
        Cast.OMAR.postJson(api, Map.of("note", "Again")).then().statusCode(409);
        Cast.SAM.getJson(api).then().statusCode(403);
    }

    private static Phase phase(String slug) {
        return In.tx(() -> Hackathon.named(slug).phase(LATER));
    }
}
