package openhall.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import openhall.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AboutPagesTest {
    private static final List<String> PAGES = List.of("/help", "/accessibility", "/privacy", "/cookies", "/terms");

    @Test
    void every_page_of_the_footer_is_there_for_everyone_with_one_heading() {
        for (var who : List.of(Cast.NOBODY, Cast.ADA, Cast.SAM)) {
            for (var path : PAGES) {
                var page = who.get(path);

                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.contentType()).as(path).startsWith("text/html");
                assertThat(page.asString()).as(path).containsOnlyOnce("<h1").containsOnlyOnce("<title>");
            }
        }
    }

    @Test
    void the_footer_leads_to_each_of_them() {
        var footer = Cast.NOBODY.get("/help").asString().split("<footer", 2)[1];

        assertThat(PAGES).allSatisfy(path -> assertThat(footer).contains("href=\"" + path + "\""));
    }

    @Test
    void the_title_says_the_page_and_the_council() {
        assertThat(Cast.NOBODY.get("/help").asString()).contains("<title>Help and contact - Openhall</title>");
        assertThat(Cast.NOBODY.get("/cookies").asString()).contains("<title>Cookies - Openhall</title>");
    }

    @Test
    void whoever_needs_help_finds_an_address_to_write_to() {
        for (var path : List.of("/help", "/accessibility", "/privacy")) {
            assertThat(Cast.NOBODY.get(path).asString()).as(path).contains("href=\"mailto:digital@openhall.example\"");
        }
    }

    @Test
    void the_accessibility_statement_has_every_part_of_the_model_statement() {
        var page = Cast.NOBODY.get("/accessibility").asString();

        assertThat(page)
                .containsSubsequence(
                        "Accessibility statement for Openhall",
                        "How accessible this service is",
                        "Feedback and contact",
                        "mailto:digital@openhall.example",
                        "Enforcement",
                        "Equality and Human Rights Commission",
                        "equalityadvisoryservice.com",
                        "Technical information",
                        "Compliance status",
                        "partially compliant",
                        "What is not accessible",
                        "How this statement was made")
                .contains("The council has not given it a date yet");
    }

    @Test
    void the_privacy_page_says_who_why_with_whom_how_long_and_where_to_complain() {
        assertThat(Cast.NOBODY.get("/privacy").asString())
                .containsSubsequence(
                        "Who we are",
                        "data protection officer",
                        "Lawful basis",
                        "Article 6(1)(e)",
                        "Who sees it",
                        "The managers above them see your skill levels too",
                        "averages of what ten or more people together said of their skills",
                        "How long we keep it",
                        "Your rights",
                        "ico.org.uk/make-a-complaint");
    }

    @Test
    void help_shows_no_way_to_reach_the_council_that_there_is_not() {
        assertThat(Cast.NOBODY.get("/help").asString())
                .contains("href=\"mailto:digital@openhall.example\"")
                .doesNotContain("Telephone", "By post", "complain about");
    }

    @Test
    void the_page_of_cookies_names_every_cookie_that_is_set() {
        var page = Cast.NOBODY.get("/cookies").asString();
        var session = Cast.NOBODY.post("/demo", "email", Cast.ZED.email);

        assertThat(session.cookies().keySet())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).contains("<th scope=\"row\">" + name + "</th>"));
        assertThat(page).contains("<th scope=\"row\">flash</th>");
        assertThat(Cast.NOBODY.get("/sign-in").cookies().keySet())
                .allSatisfy(name -> assertThat(page).contains("<th scope=\"row\">" + name + "</th>"));
    }

    @Test
    void no_link_of_these_pages_leads_nowhere() {
        for (var path : PAGES) {
            var page = Cast.NOBODY.get(path).asString();
            for (var link : Pattern.compile("href=\"(/[^\"#]*)\"")
                    .matcher(page)
                    .results()
                    .toList()) {
                var address = link.group(1);
                assertThat(Cast.NOBODY.get(address).statusCode())
                        .as(address + " on " + path)
                        .isIn(200, 303);
            }
        }
    }

    @Test
    void an_administrator_begins_at_a_page_of_links_that_work() {
        var page = Cast.IVY.get("/admin");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("<h1>Administration</h1>");
        for (var path : List.of("/admin/people", "/admin/roles", "/admin/council", "/admin/activity", "/admin/mail")) {
            assertThat(page.asString()).contains("href=\"" + path + "\"");
            assertThat(Cast.IVY.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }
}
