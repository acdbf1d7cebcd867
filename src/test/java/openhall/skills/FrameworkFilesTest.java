package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import openhall.files.ContentProblem;
import openhall.files.ContentRefused;
import openhall.files.Problems;
import openhall.people.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkFilesTest {
    private static final String SOUND = """
            title: Test skills
            version: "1"
            summary: Skills to test with
            licence: CC BY 4.0
            skills:
              - key: ZZA
                title: First skill
                summary: One sentence
                levels:
                  awareness: You know of it
                  working: You do it
                  practitioner: You do it well
                  expert: You lead it
                targets:
                  staff: awareness
                  manager: working
                  senior leader: expert
                tags: {digcomp: ["5.1"]}
              - key: ZZB
                title: Second skill
                summary: Another sentence
                levels: {awareness: A, working: B, practitioner: C, expert: D}
                targets: {staff: working, manager: working, senior leader: working}
            """;

    @TempDir
    Path frameworks;

    @Test
    void a_sound_file_is_read_whole() throws IOException {
        write("sound", SOUND);
        var problems = new Problems();

        var file = FrameworkReader.read(frameworks.resolve("sound"), problems);

        assertThat(problems.any()).isFalse();
        assertThat(file.slug()).isEqualTo("sound");
        assertThat(file.skills()).extracting(FrameworkFile.SkillText::key).containsExactly("ZZA", "ZZB");
        var first = file.skills().get(0);
        assertThat(first.levels()).containsEntry(Level.EXPERT, "You lead it").hasSize(4);
        assertThat(first.targets())
                .containsEntry(Audience.SENIOR_LEADER, Level.EXPERT)
                .hasSize(3);
        assertThat(first.tags()).containsExactly("digcomp: 5.1");
    }

    @Test
    void a_framework_without_a_title_is_refused_with_its_line() throws IOException {
        assertBroken(1, "title: \"\"");
    }

    @Test
    void an_unknown_word_at_the_top_is_refused_with_its_line() throws IOException {
        assertBroken(2, "edition: \"1\"");
    }

    @Test
    void a_key_in_small_letters_is_refused_with_its_line() throws IOException {
        assertBroken(6, "  - key: zza");
    }

    @Test
    void a_title_that_is_too_long_is_refused_with_its_line() throws IOException {
        assertBroken(7, "    title: " + "x".repeat(61));
    }

    @Test
    void an_unknown_word_in_a_skill_is_refused_with_its_line() throws IOException {
        assertBroken(8, "    outline: One sentence");
    }

    @Test
    void an_unknown_level_is_refused_with_its_line() throws IOException {
        assertBroken(11, "      fluent: You do it");
    }

    @Test
    void a_level_without_words_is_refused_with_its_line() throws IOException {
        assertBroken(12, "      practitioner: \"\"");
    }

    @Test
    void a_target_that_is_no_level_is_refused_with_its_line() throws IOException {
        assertBroken(16, "      manager: good");
    }

    @Test
    void a_target_for_an_unknown_audience_is_refused_with_its_line() throws IOException {
        assertBroken(17, "      chief: expert");
    }

    @Test
    void a_key_that_is_used_twice_is_refused_with_its_line() throws IOException {
        assertBroken(19, "  - key: ZZA");
    }

    @Test
    void a_title_that_is_used_twice_is_refused_with_its_line() throws IOException {
        assertBroken(20, "    title: First skill");
    }

    @Test
    void two_frameworks_cannot_own_the_same_key() throws IOException {
        write("one", SOUND);
        write("two", SOUND);

        assertThat(problems()).extracting(ContentProblem::message).anyMatch(message -> message.contains("ZZA"));
    }

    @Test
    void champions_and_jobs_have_targets_of_their_own() throws IOException {
        write("sound", SOUND + "champions: {ZZA: practitioner}\njobs:\n  data analyst: {ZZB: expert}\n");
        var problems = new Problems();

        var file = FrameworkReader.read(frameworks.resolve("sound"), problems);

        assertThat(problems.any()).isFalse();
        assertThat(file.groups())
                .containsExactly(
                        new FrameworkFile.GroupText(null, Map.of("ZZA", Level.PRACTITIONER)),
                        new FrameworkFile.GroupText("data analyst", Map.of("ZZB", Level.EXPERT)));
    }

    @Test
    void a_job_with_capitals_an_unknown_skill_and_a_level_that_is_none_are_refused_with_their_lines()
            throws IOException {
        var line = (int) SOUND.lines().count() + 1;
        write("broken", SOUND + "jobs:\n  Data analyst: {ZZA: expert}\n  clerk:\n    ZZC: expert\n    ZZB: good\n");

        assertThat(problems()).extracting(ContentProblem::line).containsExactly(line + 1, line + 3, line + 4);
    }

    private void assertBroken(int line, String replacement) throws IOException {
        var lines = new ArrayList<>(SOUND.lines().toList());
        lines.set(line - 1, replacement);
        write("broken", String.join("\n", lines) + "\n");

        assertThat(problems())
                .allMatch(problem -> problem.file().endsWith("broken/framework.yaml"))
                .extracting(ContentProblem::line)
                .contains(line);
    }

    private List<ContentProblem> problems() {
        var problems = new Problems();
        FrameworkFiles.check(frameworks, problems);
        return assertThrows(ContentRefused.class, problems::throwIfAny).problems();
    }

    private void write(String slug, String yaml) throws IOException {
        var folder = Files.createDirectories(frameworks.resolve(slug));
        Files.writeString(folder.resolve("framework.yaml"), yaml);
    }
}
