package openhall.strategy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import openhall.files.Problems;
import openhall.strategy.MeasureSource;
import openhall.strategy.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyFilesTest {
    private static final String STRATEGY = """
            title: A strategy
            version: "1"
            summary: What we want.
            valid_from: 2026-01-01
            review_by: 2027-01-01
            owner: Chief executive
            source: {title: A page, publisher: A council}
            outcomes:
              - slug: better-homes
                title: Better homes
            themes:
              - slug: skills
                title: Skills
                definition: What people can do
            """;
    private static final String GOAL = """
            title: People can do it
            theme: skills
            why: They need to.
            owner: Director of People
            outcomes: [better-homes]
            measures:
              - slug: known
                title: Staff whose skills are known
                definition: Staff with a check
                numerator: Staff with a check
                denominator: All staff
                unit: percent
                direction: up
                source: skills.known
                baseline: {value: 0, on: 2026-09-01}
                target: {value: 90, by: 2027-12-31}
                owner: Head of learning
                action_if_missed: We ask why
            """;
    private static final String FIGURES = """
            figures:
              - slug: staff
                title: Staff
                value: "5,000"
                as_of: 2026-01-01
                source: A page, a council
                owner: Director of People
            """;
    private static final String TERM = """
            ---
            term: Agile
            what_it_is: Working in short steps
            what_it_is_not: Working without a plan
            example: The permits team shows its work every second week
            ---
            More words.
            """;

    /** Counts one thing only. */
    private static class Known implements MeasureSource {
        @Override
        public String key() {
            return "skills.known";
        }

        @Override
        public List<Tally> tallies(String argument, Instant before) {
            return List.of();
        }
    }

    /** Counts each course that has a folder. */
    private static class Completed extends Known {
        @Override
        public String key() {
            return "learning.completed";
        }

        @Override
        public boolean knows(String argument, Path content) {
            return Files.exists(content.resolve("courses").resolve(argument));
        }
    }

    @TempDir
    Path content;

    @BeforeEach
    void write_good_files() throws IOException {
        Files.createDirectories(content.resolve("strategy/goals"));
        Files.createDirectories(content.resolve("glossary"));
        Files.writeString(content.resolve("strategy/strategy.yaml"), STRATEGY);
        Files.writeString(content.resolve("strategy/figures.yaml"), FIGURES);
        Files.writeString(content.resolve("strategy/goals/can-do.yaml"), GOAL);
        Files.writeString(content.resolve("glossary/agile.md"), TERM);
    }

    private Problems check() {
        var problems = new Problems();
        StrategyFiles.check(content, new Sources(List.of(new Known(), new Completed()), content), problems);
        return problems;
    }

    /** Changes one text in a file and expects a problem there, on that line, with these words. */
    private void refuses(String file, String from, String to, int line, String words) throws IOException {
        var path = content.resolve(file);
        var good = Files.readString(path);
        assertThat(good).contains(from);
        Files.writeString(path, good.replace(from, to));

        assertThat(check().all()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(path);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).contains(words);
        });
    }

    private void refusesGoal(String from, String to, int line, String words) throws IOException {
        refuses("strategy/goals/can-do.yaml", from, to, line, words);
    }

    @Test
    void good_files_have_no_problems() {
        assertThat(check().all()).isEmpty();
    }

    @Test
    void an_unknown_key_is_refused() throws IOException {
        refusesGoal("why: They need to.", "reason: They need to.", 3, "\"reason\" is not known");
    }

    @Test
    void an_unknown_theme_is_refused() throws IOException {
        refusesGoal("theme: skills", "theme: skils", 2, "no theme \"skils\"");
    }

    @Test
    void an_unknown_outcome_is_refused() throws IOException {
        refusesGoal("[better-homes]", "[better-hoems]", 5, "no outcome \"better-hoems\"");
    }

    @Test
    void a_goal_that_only_it_answers_for_is_refused() throws IOException {
        refusesGoal("owner: Director of People", "owner: Head of IT", 4, "IT alone");
    }

    @Test
    void a_goal_without_a_measure_is_refused() throws IOException {
        refusesGoal(GOAL.substring(GOAL.indexOf("measures:")), "measures: []\n", 6, "no measure");
    }

    @Test
    void a_measure_without_a_definition_is_refused() throws IOException {
        refusesGoal("    definition: Staff with a check\n", "", 7, "no definition");
    }

    @Test
    void a_measure_without_a_numerator_is_refused() throws IOException {
        refusesGoal("    numerator: Staff with a check\n", "", 7, "no numerator");
    }

    @Test
    void a_measure_without_a_denominator_is_refused() throws IOException {
        refusesGoal("    denominator: All staff\n", "", 7, "no denominator");
    }

    @Test
    void a_measure_without_a_baseline_or_the_day_it_is_due_is_refused() throws IOException {
        refusesGoal("    baseline: {value: 0, on: 2026-09-01}\n", "", 7, "no baseline");
    }

    @Test
    void a_measure_without_a_target_is_refused() throws IOException {
        refusesGoal("    target: {value: 90, by: 2027-12-31}\n", "", 7, "no target");
    }

    @Test
    void a_measure_without_an_owner_is_refused() throws IOException {
        refusesGoal("    owner: Head of learning\n", "", 7, "no owner");
    }

    @Test
    void a_measure_without_an_action_is_refused() throws IOException {
        refusesGoal("    action_if_missed: We ask why\n", "", 7, "what happens if it is missed");
    }

    @Test
    void a_measure_without_a_direction_is_refused() throws IOException {
        refusesGoal("    direction: up\n", "", 7, "up or down");
    }

    @Test
    void a_code_that_is_not_written_like_one_is_refused() throws IOException {
        refusesGoal("    title: Staff whose", "    code: twelve\n    title: Staff whose", 8, "is not a code");
    }

    @Test
    void an_unknown_unit_or_direction_is_refused() throws IOException {
        refusesGoal("unit: percent", "unit: per cent", 12, "percent, count, days or pounds");
        refusesGoal("direction: up", "direction: upwards", 13, "up or down");
    }

    @Test
    void a_source_that_is_not_written_like_one_is_refused() throws IOException {
        refusesGoal("source: skills.known", "source: Skills known", 14, "not a source");
    }

    @Test
    void a_source_that_nobody_counts_is_refused() throws IOException {
        refusesGoal(
                "source: skills.known",
                "source: skills.konwn",
                14,
                "no source \"skills.konwn\". Write typed, or one of learning.completed, skills.known");
    }

    @Test
    void a_source_that_is_asked_for_what_it_does_not_know_is_refused() throws IOException {
        refusesGoal(
                "skills.known", "learning.completed:no-such-course", 14, "nothing with the name \"no-such-course\"");
        refusesGoal("learning.completed:no-such-course", "skills.known:everything", 14, "with the name \"everything\"");
    }

    @Test
    void a_source_that_is_asked_for_what_it_knows_is_taken() throws IOException {
        var goal = content.resolve("strategy/goals/can-do.yaml");
        Files.createDirectories(content.resolve("courses/cyber-security"));
        Files.writeString(goal, GOAL.replace("skills.known", "learning.completed:cyber-security"));

        assertThat(check().all()).isEmpty();
    }

    @Test
    void a_baseline_after_the_target_date_is_refused() throws IOException {
        refusesGoal("on: 2026-09-01", "on: 2028-09-01", 15, "after the day of the target");
    }

    @Test
    void a_date_that_does_not_exist_is_refused() throws IOException {
        refusesGoal("by: 2027-12-31", "by: 2027-02-30", 16, "must be a date");
    }

    @Test
    void a_target_worse_than_the_baseline_is_refused() throws IOException {
        refusesGoal("value: 0, on", "value: 95, on", 16, "worse than the baseline");
    }

    @Test
    void the_same_measure_in_two_goals_is_refused() throws IOException {
        Files.writeString(content.resolve("strategy/goals/can-also-do.yaml"), GOAL);

        assertThat(check().all()).singleElement().satisfies(problem -> {
            assertThat(problem.file().getFileName()).hasToString("can-do.yaml");
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.message()).contains("\"known\" is used twice");
        });
    }

    @Test
    void a_theme_without_a_definition_is_refused() throws IOException {
        refuses("strategy/strategy.yaml", "    definition: What people can do\n", "", 12, "no definition");
    }

    @Test
    void an_indicator_of_an_outcome_needs_its_number_its_day_and_its_source() throws IOException {
        var file = content.resolve("strategy/strategy.yaml");
        var indicator =
                "    indicator: {title: Homes that are cold, baseline: \"12%\", as_of: 2026-01-01, source: A page}\n";
        Files.writeString(file, STRATEGY.replace("    title: Better homes\n", "    title: Better homes\n" + indicator));
        assertThat(check().all()).isEmpty();

        refuses("strategy/strategy.yaml", ", source: A page", "", 11, "no source");
        refuses("strategy/strategy.yaml", "baseline: \"12%\", ", "", 11, "\"baseline\" is missing");
    }

    @Test
    void a_figure_of_another_source_needs_its_source() throws IOException {
        refuses(
                "strategy/figures.yaml",
                "    owner: Director of People\n",
                "    owner: Director of People\n    also:\n      - {value: \"4,000\", as_of: 2026-01-01}\n",
                9,
                "no source");
    }

    @Test
    void a_review_before_the_strategy_is_valid_is_refused() throws IOException {
        refuses("strategy/strategy.yaml", "review_by: 2027-01-01", "review_by: 2025-01-01", 5, "must be after");
    }

    @Test
    void a_figure_without_a_source_is_refused() throws IOException {
        refuses("strategy/figures.yaml", "    source: A page, a council\n", "", 2, "no source");
    }

    @Test
    void a_term_that_does_not_say_what_it_is_not_is_refused() throws IOException {
        refuses("glossary/agile.md", "what_it_is_not: Working without a plan\n", "", 2, "what it is not");
    }

    @Test
    void an_unknown_key_of_a_term_is_refused() throws IOException {
        refuses("glossary/agile.md", "example: The", "sample: The", 5, "\"sample\" is not known");
    }
}
