package openhall.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashTest {
    @TempDir
    Path folder;

    private String before;

    @BeforeEach
    void twoFiles() throws IOException {
        write("course.yaml", "title: A\n");
        write("pictures/one.svg", "<svg/>");
        before = ContentHash.of(folder);
    }

    @Test
    void it_is_a_sha_256_and_the_same_for_the_same_files() throws IOException {
        Files.setLastModifiedTime(folder.resolve("course.yaml"), FileTime.fromMillis(0));

        assertThat(before).matches("[0-9a-f]{64}");
        assertThat(ContentHash.of(folder)).isEqualTo(before);
    }

    @Test
    void it_does_not_depend_on_where_the_folder_is(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("course.yaml"), "title: A\n");
        Files.createDirectories(elsewhere.resolve("pictures"));
        Files.writeString(elsewhere.resolve("pictures/one.svg"), "<svg/>");

        assertThat(ContentHash.of(elsewhere)).isEqualTo(before);
    }

    @Test
    void one_changed_byte_changes_it() throws IOException {
        write("pictures/one.svg", "<svg>");

        assertThat(ContentHash.of(folder)).isNotEqualTo(before);
    }

    @Test
    void a_new_name_a_new_file_and_a_missing_file_change_it() throws IOException {
        Files.move(folder.resolve("course.yaml"), folder.resolve("course.yml"));
        var renamed = ContentHash.of(folder);
        Files.delete(folder.resolve("course.yml"));
        var fewer = ContentHash.of(folder);
        write("empty.md", "");
        var more = ContentHash.of(folder);

        assertThat(Set.of(before, renamed, fewer, more)).hasSize(4);
    }

    @Test
    void a_single_file_has_one_too() throws IOException {
        var file = write("goal.yaml", "title: A\n");
        var first = ContentHash.of(file);
        write("goal.yaml", "title: B\n");

        assertThat(ContentHash.of(file)).isNotEqualTo(first);
    }

    @Test
    void a_folder_that_is_not_there_has_none() {
        assertThatThrownBy(() -> ContentHash.of(folder.resolve("nothing"))).isInstanceOf(UncheckedIOException.class);
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
