package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import openhall.In;
import openhall.skills.imports.FreshImported;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KnownContentTest {

    @Test
    void a_course_names_skills_of_our_own_framework_and_none_of_others() {
        var imported = FreshImported.key();
        var known = KnownContent.stored(Path.of("content", "courses", "any"));

        assertThat(In.tx(() -> known.skill().test("SAFE"))).isTrue();
        assertThat(In.tx(() -> known.skill().test(imported))).isFalse();
    }
}
