package openhall.activity.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import openhall.Cast;
import openhall.Statements;
import openhall.activity.FreshNotice;
import openhall.people.Newcomer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticePagesTest {
    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");

    private Newcomer rosa;

    @BeforeEach
    void somebody() {
        rosa = Newcomer.resident();
    }

    @Test
    void an_empty_page_says_what_will_appear() {
        var page = rosa.get("/me/notices");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Your notices</h1>", "Nothing here yet", "/me/notices/settings")
                .doesNotContain("Mark all as read");
    }

    @Test
    void what_is_new_is_marked_and_leads_to_its_page() {
        tell("Idea <b>7</b>: Planned", AT);

        assertThat(rosa.get("/me/notices").asString())
                .contains("<a href=\"/ideas\">Idea &lt;b&gt;7&lt;/b&gt;: Planned</a>", "20 November 2026 at 10am")
                .contains("1 notice is new", ">New</strong>")
                .doesNotContain("<b>7");
    }

    @Test
    void one_is_marked_as_read() {
        var first = tell("First", AT);
        tell("Second", AT.plusSeconds(1));

        var answer = rosa.post("/me/notices/" + first + "/read");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(rosa.get("/me/notices").asString())
                .contains("1 notice is new", "Mark as read: Second")
                .doesNotContain("Mark as read: First");
        assertThat(rosa.post("/me/notices/" + first + "/read").statusCode()).isEqualTo(303);
    }

    @Test
    void all_that_were_on_the_page_are_marked_as_read_and_no_other() {
        tell("Seen", AT);
        var until = rosa.get("/me/notices").asString().replaceAll("(?s).*name=\"until\" value=\"([^\"]+)\".*", "$1");
        tell("Came in meanwhile", AT.plusSeconds(1));

        assertThat(rosa.post("/me/notices/read", "until", until).statusCode()).isEqualTo(303);

        assertThat(rosa.get("/me/notices").asString())
                .contains("1 notice is new", "Mark as read: Came in meanwhile")
                .doesNotContain("Mark as read: Seen");
    }

    @Test
    void without_a_place_all_are_marked_as_read() {
        tell("One", AT);
        tell("Two", AT.plusSeconds(1));

        rosa.post("/me/notices/read", "until", "no place");

        assertThat(rosa.get("/me/notices").asString()).doesNotContain("new.", "Mark as read");
    }

    @Test
    void a_long_list_leads_on_to_the_older_ones() {
        for (var i = 0; i < 55; i++) {
            tell("Row " + i + ".", AT.plusSeconds(i));
        }

        var first = rosa.get("/me/notices").asString();
        var next = first.replaceAll("(?s).*href=\"(/me/notices\\?after=[^\"]+)\".*", "$1");

        assertThat(first)
                .contains(">Row 54.</a>", ">Row 5.</a>", "Mark all as read")
                .doesNotContain(">Row 4.</a>");
        assertThat(rosa.get(next).asString())
                .contains(">Row 4.</a>", ">Row 0.</a>", "55 notices are new")
                .doesNotContain(">Row 5.</a>", "Mark all as read");
    }

    @Test
    void the_page_takes_as_many_statements_for_many_as_for_one() {
        tell("One", AT);
        var one = Statements.counting(() -> rosa.get("/me/notices"));
        for (var i = 0; i < 20; i++) {
            tell("More " + i, AT.plusSeconds(i));
        }

        assertThat(Statements.counting(() -> rosa.get("/me/notices"))).isEqualTo(one);
    }

    @Test
    void nobody_reads_or_marks_what_somebody_else_was_told() {
        var id = tell("Only for Rosa", AT);

        assertThat(Newcomer.resident().get("/me/notices").asString()).doesNotContain("Only for Rosa");
        assertThat(Cast.ADA.post("/me/notices/" + id + "/read").statusCode()).isEqualTo(404);
        assertThat(rosa.get("/me/notices").asString()).contains("1 notice is new");
        assertThat(Cast.NOBODY.get("/me/notices").header("Location")).endsWith("/sign-in?next=%2Fme%2Fnotices");
    }

    @Test
    void a_program_is_told_the_same() {
        var ada = FreshNotice.tell(Cast.ADA.id(), "For a program", Instant.now());

        var list = Cast.ADA.getJson("/api/me/notices");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.jsonPath().getList("notices.id", String.class)).contains(ada);
        assertThat(list.jsonPath().getLong("unread")).isPositive();
        assertThat(list.jsonPath().getString("notices.find { it.id == '" + ada + "' }.path"))
                .isEqualTo("/ideas");

        var read = Cast.ADA.postJson("/api/me/notices/" + ada + "/read", "{}");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.jsonPath().getString("readAt")).isNotBlank();
        assertThat(Cast.ZED.postJson("/api/me/notices/" + ada + "/read", "{}").statusCode())
                .isEqualTo(404);
        assertThat(Cast.NOBODY.getJson("/api/me/notices").statusCode()).isEqualTo(401);
    }

    @Test
    void the_page_about_me_leads_there() {
        assertThat(rosa.get("/me").asString()).contains("href=\"/me/notices\"", "href=\"/me/notices/settings\"");
    }

    private String tell(String title, Instant at) {
        return FreshNotice.tell(rosa.id(), title, at);
    }
}
