package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in one course harms nothing but the new version of that course. */
class BrokenContentIT {
    private static final String COURSE = "/courses/joined-up-services";

    @TempDir
    Path temporary;

    private Path content;
    private Path file;

    @BeforeEach
    void copyContent() throws IOException {
        content = temporary.resolve("content");
        file = content.resolve("courses/joined-up-services/course.yaml");
        try (var paths = Files.walk(Path.of("content"))) {
            for (var path : paths.toList()) {
                Files.copy(path, content.resolve(Path.of("content").relativize(path)));
            }
        }
    }

    @Test
    void a_broken_course_is_named_with_its_line_and_the_others_are_there() throws IOException {
        var line = breakTheCourse();
        try (var nodes = nodes()) {
            var node = nodes.start();
            assertThat(node.log()).contains(file + ":" + line + ": ");
            var visitor = Wire.signedOut(node);
            assertThat(visitor.get("/courses").body())
                    .contains("/courses/cyber-security", "/courses/leading-digital-change")
                    .doesNotContain(COURSE);
            assertThat(visitor.get(COURSE).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_old_version_of_a_course_and_of_a_goal_stays_up_when_the_new_one_is_broken() throws IOException {
        try (var nodes = nodes()) {
            var node = nodes.start();
            assertThat(node.log()).doesNotContain("Content not taken");
            node.kill();
            var line = breakTheCourse();
            var goal = takeTheMeasuresFromAGoal();
            node.start();
            assertThat(node.log()).contains(file + ":" + line + ": ");
            var page = Wire.signedOut(node).get(COURSE);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<h1>Joined-up services</h1>").doesNotContain("second edition");
            assertThat(node.log()).contains(goal);
            assertThat(Wire.signedOut(node).get("/strategy/goals/faster-ideas").body())
                    .contains("Every idea gets an answer", "Ideas that have a reply")
                    .doesNotContain("A wish");
        }
    }

    private Nodes nodes() {
        var settings = new HashMap<>(Nodes.DEMO);
        settings.put("OPENHALL_CONTENT", content.toString());
        return new Nodes(settings);
    }

    /** Answers what is to be said about it, with file and line. */
    private String takeTheMeasuresFromAGoal() throws IOException {
        var goal = content.resolve("strategy/goals/faster-ideas.yaml");
        var text = Files.readString(goal);
        var before = text.substring(0, text.indexOf("measures:"));
        Files.writeString(goal, before.replaceFirst("title: .*", "title: A wish") + "measures: []\n");
        return goal + ":" + (before.lines().count() + 1) + ": The goal has no measure.";
    }

    /** Gives the course a new title and a level that does not exist; answers the line of the mistake. */
    private int breakTheCourse() throws IOException {
        var broken = Files.readString(file)
                .replaceFirst("(?m)^title: .*$", "title: Joined-up services, second edition")
                .replaceFirst("(?m)^level: .*$", "level: wizard");
        Files.writeString(file, broken);
        return broken.lines().toList().indexOf("level: wizard") + 1;
    }
}
