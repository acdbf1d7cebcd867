package openhall.hackathons.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import openhall.Cast;
import openhall.Statements;
import openhall.hackathons.Hackathons;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewPagesTest {
    @Test
    void the_owner_holds_a_review_and_everybody_reads_it() {
        var path = "/adoption/" + FreshReview.dueOf(Cast.PRIYA.id());

        assertThat(Cast.PRIYA.get(path).asString()).contains(path + "/reviews/30", "Late");
        assertThat(Cast.PRIYA.get(path + "/reviews/30").asString()).contains("Publish the review");
        Cast.PRIYA
                .post(path + "/reviews/30", "state", "ADOPTED", "until", "", "why", "Nine of ten calls less")
                .then()
                .statusCode(303);

        var page = Cast.NOBODY.get(path).asString();
        assertThat(page).contains("Nine of ten calls less", "Adopted").doesNotContain(path + "/reviews/");
    }

    @Test
    void a_review_without_words_is_refused_and_keeps_what_was_typed() {
        var path = "/adoption/" + FreshReview.dueOf(Cast.PRIYA.id()) + "/reviews/30";

        var page = Cast.PRIYA.post(path, "state", "PARKED", "until", "yesterday", "why", "");

        page.then().statusCode(422);
        assertThat(page.asString()).contains("Say why", "Enter a day after today", "yesterday");
    }

    @Test
    void nobody_but_the_owner_and_organisers_finds_a_review() {
        var path = "/adoption/" + FreshReview.dueOf(Cast.PRIYA.id()) + "/reviews/30";

        Cast.SAM.get(path).then().statusCode(404);
        Cast.SAM.post(path, "state", "PILOT", "until", "", "why", "x").then().statusCode(404);
        Cast.OMAR.get(path).then().statusCode(200);
        Cast.PRIYA.get(path.replace("/30", "/31")).then().statusCode(404);
    }

    @Test
    void a_review_that_is_far_off_says_when_it_can_be_held() {
        var project = "/adoption/" + offered();
        var path = project + "/reviews/90";

        assertThat(Cast.PRIYA.get(path).asString())
                .contains("You can hold it from", "<a href=\"" + project + "\">The page of the project</a>")
                .doesNotContain("Publish the review");
        Cast.PRIYA.post(path, "state", "PILOT", "until", "", "why", "x").then().statusCode(409);
    }

    @Test
    void what_came_of_a_project_is_said_once_at_the_end() {
        var open = "/adoption/" + offered() + "/outcome";
        var path = "/adoption/" + FreshReview.notAdoptedBy(Cast.PRIYA.id());

        Cast.PRIYA.post(open, "outcome", "Too early").then().statusCode(409);
        Cast.PRIYA.post(path + "/outcome", "outcome", "").then().statusCode(422);
        Cast.PRIYA
                .post(path + "/outcome", "outcome", "The form is shorter now")
                .then()
                .statusCode(303);
        Cast.PRIYA.post(path + "/outcome", "outcome", "Again").then().statusCode(409);
        Cast.SAM.get(path + "/outcome").then().statusCode(404);
        assertThat(Cast.NOBODY.get(path).asString()).contains("The form is shorter now");
    }

    @Test
    void what_somebody_answers_for_is_on_one_page_and_what_is_late_says_so() {
        var team = longLate();

        assertThat(Cast.PRIYA.get("/adoption").asString()).contains("/adoption/" + team + "/reviews/30", "Late");
        assertThat(Cast.SAM.get("/adoption").asString()).doesNotContain(team);
        Cast.NOBODY.get("/adoption").then().statusCode(303);
    }

    @Test
    void more_projects_take_no_more_statements() {
        FreshReview.dueOf(Cast.PRIYA.id());
        Cast.PRIYA.get("/adoption");
        Cast.NOBODY.get("/hackathons/decisions");
        var mine = Statements.counting(() -> Cast.PRIYA.get("/adoption"));
        var all = Statements.counting(() -> Cast.NOBODY.get("/hackathons/decisions"));

        FreshReview.dueOf(Cast.PRIYA.id());

        assertThat(Statements.counting(() -> Cast.PRIYA.get("/adoption")))
                .isEqualTo(mine)
                .isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> Cast.NOBODY.get("/hackathons/decisions")))
                .isEqualTo(all)
                .isLessThanOrEqualTo(6);
    }

    @Test
    void every_decision_is_public_and_so_is_no() {
        var no = FreshReview.newestNotAdoptedBy(Cast.PRIYA.id());

        var page = Cast.NOBODY.get("/hackathons/decisions").asString();
        var json = Cast.NOBODY.getJson("/api/hackathons/decisions");

        assertThat(page).contains("/adoption/" + no, "Not adopted", "It costs too much.");
        assertThat(json.jsonPath().getList("rows.team")).contains(no);
        assertThat(page).doesNotContain("Priya Nair").doesNotContain(Cast.PRIYA.email);
    }

    @Test
    void a_program_does_the_same() {
        var team = longLate();
        var api = "/api/teams/" + team + "/adoption";

        assertThat(Cast.PRIYA.getJson("/api/me/adoptions").jsonPath().getList("rows.team"))
                .contains(team);
        Cast.SAM
                .postJson(api + "/reviews/30", Map.of("state", "PILOT", "why", "x"))
                .then()
                .statusCode(404);
        Cast.PRIYA
                .postJson(api + "/reviews/30", Map.of("state", "PARKED", "why", "x"))
                .then()
                .statusCode(422);
        Cast.PRIYA
                .postJson(api + "/reviews/30", Map.of("state", "PARKED", "why", "x", "until", "2090-01-01"))
                .then()
                .statusCode(201);

        assertThat(Cast.NOBODY.getJson(api + "/reviews").jsonPath().getList("state"))
                .containsExactly("PARKED", null, null);
        assertThat(Cast.NOBODY.getJson(api).jsonPath().getString("parkedUntil")).isEqualTo("2090-01-01");
    }

    /** On the first page, however many other tests have made. */
    private static String longLate() {
        var team = FreshReview.dueOf(Cast.PRIYA.id());
        FreshReview.due(team, 30, LocalDate.of(2020, 1, 1));
        return team;
    }

    private static String offered() {
        return Hackathons.adopted(Cast.PRIYA.id(), Instant.now().minus(Duration.ofHours(4)));
    }
}
