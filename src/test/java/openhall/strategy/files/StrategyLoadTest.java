package openhall.strategy.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.files.ContentProblem;
import openhall.files.Problems;
import openhall.strategy.Goal;
import openhall.strategy.MeasureSource;
import openhall.strategy.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class StrategyLoadTest {
    @Inject
    StrategyFiles files;

    @Inject
    Clock clock;

    @Inject
    @All
    List<MeasureSource> sources;

    @AfterEach
    void leave_only_the_files() {
        files.load(new Problems(), clock.instant());
    }

    @Test
    void the_shipped_files_load_without_a_problem_and_twice_is_the_same_as_once() {
        var problems = new Problems();

        files.load(problems, clock.instant());
        var once = In.tx(() -> Goal.options().size());
        files.load(problems, clock.instant());

        assertThat(problems.all()).isEmpty();
        assertThat(In.tx(() -> Goal.options().size())).isEqualTo(once);
    }

    @Test
    void a_goal_without_a_measure_is_refused_in_words_with_file_and_line_and_the_version_before_stays(
            @TempDir Path temporary) throws IOException {
        var content = temporary.resolve("content");
        copyOfContent(content);
        var file = content.resolve("strategy/goals/faster-ideas.yaml");
        var text = Files.readString(file);
        var before = text.substring(0, text.indexOf("measures:"));
        Files.writeString(file, before.replaceFirst("title: .*", "title: A wish") + "measures: []\n");
        var line = before.lines().count() + 1;
        var told = file + ":" + line + ": The goal has no measure. Say how everyone will know that it is reached.";

        var checked = new Problems();
        StrategyFiles.check(content, null, checked);
        var loaded = new Problems();
        StrategyFiles.load(content, null, loaded, clock.instant());

        assertThat(checked.all()).extracting(ContentProblem::toString).containsExactly(told);
        assertThat(loaded.all()).extracting(ContentProblem::toString).containsExactly(told);
        assertThat(Cast.NOBODY.get("/strategy/goals/faster-ideas").asString())
                .contains("Every idea gets an answer", "Ideas that have a reply")
                .doesNotContain("A wish");
    }

    private static void copyOfContent(Path to) throws IOException {
        var from = Path.of("content");
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    @Test
    void while_the_strategy_file_has_a_mistake_its_goals_stay_as_they_were_and_so_does_the_version(
            @TempDir Path content) throws IOException {
        files.load(new Problems(), clock.instant());
        var kept = kept();
        var goal = Files.readString(Path.of("content/strategy/goals/safe-and-lawful.yaml"));
        Files.createDirectories(content.resolve("strategy/goals"));
        Files.writeString(
                content.resolve("strategy/strategy.yaml"),
                Files.readString(Path.of("content/strategy/strategy.yaml")).replaceFirst("(?m)^owner:.*$", ""));
        Files.writeString(
                content.resolve("strategy/goals/safe-and-lawful.yaml"),
                goal.replaceFirst("(?m)^title:.*$", "title: Something else altogether"));
        var problems = new Problems();

        StrategyFiles.load(content, null, problems, clock.instant());

        assertThat(problems.any()).isTrue();
        assertThat(In.tx(() -> Objects.requireNonNull(Goal.bySlug("safe-and-lawful")).title))
                .isNotEqualTo("Something else altogether");
        assertThat(kept()).isEqualTo(kept);
    }

    /** The text of the version in force. */
    private static String kept() {
        return In.tx(() -> String.valueOf(Panache.getEntityManager()
                .createNativeQuery("select cast(v.content as text) from strategy_version v"
                        + " join strategy s on s.id = v.strategy_id where s.replaced_at is null")
                .getSingleResult()));
    }

    @Test
    void every_source_knows_what_is_in_the_content_and_nothing_else() {
        var all = new Sources(sources, Path.of("content"));

        assertThat(List.of(
                        "learning.completed:cyber-security",
                        "learning.pathway:staff-baseline",
                        "skills.at-target:conf",
                        "savings.validated"))
                .allSatisfy(known -> assertThat(all.mistake(known)).isNull());
        assertThat(List.of(
                        "skills.konwn",
                        "learning.completed:no-such-course",
                        "learning.pathway:no-such-pathway",
                        "learning.pathway",
                        "skills.at-target:none",
                        "savings.validated:2018"))
                .allSatisfy(unknown -> assertThat(all.mistake(unknown)).isNotNull());
    }

    @Test
    void a_goal_that_is_no_longer_in_the_files_is_retired_and_stays() {
        var sample = Sample.counted(clock.instant());
        assertThat(In.tx(() -> Goal.options()))
                .anyMatch(option -> option.value().equals(sample.slug()));

        files.load(new Problems(), clock.instant());

        assertThat(In.tx(() -> Goal.options()))
                .noneMatch(option -> option.value().equals(sample.slug()));
        var retired = In.tx(() -> Goal.bySlug(sample.slug()));
        assertThat(retired)
                .isNotNull()
                .satisfies(goal -> assertThat(goal.retiredAt).isNotNull());
    }
}
