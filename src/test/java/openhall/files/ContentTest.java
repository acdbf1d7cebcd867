package openhall.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is shipped in content/ and challenges/. */
@QuarkusTest
class ContentTest {
    @Inject
    ContentStart content;

    @Inject
    ContentFolder folder;

    @Inject
    @Any
    Instance<ContentLoader> loaders;

    @Test
    void the_shipped_content_has_no_mistake() {
        var problems = content.check().all();

        var listed = problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n"));
        assertThat(problems).as("\n" + listed).isEmpty();
    }

    @Test
    void there_is_something_to_check() {
        assertThat(folder.path().resolve("courses")).isNotEmptyDirectory();
        assertThat(folder.path().resolve("frameworks")).isNotEmptyDirectory();
        assertThat(folder.path().resolve("strategy/goals")).isNotEmptyDirectory();
        assertThat(folder.path().resolve("glossary")).isNotEmptyDirectory();
        assertThat(folder.challenges()).isNotEmptyDirectory();
    }

    @Test
    void every_kind_of_content_has_its_place_in_the_order() {
        assertThat(loaders.stream().map(ContentLoader::order))
                .hasSizeGreaterThanOrEqualTo(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void loading_again_finds_nothing_wrong_either() {
        assertThat(content.load().all()).isEmpty();
    }
}
