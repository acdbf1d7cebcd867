package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import openhall.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorPagesTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Test
    void an_address_that_leads_nowhere_is_a_page_for_everyone() {
        for (var who : new Cast[] {Cast.NOBODY, Cast.ADA, Cast.SAM}) {
            var page = who.get("/nowhere/at/all");

            requirePage(page, 404, "Page not found");
            assertThat(page.asString()).contains("check it is right");
        }
    }

    @Test
    void a_thing_that_is_not_there_is_the_same_page() {
        requirePage(Cast.NOBODY.get("/ideas/ID-999999999"), 404, "Page not found");
        requirePage(Cast.NOBODY.get("/courses/nosuch"), 404, "Page not found");
    }

    @Test
    void a_program_gets_a_problem() {
        requireProblem(Cast.NOBODY.getJson("/api/nowhere"), 404, "Page not found");
        requireProblem(Cast.NOBODY.getJson("/api/ideas/ID-999999999"), 404, "Page not found");
        requireProblem(Cast.NOBODY.getJson("/api/me"), 401, "Sign in first");
        requireProblem(Cast.ZED.getJson("/api/insight"), 403, "You cannot see this page");
    }

    @Test
    void somebody_with_another_role_reads_why() {
        var page = Cast.ZED.get("/admin");

        requirePage(page, 403, "You cannot see this page");
        assertThat(page.asString()).contains("for people with another role");
    }

    @Test
    void a_refusal_is_shown_in_its_own_words() {
        var page = Cast.NOBODY.get("/test/refusal");

        requirePage(page, 409, "This cannot be done now");
        assertThat(page.asString()).contains("This is not possible today &lt;yet&gt;.");

        var problem = Cast.NOBODY.getJson("/api/test/refusal");
        requireProblem(problem, 409, "This cannot be done now");
        assertThat(problem.jsonPath().getString("detail")).isEqualTo("This is not possible today <yet>.");
    }

    @Test
    void whoever_asks_for_too_much_at_once_reads_when_to_try_again() {
        var page = Cast.NOBODY.get("/test/busy");

        requirePage(page, 503, "This takes longer than usual");
        assertThat(page.asString()).contains("Others want the same. Try again in half a minute.");
        assertThat(page.header("Retry-After")).isEqualTo("30");
    }

    @Test
    void the_log_has_no_key_that_stands_in_an_address() {
        var key = "k-_9".repeat(8);

        assertThat(ErrorPages.withoutKeys("/sign-in/link/" + key)).isEqualTo("/sign-in/link/...");
        assertThat(ErrorPages.withoutKeys("/setup/" + key + "/again")).isEqualTo("/setup/.../again");
        assertThat(ErrorPages.withoutKeys("/courses/data/first/1")).isEqualTo("/courses/data/first/1");
    }

    @Test
    void a_form_with_mistakes_comes_back_as_a_page() {
        var page = Cast.NOBODY.post("/sign-in", "email", "somebody@example.org", "password", "");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString())
                .contains("<title>Error: Sign in")
                .contains("There is a problem")
                .contains("href=\"#password\"")
                .contains("value=\"somebody@example.org\"");
    }

    @Test
    void a_body_with_mistakes_is_a_problem_that_names_each_field() {
        var problem = Cast.ADA.postJson("/api/ideas", Map.of("title", "Only a title"));

        requireProblem(problem, 422, "Some fields need mending");
        assertThat(problem.jsonPath().getList("errors.field")).containsExactly("problem", "suggestion");
        assertThat(problem.jsonPath().getList("errors.message"))
                .containsExactly("Say what the problem is", "Say what the council could do");
    }

    @Test
    void a_body_that_is_no_json_or_nothing_is_refused_in_words() {
        assertThat(Cast.ADA.postJson("/api/ideas", "null").statusCode()).isEqualTo(422);
        assertThat(Cast.ADA.postJson("/api/ideas", "{\"title\":").statusCode()).isEqualTo(400);
        assertThat(Cast.ADA.postJson("/api/ideas", "[1,2]").statusCode()).isBetween(400, 422);
        assertThat(Cast.ADA.postJson("/api/ideas", "{\"title\":{\"a\":1}}").statusCode())
                .isBetween(400, 422);
    }

    @Test
    void a_form_without_its_token_is_not_read() {
        var page = Cast.NOBODY
                .http()
                .contentType(FORM)
                .formParam("email", "somebody@example.org")
                .post("/sign-in/link");

        requirePage(page, 400, "This page could not read what was sent");
        assertThat(page.asString()).contains("Go back, refresh it and send it again");
    }

    @Test
    void a_form_with_the_token_of_somebody_else_is_not_read() {
        var page = Cast.NOBODY
                .http()
                .cookie("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .contentType(FORM)
                .formParam("csrf-token", "BBBBBBBBBBBBBBBBBBBBBA")
                .formParam("email", "somebody@example.org")
                .post("/sign-in/link");

        requirePage(page, 400, "This page could not read what was sent");
    }

    @Test
    void ten_megabytes_are_too_much_and_people_read_why() {
        var page = Cast.ZED.post("/ideas/drafts", "problem", "x".repeat(10_000_000));

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString())
                .contains("<h1>What was sent is too large</h1>")
                .contains("send less text");

        var problem = Cast.ZED.postJson("/api/ideas", "{\"title\":\"" + "x".repeat(10_000_000) + "\"}");
        requireProblem(problem, 413, "What was sent is too large");
    }

    @Test
    void a_long_text_that_fits_in_a_form_is_read() {
        assertThat(Cast.ZED.post("/ideas/drafts", "problem", "x".repeat(900_000)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_fault_has_a_reference_and_gives_nothing_away() {
        var page = Cast.NOBODY.get("/test/fault");

        requirePage(page, 500, "Sorry, there is a problem with this service");
        assertThat(page.asString())
                .containsPattern("Reference: <strong>[0-9a-f]{8}</strong>")
                .doesNotContain(FaultPages.SECRET)
                .doesNotContain("IllegalStateException");
    }

    @Test
    void a_fault_is_a_problem_with_a_reference_for_a_program() {
        var problem = Cast.NOBODY.getJson("/api/test/fault");

        requireProblem(problem, 500, "Sorry, there is a problem with this service");
        assertThat(problem.jsonPath().getString("detail")).containsPattern("Reference: [0-9a-f]{8}$");
        assertThat(problem.asString()).doesNotContain(FaultPages.SECRET);
    }

    @Test
    void two_faults_have_two_references() {
        assertThat(reference(Cast.NOBODY.get("/test/fault"))).isNotEqualTo(reference(Cast.NOBODY.get("/test/fault")));
    }

    @Test
    void without_the_database_people_are_asked_to_come_back() {
        var page = Cast.NOBODY.get("/test/away");

        requirePage(page, 503, "Sorry, the service is not available");
        assertThat(page.header("Retry-After")).isEqualTo("30");
        assertThat(page.asString()).doesNotContain(FaultPages.SECRET);
    }

    @Test
    void a_way_that_is_not_open_is_said_in_words_too() {
        requirePage(Cast.NOBODY.get("/sign-out"), 405, "This did not work");
    }

    private static void requirePage(Response page, int status, String title) {
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString())
                .contains("<h1>" + title + "</h1>")
                .contains("<title>" + title)
                .contains("href=\"/\"")
                .containsOnlyOnce("<h1");
    }

    private static void requireProblem(Response problem, int status, String title) {
        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(problem.contentType()).startsWith("application/problem+json");
        assertThat(problem.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(problem.jsonPath().getString("title")).isEqualTo(title);
    }

    private static String reference(Response page) {
        return page.asString().replaceAll("(?s).*Reference: <strong>([0-9a-f]{8}).*", "$1");
    }
}
