package openhall.strategy.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import openhall.strategy.Measure;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final VersionText.Part SKILLS = new VersionText.Part("skills", "Skills", "What people can do");
    private static final VersionText.Part DATA = new VersionText.Part("data", "Data", "What we count");

    private static VersionText.Yardstick measure(String slug, int target) {
        return new VersionText.Yardstick(
                slug,
                "Measure " + slug,
                "What is counted",
                Measure.Unit.PERCENT,
                Measure.Direction.UP,
                null,
                BigDecimal.valueOf(target),
                LocalDate.of(2027, 12, 31),
                "Head of learning");
    }

    private static VersionText.Aim goal(String slug, String theme, VersionText.Yardstick... measures) {
        return new VersionText.Aim(
                slug, "Goal " + slug, theme, "Because", "Director", null, List.of(), List.of(measures));
    }

    private static VersionText text(VersionText.Aim... goals) {
        return new VersionText("A strategy", "What we want", "Chief", List.of(), List.of(SKILLS, DATA), List.of(goals));
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
}
