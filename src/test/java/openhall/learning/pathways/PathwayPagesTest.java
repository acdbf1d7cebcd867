package openhall.learning.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.learning.TinyCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class PathwayPagesTest {

    @Test
    void everybody_sees_the_pathways_and_what_they_ask_for() {
        var list = Cast.NOBODY.get("/pathways");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.asString()).contains("Staff baseline", "Managers", "Senior leaders", "Digital champions");

        var page = Cast.NOBODY.get("/pathways/staff-baseline").asString();
        assertThat(page)
                .contains("Keep information safe", "Cyber security and phishing", "Sign in to start", "every January")
                .doesNotContain("Start this pathway", "To do");
        assertThat(Cast.NOBODY.get("/pathways/none").statusCode()).isEqualTo(404);
    }

    @Test
    void a_member_of_staff_starts_it_once_and_sees_what_is_next_and_why_each_tick_is_there() {
        var course = TinyCourse.fresh();
        var other = TinyCourse.fresh();
        var slug = TinyPathway.fresh(TinyPathway.HEAD + "sets:\n" + TinyPathway.set("Begin", "", course)
                + TinyPathway.set("Then", "", other));
        var path = "/pathways/" + slug;
        assertThat(Cast.JO.get(path).asString()).contains("Start this pathway");

        Cast.JO.post(path + "/enrolment").then().statusCode(303);
        Cast.JO.post(path + "/enrolment").then().statusCode(303);

        assertThat(Cast.JO.get(path).asString())
                .contains("0 of 2 items", "Next: course", "Opens after “Begin”")
                .doesNotContain("Start this pathway");
        TinyPathway.learn(Cast.JO.id(), course, TinyPathway.COURSE, TinyPathway.AT);
        assertThat(Cast.JO.get(path).asString())
                .contains("1 of 2 items", "You finished this course on 23 November 2026", "Small course " + other)
                .doesNotContain("Opens after");
        assertThat(In.tx(() -> PathwayEvent.of(Cast.JO.id()).stream()
                        .filter(event -> event.kind == PathwayEvent.Kind.JOINED)
                        .filter(event -> event.pathway.slug.equals(slug))
                        .count()))
                .isEqualTo(1);
    }

    @Test
    void what_was_done_out_of_order_is_not_lost() {
        var course = TinyCourse.fresh();
        var slug = TinyPathway.fresh(TinyPathway.HEAD + "sets:\n"
                + TinyPathway.set("In order", "    order: in order\n", course + "/first", course + "/second")
                + TinyPathway.set("Then", "", course));
        var other = TinyCourse.fresh();
        var late = TinyPathway.fresh(TinyPathway.HEAD + "sets:\n" + TinyPathway.set("Begin", "", other)
                + TinyPathway.set("Then", "", course));
        TinyPathway.learn(Cast.KIT.id(), course, TinyPathway.COURSE, TinyPathway.AT);

        TinyPathway.join(Cast.KIT.id(), slug, TinyPathway.AT.plusSeconds(60));
        TinyPathway.join(Cast.KIT.id(), late, TinyPathway.AT.plusSeconds(60));

        assertThat(TinyPathway.progress(Cast.KIT.id(), slug).completedAt).isEqualTo(TinyPathway.AT.plusSeconds(60));
        assertThat(TinyPathway.progress(Cast.KIT.id(), late).itemsDone).isZero();
        assertThat(Cast.KIT.get("/pathways/" + late).asString())
                .contains("Finished early", "It counts when what comes before it is done");
        TinyPathway.learn(Cast.KIT.id(), other, TinyPathway.COURSE, TinyPathway.AT.plusSeconds(120));
        assertThat(TinyPathway.progress(Cast.KIT.id(), late).isCompleted()).isTrue();
    }

    @Test
    void either_of_two_is_enough() {
        var one = TinyCourse.fresh();
        var two = TinyCourse.fresh();
        var slug = TinyPathway.fresh(
                TinyPathway.HEAD + "sets:\n" + TinyPathway.set("Choose", "    take: 1\n", one, two + "/second"));
        TinyPathway.join(Cast.BEA.id(), slug, TinyPathway.AT);
        assertThat(Cast.BEA.get("/pathways/" + slug).asString()).contains("Choose 1 of these 2", "0 of 1 items");

        TinyPathway.learn(Cast.BEA.id(), two, TinyPathway.COURSE, TinyPathway.AT.plusSeconds(60));

        var progress = TinyPathway.progress(Cast.BEA.id(), slug);
        assertThat(progress.itemsDone).isEqualTo(1);
        assertThat(progress.itemsTotal).isEqualTo(1);
        assertThat(progress.isCompleted()).isTrue();
        assertThat(progress.why).isEqualTo("Choose: 1 of 1");
    }

    @Test
    void an_item_that_is_not_taught_any_more_is_not_offered_and_the_page_says_why(@TempDir Path root)
            throws IOException {
        var folder = TinyCourse.write(root, TinyCourse.slug());
        TinyCourse.load(folder);
        var gone = folder.getFileName() + "/second";
        var slug = TinyPathway.fresh(TinyPathway.HEAD + "sets:\n" + TinyPathway.set("All", "", gone));
        TinyPathway.join(Cast.JO.id(), slug, TinyPathway.AT);
        assertThat(Cast.JO.get("/pathways/" + slug).asString()).contains("Next: module");

        TinyCourse.change(folder.resolve("course.yaml"), "[first, second]", "[first]");
        Files.delete(folder.resolve("second.md"));
        TinyCourse.load(folder);

        assertThat(Cast.JO.get("/pathways/" + slug).asString())
                .contains("Not taught any more", "tell a learning lead")
                .doesNotContain("Next: module");
    }

    @Test
    void a_pathway_opens_when_those_it_requires_are_completed() {
        var course = TinyCourse.fresh();
        var first = TinyPathway.fresh(TinyPathway.certified("", course));
        var second = TinyPathway.fresh(
                TinyPathway.HEAD + "sets:\n" + TinyPathway.set("All", "", course) + "requires: [" + first + "]\n");
        var path = "/pathways/" + second;

        assertThat(Cast.PRIYA.get(path).asString()).contains("Complete first").doesNotContain("Start this pathway");
        var refused = Cast.PRIYA.post(path + "/enrolment");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("Complete Small pathway first");
        assertThat(Cast.PRIYA.postJson("/api" + path + "/enrolment", Map.of()).statusCode())
                .isEqualTo(409);

        TinyPathway.join(Cast.PRIYA.id(), first, TinyPathway.AT);
        TinyPathway.learn(Cast.PRIYA.id(), course, TinyPathway.COURSE, TinyPathway.AT.plusSeconds(60));
        Cast.PRIYA.post(path + "/enrolment").then().statusCode(303);
        assertThat(Cast.PRIYA.get(path).asString()).contains("Completed");
    }

    @Test
    void residents_and_strangers_cannot_start_one() {
        assertThat(Cast.ADA.post("/pathways/staff-baseline/enrolment").statusCode())
                .isEqualTo(403);
        assertThat(Cast.ADA.get("/learn/certificates").statusCode()).isEqualTo(403);
        assertThat(Cast.ADA.get("/pathways/staff-baseline").asString()).doesNotContain("Start this pathway");
    }

    @Test
    void a_program_sees_and_does_the_same() {
        var course = TinyCourse.fresh();
        var slug = TinyPathway.fresh(TinyPathway.certified("valid: 1 year", course));
        var path = "/api/pathways/" + slug;
        assertThat(Cast.NOBODY.getJson("/api/pathways").jsonPath().getList("slug", String.class))
                .contains(slug, "staff-baseline");
        assertThat(Cast.NOBODY.getJson(path).jsonPath().getMap("progress")).isNull();

        var started = Cast.OMAR.postJson(path + "/enrolment", Map.of());
        assertThat(started.statusCode()).isEqualTo(201);
        assertThat(started.jsonPath().getInt("progress.itemsTotal")).isEqualTo(1);
        assertThat(Cast.OMAR.postJson(path + "/renewal", Map.of()).statusCode()).isEqualTo(409);

        TinyPathway.learn(Cast.OMAR.id(), course, TinyPathway.COURSE, TinyPathway.AT.plusSeconds(60));
        var done = Cast.OMAR.getJson(path).jsonPath();
        assertThat(done.getInt("progress.itemsDone")).isEqualTo(1);
        assertThat(done.getString("certified.validUntil")).isEqualTo("2027-11-23");
        assertThat(done.getBoolean("sets[0].items[0].done")).isTrue();
        var mine = Cast.OMAR.getJson("/api/me/certificates").jsonPath();
        assertThat(mine.getList("pathways.pathway", String.class)).contains(slug);
        assertThat(mine.getList("courses.course", String.class)).contains(course);
    }

    @Test
    void a_page_asks_the_database_as_often_for_twelve_items_as_for_one() {
        var small = TinyPathway.fresh(TinyPathway.certified("valid: 1 year", TinyCourse.fresh()));
        var courses = new String[6];
        for (var i = 0; i < courses.length; i++) {
            courses[i] = TinyCourse.fresh();
        }
        var large = TinyPathway.fresh(TinyPathway.certified("valid: 1 year", courses));
        TinyPathway.join(Cast.LENA.id(), small, TinyPathway.AT);
        TinyPathway.join(Cast.LENA.id(), large, TinyPathway.AT);
        Cast.LENA.get("/pathways/" + small);

        var few = Statements.counting(() -> Cast.LENA.get("/pathways/" + small));
        var many = Statements.counting(() -> Cast.LENA.get("/pathways/" + large));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> Cast.LENA.get("/learn/certificates")))
                .isLessThanOrEqualTo(6);
    }
}
