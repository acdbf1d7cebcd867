package openhall.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void a_file_without_mistakes_gives_its_values_and_no_problem() throws IOException {
        var map = read("""
            title: "  Spot it  "
            minutes: 15
            rate: 62.5
            review_by: 2026-11-23
            outcomes:
              - Name three signs
              - Check one safely
            owner:
              post: Head of learning
            measures:
              - slug: first
              - slug: second
            """);

        assertThat(map.text("title")).isEqualTo("Spot it");
        assertThat(map.integer("minutes")).isEqualTo(15);
        assertThat(map.decimal("rate")).isEqualByComparingTo(new BigDecimal("62.5"));
        assertThat(map.date("review_by")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(map.texts("outcomes")).containsExactly("Name three signs", "Check one safely");
        assertThat(map.map("owner").text("post")).isEqualTo("Head of learning");
        assertThat(map.maps("measures").stream().map(each -> each.text("slug"))).containsExactly("first", "second");
        assertThat(map.keys())
                .containsExactly("title", "minutes", "rate", "review_by", "outcomes", "owner", "measures");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void what_may_be_missing_is_nothing_and_no_problem() throws IOException {
        var map = read("title: A\nnote:\n");

        assertThat(map.optionalText("note")).isNull();
        assertThat(map.optionalText("url")).isNull();
        assertThat(map.optionalDecimal("baseline")).isNull();
        assertThat(map.optionalDate("review_by")).isNull();
        assertThat(map.texts("outcomes")).isEmpty();
        assertThat(map.maps("measures")).isEmpty();
        assertThat(map.has("note")).isTrue();
        assertThat(map.has("url")).isFalse();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void one_reading_lists_every_mistake_with_its_file_and_line() throws IOException {
        var map = read("""
            title: ""
            minutes: ten
            rate: 1,5
            review_by: 2026-02-30
            outcomes: none
            owner: Head of learning
            measures:
              - first
            """);

        assertThat(map.text("title")).isEmpty();
        assertThat(map.integer("minutes")).isZero();
        assertThat(map.decimal("rate")).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(map.date("review_by")).isEqualTo(LocalDate.EPOCH);
        assertThat(map.texts("outcomes")).isEmpty();
        assertThat(map.map("owner").keys()).isEmpty();
        assertThat(map.maps("measures")).isEmpty();

        assertThat(said())
                .containsExactly(
                        "1: \"title\" is missing",
                        "2: \"minutes\" must be a whole number, not \"ten\"",
                        "3: \"rate\" must be a number, not \"1,5\"",
                        "4: \"review_by\" must be a date such as 2026-11-23, not \"2026-02-30\"",
                        "5: \"outcomes\" must be a list",
                        "6: \"owner\" must have keys of its own",
                        "8: \"measures\" must be a list of entries with keys");
    }

    @Test
    void a_key_that_is_missing_is_reported_where_its_mapping_begins() throws IOException {
        var map = read("""
            title: A
            measures:
              - slug: first
                title: One
              - slug: second
            """);

        map.text("summary");
        map.maps("measures").forEach(measure -> measure.text("title"));
        map.map("owner");

        assertThat(said())
                .containsExactly("1: \"summary\" is missing", "5: \"title\" is missing", "1: \"owner\" is missing");
    }

    @Test
    void a_list_of_texts_takes_no_blank_and_no_keys() throws IOException {
        var map = read("""
            outcomes:
              - Do a thing
              - ""
              - a: b
            """);

        assertThat(map.texts("outcomes")).containsExactly("Do a thing");
        assertThat(said())
                .containsExactly("3: \"outcomes\" must be a list of texts", "4: \"outcomes\" must be a list of texts");
    }

    @Test
    void a_misspelt_key_is_not_passed_over() throws IOException {
        read("title: A\ntilte: B\n").onlyKeys("title", "summary");

        assertThat(said()).containsExactly("2: The key \"tilte\" is not known here. Known keys: title, summary");
    }

    @Test
    void a_key_that_is_there_twice_is_a_problem() throws IOException {
        read("title: A\nsummary: S\ntitle: B\n");

        assertThat(said()).containsExactly("3: The key \"title\" is there twice");
    }

    @Test
    void a_reader_can_add_a_problem_of_its_own_at_a_key() throws IOException {
        var map = read("title: A\ngoals: [none]\n");

        map.problem("goals", "There is no goal \"none\"");

        assertThat(said()).containsExactly("2: There is no goal \"none\"");
        assertThat(map.line("goals")).isEqualTo(2);
        assertThat(map.line("nothing")).isEqualTo(1);
    }

    @Test
    void broken_yaml_is_reported_at_the_line_that_breaks_it() throws IOException {
        read("title: A\nowner:\n\tpost: B\n");

        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).line()).isEqualTo(3);
        assertThat(problems.all().get(0).message()).startsWith("This is not valid YAML: ");
    }

    @Test
    void a_file_that_is_a_list_is_refused() throws IOException {
        read("- a\n- b\n");

        assertThat(said()).containsExactly("1: The file must begin with keys, such as \"title: ...\"");
    }

    @Test
    void an_empty_file_misses_what_it_should_have() throws IOException {
        read("").text("title");

        assertThat(said()).containsExactly("1: \"title\" is missing");
    }

    @Test
    void a_file_that_is_not_there_or_not_text_is_said_in_words() throws IOException {
        Yaml.read(folder.resolve("nothing.yaml"), problems);
        var broken = Files.write(folder.resolve("broken.yaml"), new byte[] {'a', ':', ' ', (byte) 0xC3, 0x28});
        Yaml.read(broken, problems);

        assertThat(said())
                .containsExactly(
                        "1: The file cannot be read: it is missing, or not open to Openhall",
                        "1: The file must be UTF-8 text");
        assertThat(problems.all().get(1).file()).isEqualTo(broken);
    }

    @Test
    void a_file_cannot_make_the_program_run_anything() throws IOException {
        var map = read("title: !!javax.script.ScriptEngineManager [x]\n");

        assertThat(map.text("title")).isEmpty();
        assertThat(said().get(0)).startsWith("1: This is not valid YAML: Global tag is not allowed");
    }

    @Test
    void a_file_that_repeats_itself_without_end_is_refused() throws IOException {
        var bomb = new StringBuilder("a: &a [x, x]\nb:\n");
        for (var i = 0; i < 12; i++) {
            bomb.append("  - *a\n");
        }

        read(bomb.toString());

        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).message()).startsWith("This is not valid YAML: ");
    }

    @Test
    void line_ends_of_windows_change_no_value_and_no_line() throws IOException {
        var map = read("title: A\r\nsummary: |\r\n  one\r\n  two\r\nminutes: ten\r\n");

        map.integer("minutes");

        assertThat(map.text("summary")).isEqualTo("one\ntwo");
        assertThat(said()).containsExactly("5: \"minutes\" must be a whole number, not \"ten\"");
    }

    @Test
    void a_problem_reads_as_file_line_and_what_is_wrong() throws IOException {
        read("minutes: ten\n").integer("minutes");

        assertThat(problems.all().get(0))
                .hasToString(folder.resolve("file.yaml") + ":1: " + "\"minutes\" must be a whole number, not \"ten\"");
        assertThat(new ContentRefused(problems.all()))
                .hasMessage(problems.all().get(0).toString());
    }

    private YamlMap read(String yaml) throws IOException {
        var file = folder.resolve("file.yaml");
        return Yaml.read(Files.write(file, yaml.getBytes(StandardCharsets.UTF_8)), problems);
    }

    private List<String> said() {
        return problems.all().stream()
                .map(problem -> problem.line() + ": " + problem.message())
                .toList();
    }
}
