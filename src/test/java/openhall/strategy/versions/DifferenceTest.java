package openhall.strategy.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import openhall.strategy.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final VersionText.Part SKILLS = new VersionText.Part("skills", "Skills", "What people can do");
    private static final VersionText.Part DATA = new VersionText.Part("data", "Data", "What we count");

    private static VersionText.Yardstick measure(String slug, int target) {
        return measure(slug, target, Measure.Direction.UP, "Staff who did it", null);
    }

    private static VersionText.Yardstick measure(
            String slug, int target, Measure.Direction direction, String numerator, @Nullable LocalDate start) {
        return new VersionText.Yardstick(
                slug,
                "Measure " + slug,
                "What is counted",
                numerator,
                "All staff",
                Measure.Unit.PERCENT,
                direction,
                "skills.known",
                null,
                start,
                null,
                BigDecimal.valueOf(target),
                LocalDate.of(2027, 12, 31),
                "Head of learning",
                "We ask why");
    }

    private static VersionText.Aim goal(String slug, String theme, VersionText.Yardstick... measures) {
        return new VersionText.Aim(
                slug, "Goal " + slug, theme, "Because", "Director", null, List.of(), List.of(measures));
    }

    private static VersionText text(VersionText.Aim... goals) {
        return text(null, goals);
    }

    private static VersionText text(@Nullable List<VersionText.Fact> figures, VersionText.Aim... goals) {
        return new VersionText(
                "A strategy", "What we want", "Chief", List.of(), List.of(SKILLS, DATA), List.of(goals), figures);
    }

    private static List<VersionText.Fact> staff(String shown) {
        return List.of(new VersionText.Fact("staff", "Staff", shown, LocalDate.of(2026, 1, 1), "A page, a council"));
    }

    private static List<String> changes(VersionText before, VersionText after) {
        return Difference.between(before, after).changes().stream()
                .map(change -> change.kind() + " " + change.what() + " " + change.slug() + ": " + change.detail())
                .toList();
    }

    @Test
    void the_same_text_has_no_difference() {
        var text = text(goal("a", "skills", measure("m", 80)));

        assertThat(changes(text, text)).isEmpty();
    }

    @Test
    void a_goal_of_another_theme_has_moved_and_its_measures_have_not() {
        var before = text(goal("a", "skills", measure("m", 80)));
        var after = text(goal("a", "data", measure("m", 80)));

        assertThat(changes(before, after)).containsExactly("MOVED Goal a: From Skills to Data");
    }

    @Test
    void a_measure_of_another_goal_has_moved() {
        var before = text(goal("a", "skills", measure("m", 80)), goal("b", "data"));
        var after = text(goal("a", "skills"), goal("b", "data", measure("m", 80)));

        assertThat(changes(before, after)).containsExactly("MOVED Measure m: From Goal a to Goal b");
    }

    @Test
    void what_comes_and_what_goes_and_another_target_are_named() {
        var before = text(goal("a", "skills", measure("m", 80)), goal("old", "data"));
        var after = text(goal("a", "skills", measure("m", 90)), goal("new", "data"));

        assertThat(changes(before, after))
                .containsExactlyInAnyOrder(
                        "CHANGED Measure m: Target: was \"80% by 31 December 2027\", is now \"90% by 31 December 2027\"",
                        "ADDED Goal new: In Data", "REMOVED Goal old: In Data");
    }

    @Test
    void a_measure_that_is_turned_round_counts_something_else_or_starts_on_another_day_has_changed() {
        var before = measure("m", 80, Measure.Direction.UP, "Staff who did it", LocalDate.of(2026, 9, 1));
        var after = measure("m", 80, Measure.Direction.DOWN, "Staff who did not", LocalDate.of(2026, 10, 1));

        assertThat(changes(text(goal("a", "skills", before)), text(goal("a", "skills", after))))
                .containsExactlyInAnyOrder(
                        "CHANGED Measure m: Above the line: was \"Staff who did it\", is now \"Staff who did not\"",
                        "CHANGED Measure m: Which way it should go: was \"up\", is now \"down\"",
                        "CHANGED Measure m: Day of the start: was \"on 1 September 2026\","
                                + " is now \"on 1 October 2026\"");
    }

    @Test
    void a_figure_that_is_another_has_changed() {
        assertThat(changes(text(staff("5,000")), text(staff("4,800"))))
                .containsExactly("CHANGED Figure staff: Figure: was \"5,000\", is now \"4,800\"");
    }

    @Test
    void what_an_older_version_was_kept_without_is_no_change() {
        var after = measure("m", 80, Measure.Direction.UP, "Staff who did it", LocalDate.of(2026, 9, 1));

        assertThat(changes(
                        text(goal("a", "skills", measure("m", 80))), text(staff("5,000"), goal("a", "skills", after))))
                .isEmpty();
    }
}
