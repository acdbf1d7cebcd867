package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must be completed before a course, and in which languages it is there. */
@QuarkusTest
class CourseNatureTest {
    private static final Instant LATER = TinyCourse.AT.plus(Duration.ofDays(300));

    @Test
    void a_course_can_be_started_when_the_one_before_it_is_completed(@TempDir Path root) {
        var before = TinyCourse.fresh();
        var slug = published(root, "requires: [" + before + "]");

        assertThat(Cast.SAM.get("/courses/" + slug).asString())
                .contains("Complete <a href=\"/courses/" + before + "\">Small course " + before + "</a> first")
                .doesNotContain("Start this course");
        var refused = Cast.SAM.post("/courses/" + slug + "/enrolment");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("Complete Small course " + before + " first");

        TinyCourse.complete(Cast.SAM, before);

        assertThat(Cast.SAM.get("/courses/" + slug).asString()).contains("Start this course");
        assertThat(TinyCourse.start(Cast.SAM, slug)).endsWith("/courses/" + slug + "/first/1");
    }

    @Test
    void only_courses_that_are_not_completed_are_named(@TempDir Path root) {
        var one = TinyCourse.fresh();
        var two = TinyCourse.fresh();
        var slug = published(root, "requires: [" + one + ", " + two + "]");
        TinyCourse.complete(Cast.JO, one);

        var refused = Cast.JO.post("/courses/" + slug + "/enrolment");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("Small course " + two).doesNotContain("Small course " + one);
    }

    @Test
    void a_course_that_was_completed_in_an_earlier_round_counts(@TempDir Path root) {
        var before = TinyCourse.fresh();
        var slug = published(root, "requires: [" + before + "]");
        TinyCourse.complete(Cast.MO, before);
        In.tx(() -> Enrolment.again(Cast.MO.person(), TinyCourse.course(before), LATER).id);

        assertThat(TinyCourse.start(Cast.MO, slug)).endsWith("/courses/" + slug + "/first/1");
    }

    @Test
    void whoever_has_begun_goes_on_when_a_later_version_requires_more(@TempDir Path root) {
        var folder = TinyCourse.write(root, TinyCourse.slug());
        TinyCourse.load(folder);
        var slug = String.valueOf(folder.getFileName());
        TinyCourse.start(Cast.THEO, slug);

        more(folder, "requires: [" + TinyCourse.fresh() + "]");
        TinyCourse.load(folder);

        assertThat(TinyCourse.start(Cast.THEO, slug)).endsWith("/courses/" + slug + "/first/1");
        assertThat(Cast.THEO.get("/courses/" + slug).asString()).contains("Continue");
        assertThat(Cast.OMAR.post("/courses/" + slug + "/enrolment").statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoever_is_not_signed_in_sees_the_course_all_the_same(@TempDir Path root) {
        var slug = published(root, "requires: [" + TinyCourse.fresh() + "]");

        assertThat(Cast.NOBODY.get("/courses/" + slug).asString()).contains("Sign in to start");
    }

    @Test
    void a_program_is_told_what_comes_before(@TempDir Path root) {
        var before = TinyCourse.fresh();
        var slug = published(root, "language: cy\nrequires: [" + before + "]");

        var course = Cast.NIA.getJson("/api/courses/" + slug).jsonPath();
        var refused = Cast.NIA.postJson("/api/courses/" + slug + "/enrolment", Map.of());

        assertThat(course.getString("language")).isEqualTo("cy");
        assertThat(course.getList("requires", String.class)).containsExactly(before);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("Small course " + before);
    }

    @Test
    void a_course_leads_to_itself_in_other_languages(@TempDir Path root) {
        var original = TinyCourse.fresh();
        var welsh = published(root, "language: cy\ntranslation_of: " + original);
        var polish = published(root, "language: pl\ntranslation_of: " + original);

        assertThat(Cast.NOBODY.get("/courses/" + original).asString())
                .contains(
                        "<a href=\"/courses/" + welsh + "\" hreflang=\"cy\" lang=\"cy\">Cymraeg</a>",
                        "<a href=\"/courses/" + polish + "\" hreflang=\"pl\" lang=\"pl\">polski</a>");
        assertThat(Cast.NOBODY.get("/courses/" + welsh).asString())
                .contains("href=\"/courses/" + original + "\"", "href=\"/courses/" + polish + "\"")
                .doesNotContain("href=\"/courses/" + welsh + "\"");
    }

    @Test
    void the_text_of_a_course_says_its_language_and_its_direction(@TempDir Path root) {
        var slug = published(root, "language: ar");
        var module = "/courses/" + slug + "/first";

        assertThat(Cast.THEO.get("/courses/" + slug).asString())
                .contains("<html lang=\"en\"", "<div lang=\"ar\" dir=\"rtl\">\n<h1>Small course " + slug + "</h1>")
                .contains("<span lang=\"ar\" dir=\"rtl\">First module</span>", "<ul lang=\"ar\" dir=\"rtl\">");
        TinyCourse.start(Cast.THEO, slug);
        assertThat(Cast.THEO.get(module + "/1").asString())
                .containsPattern("<div lang=\"ar\" dir=\"rtl\">\\s*<h1>Read this</h1>")
                .contains("Reading: <span lang=\"ar\" dir=\"rtl\">Read this</span>");
        assertThat(Cast.THEO.get(module + "/3").asString())
                .contains("<h1 lang=\"ar\" dir=\"rtl\">What did you learn?</h1>");
    }

    @Test
    void a_language_may_name_its_country_and_its_script(@TempDir Path root) {
        for (var tag : List.of("cy", "en-GB", "pt-BR", "zh-Hant", "gsw")) {
            var slug = published(root, "language: " + tag.toLowerCase(Locale.ROOT));

            assertThat(Cast.THEO.get("/courses/" + slug).asString()).contains("<div lang=\"" + tag + "\" dir=\"ltr\">");
            assertThat(Cast.THEO.getJson("/api/courses/" + slug).jsonPath().getString("language"))
                    .isEqualTo(tag);
        }
        var urdu = published(root, "language: pa-Arab");
        assertThat(Cast.THEO.get("/courses/" + urdu).asString()).contains("<div lang=\"pa-Arab\" dir=\"rtl\">");
    }

    @Test
    void what_comes_before_and_other_languages_cost_two_statements_more(@TempDir Path root) {
        var alone = TinyCourse.fresh();
        var original = TinyCourse.fresh();
        var slug = published(root, "language: pl\ntranslation_of: " + original + "\nrequires: [" + original + "]");

        assertThat(fewest("/courses/" + slug)).isLessThanOrEqualTo(fewest("/courses/" + alone) + 2);
    }

    /** Of several runs, because work behind the scenes may ask the database meanwhile. */
    private static long fewest(String path) {
        var least = Long.MAX_VALUE;
        for (var run = 0; run < 6; run++) {
            least = Math.min(least, Statements.counting(() -> Cast.PRIYA.get(path)));
        }
        return least;
    }

    /** A small course with these lines more in its course.yaml; answers its slug. */
    private static String published(Path root, String lines) {
        var folder = TinyCourse.write(root, TinyCourse.slug());
        more(folder, lines);
        TinyCourse.load(folder);
        return String.valueOf(folder.getFileName());
    }

    private static void more(Path folder, String lines) {
        var modules = "modules: [first, second]";
        TinyCourse.change(folder.resolve("course.yaml"), modules, modules + "\n" + lines);
    }
}
