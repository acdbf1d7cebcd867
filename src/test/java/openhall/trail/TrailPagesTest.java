package openhall.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Subject;
import openhall.ideas.FreshIdea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrailPagesTest {
    private static final Instant AT = Instant.parse("2026-11-23T17:30:00Z");

    private String run;
    private String idea;

    @BeforeEach
    void namesOfItsOwn() {
        run = "R-" + UUID.randomUUID().toString().substring(0, 8);
        idea = FreshIdea.published();
    }

    @Test
    void everyone_reads_the_thread_from_the_idea_to_the_goal() {
        thread();

        var page = Cast.NOBODY.get("/trail/idea/" + idea);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>The trail of Fresh idea ")
                .contains("href=\"/ideas/" + idea + "\"")
                .containsSubsequence("prompted", "answered by", "adopted as", "contributes to")
                .contains("23 November 2026 at 5:30pm", "Because of the benches");
    }

    @Test
    void and_from_the_goal_back_to_the_idea() {
        thread();

        var page = Cast.NOBODY.get("/trail/goal/" + run);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>The trail of Places to rest " + run + "</h1>")
                .contains("Fresh idea ", "href=\"/ideas/" + idea + "\"");
    }

    @Test
    void an_idea_that_was_hidden_since_is_on_the_trail_by_its_reference_alone() {
        thread();

        FreshIdea.hide(idea);

        for (var end : new String[] {"/idea/" + idea, "/challenge/" + run, "/goal/" + run}) {
            assertThat(Cast.NOBODY.get("/trail" + end).asString())
                    .contains("Idea " + idea, "Where to rest")
                    .doesNotContain("Fresh idea", "Benches " + run, "/ideas/" + idea);
            var api = Cast.NOBODY.getJson("/api/trail" + end);
            assertThat(api.asString()).doesNotContain("Fresh idea", "Benches " + run, "/ideas/" + idea);
            assertThat(api.jsonPath().getString("[0].from.ref")).isEqualTo(idea);
            assertThat(api.jsonPath().<Object>get("[0].from.title")).isNull();
            assertThat(api.jsonPath().<Object>get("[0].why")).isNull();
        }
    }

    @Test
    void an_idea_is_called_what_it_is_called_today() {
        thread();

        assertThat(Cast.NOBODY.get("/trail/goal/" + run).asString())
                .contains("Fresh idea")
                .doesNotContain("Benches " + run);
    }

    @Test
    void the_project_of_somebody_else_that_serves_the_same_goal_is_not_in_it() {
        thread();
        join(thing("change", run + "-other", "Another change"), "contributes to", goal());
        join(
                thing("project", run + "-other", "Another project"),
                "adopted as",
                thing("change", run + "-other", "Another change"));

        assertThat(Cast.NOBODY.get("/trail/idea/" + idea).asString())
                .contains("Benches on the map")
                .doesNotContain("Another project", "Another change");
        assertThat(Cast.NOBODY.get("/trail/goal/" + run).asString()).contains("Another project", "Another change");
    }

    @Test
    void where_nothing_has_joined_yet_the_page_says_so() {
        var page = Cast.NOBODY.get("/trail/goal/none-" + run);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>The trail of goal none-" + run + "</h1>", "Nothing has joined this trail yet")
                .doesNotContain("<li class=\"oh-timeline__item\">");
    }

    @Test
    void what_can_have_no_trail_is_not_found() {
        thread();

        assertThat(Cast.NOBODY.get("/trail/nothing/" + run).statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/trail/person/" + run).statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/trail/idea/a%00b").statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/trail/idea/%3Cscript%3E").statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/trail/idea/" + "x".repeat(101)).statusCode())
                .isEqualTo(404);
        assertThat(Cast.NOBODY.get("/trail/%00/%00").statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/trail/idea").statusCode()).isEqualTo(404);
    }

    @Test
    void words_of_people_are_never_markup() {
        join(thing("project", run, "<script>alert(1)</script>"), "adopted as", thing("change", run, "<b>b</b>"));

        assertThat(Cast.NOBODY.get("/trail/project/" + run).asString())
                .contains("&lt;script&gt;", "&lt;b&gt;b")
                .doesNotContain("<script>alert", "<b>b");
    }

    @Test
    void a_long_thread_takes_as_many_statements_as_a_short_one() {
        join(idea(), "prompted", challenge());
        var few = Statements.counting(() -> Cast.NOBODY.get("/trail/idea/" + idea));
        for (var i = 0; i < 20; i++) {
            join(challenge(), "answered by", thing("project", run + "-" + i, "Project " + i));
        }

        assertThat(Statements.counting(() -> Cast.NOBODY.get("/trail/idea/" + idea)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
        assertThat(Cast.NOBODY.get("/trail/idea/" + idea).asString()).contains("Project 0", "Project 19");
    }

    @Test
    void a_program_reads_the_same_thread() {
        thread();

        var trail = Cast.NOBODY.getJson("/api/trail/challenge/" + run);

        assertThat(trail.statusCode()).isEqualTo(200);
        assertThat(trail.jsonPath().getList("kind", String.class))
                .containsExactly("prompted", "answered by", "adopted as", "contributes to");
        assertThat(trail.jsonPath().getString("[0].from.ref")).isEqualTo(idea);
        assertThat(trail.jsonPath().getString("[0].from.kind")).isEqualTo("idea");
        assertThat(trail.jsonPath().getString("[3].to.title")).isEqualTo("Places to rest " + run);
    }

    private void thread() {
        join(idea(), "prompted", challenge());
        join(challenge(), "answered by", thing("project", run, "Bench finder"));
        join(thing("project", run, "Bench finder"), "adopted as", thing("change", run, "Benches on the map"));
        join(thing("change", run, "Benches on the map"), "contributes to", goal());
    }

    private static void join(Subject from, String kind, Subject to) {
        In.tx(() -> TrailLink.join(from, kind, to, Cast.IVY.person(), "Because of the benches", AT));
    }

    private Subject idea() {
        return new Subject("idea", idea, "Benches " + run, "/ideas/" + idea);
    }

    private Subject challenge() {
        return thing("challenge", run, "Where to rest");
    }

    private Subject goal() {
        return thing("goal", run, "Places to rest " + run);
    }

    private static Subject thing(String kind, String ref, String title) {
        return new Subject(kind, ref, title, "/" + kind + "s/" + ref);
    }
}
