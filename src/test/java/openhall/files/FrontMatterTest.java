package openhall.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontMatterTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void the_head_is_yaml_and_the_body_is_the_rest() throws IOException {
        var page = read("---\ntitle: Spot it\nminutes: 15\n---\n# Reading\n\nWords.\n");

        assertThat(page.head().text("title")).isEqualTo("Spot it");
        assertThat(page.body()).isEqualTo("# Reading\n\nWords.\n");
        assertThat(page.bodyLine()).isEqualTo(5);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_mistake_in_the_head_is_reported_at_its_line_in_the_file() throws IOException {
        var page = read("---\ntitle: Spot it\nminutes: ten\n---\nWords.\n");

        page.head().integer("minutes");

        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).line()).isEqualTo(3);
        assertThat(problems.all().get(0).file()).isEqualTo(folder.resolve("page.md"));
    }

    @Test
    void broken_yaml_in_the_head_is_reported_at_its_line_in_the_file() throws IOException {
        read("---\ntitle: Spot it\nowner:\n\tpost: B\n---\nWords.\n");

        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).line()).isEqualTo(4);
    }

    @Test
    void three_dashes_in_the_body_are_the_bodys_own() throws IOException {
        var page = read("---\ntitle: A\n---\nOne\n\n---\n\nTwo\n");

        assertThat(page.head().keys()).containsExactly("title");
        assertThat(page.body()).isEqualTo("One\n\n---\n\nTwo\n");
    }

    @Test
    void an_empty_head_and_an_empty_body_are_possible() throws IOException {
        assertThat(read("---\n---\nWords.\n").body()).isEqualTo("Words.\n");
        assertThat(read("---\ntitle: A\n---").body()).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_file_without_a_head_or_whose_head_never_ends_is_refused() throws IOException {
        assertThat(read("# Only words\n").body()).isEqualTo("# Only words\n");
        read("---\ntitle: never closed\n");

        assertThat(problems.all()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.message())
                    .isEqualTo("The file must begin with a block between two lines of three dashes");
        });
    }

    @Test
    void a_file_that_is_not_there_is_one_problem_and_not_two() {
        var page = FrontMatter.read(folder.resolve("nothing.md"), problems);

        assertThat(page.body()).isEmpty();
        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).message()).startsWith("The file cannot be read");
    }

    private FrontMatter read(String text) throws IOException {
        return FrontMatter.read(Files.writeString(folder.resolve("page.md"), text), problems);
    }
}
