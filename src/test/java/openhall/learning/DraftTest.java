package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openhall.files.Problems;
import openhall.learning.versions.Contents;
import openhall.learning.versions.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {
    @TempDir
    Path root;

    @Test
    void what_it_was_before_has_other_words_and_the_same_steps() {
        var problems = new Problems();
        var now = new Draft(CourseFiles.read(TinyCourse.write(root, "tiny-before"), problems), "abc", problems);

        var before = now.earlier("What it was about before");

        assertThat(before.hash()).isEqualTo("cba");
        assertThat(before.text().summary()).isEqualTo("What it was about before");
        assertThat(Difference.of(Contents.of(before.text()), Contents.of(now.text()))
                        .fits())
                .isTrue();
    }
}
