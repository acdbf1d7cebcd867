package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import openhall.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each version of a course has figures of its own. */
@QuarkusTest
class CourseEditionsTest {
    @Test
    void an_author_can_look_at_an_earlier_version(@TempDir Path root) {
        var slug = TinyCourse.slug();
        var folder = TinyCourse.write(root, slug);
        TinyCourse.load(folder);
        TinyCourse.change(folder.resolve("first.md"), "What is right?", "What is right now?");
        TinyCourse.load(folder);
        var path = "/authoring/" + slug + "/statistics";

        assertThat(Cast.THEO.get(path).asString())
                .contains("Version 2, published", "Version 1, published", "What is right now?");
        assertThat(Cast.THEO.get(path + "?version=1").asString())
                .contains("1. What is right?")
                .doesNotContain("What is right now?");
        assertThat(Cast.THEO.get(path + "?version=3").statusCode()).isEqualTo(404);
    }
}
