package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openhall.people.Audience;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameworkTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    @TestTransaction
    void loading_the_same_file_twice_changes_nothing() {
        FrameworkFiles.publish(file("ZZA", "ZZB"), "hash", AT);
        var first = skill("ZZA").id;

        FrameworkFiles.publish(file("ZZA", "ZZB"), "hash", AT);

        assertThat(skill("ZZA").id).isEqualTo(first);
        assertThat(skill("ZZA").levels).hasSize(1);
        assertThat(Framework.holds("test-framework", "hash")).isTrue();
    }

    @Test
    @TestTransaction
    void a_skill_that_vanished_from_its_file_is_retired_and_can_come_back() {
        FrameworkFiles.publish(file("ZZA", "ZZB"), "one", AT);

        FrameworkFiles.publish(file("ZZA"), "two", AT);
        assertThat(skill("ZZB").isCurrent()).isFalse();
        assertThat(Skill.all()).extracting(skill -> skill.key).contains("ZZA").doesNotContain("ZZB");

        FrameworkFiles.publish(file("ZZA", "ZZB"), "three", AT);
        assertThat(skill("ZZB").isCurrent()).isTrue();
    }

    @Test
    @TestTransaction
    void a_skill_that_comes_back_still_has_no_figures_for_the_days_it_was_away() {
        var day = Duration.ofDays(1);
        FrameworkFiles.publish(file("ZZA", "ZZB"), "one", AT);
        FrameworkFiles.publish(file("ZZA"), "two", AT.plus(day));
        FrameworkFiles.publish(file("ZZA", "ZZB"), "three", AT.plus(day.multipliedBy(3)));

        assertThat(skill("ZZB").wasInUse(AT.plus(day))).isTrue();
        assertThat(skill("ZZB").wasInUse(AT.plus(day.multipliedBy(2)))).isFalse();
        assertThat(Seat.of(skill("ZZB"), AT.plus(day.multipliedBy(2)))).isEmpty();
        assertThat(skill("ZZB").wasInUse(AT.plus(day.multipliedBy(4)))).isTrue();
    }

    @Test
    @TestTransaction
    void a_framework_whose_folder_is_gone_is_retired_and_the_same_folder_can_come_back() {
        var others = Framework.everyOne().stream().map(each -> each.slug).toList();
        FrameworkFiles.publish(file("ZZA"), "hash", AT);

        FrameworkFiles.retireAllBut(others, AT);

        assertThat(skill("ZZA").isCurrent()).isFalse();
        assertThat(skill("CONF").isCurrent()).isTrue();
        assertThat(Framework.everyOne()).extracting(each -> each.slug).containsExactlyElementsOf(others);
        assertThat(Framework.holds("test-framework", "hash")).isFalse();

        FrameworkFiles.publish(file("ZZA"), "hash", AT);
        assertThat(skill("ZZA").isCurrent()).isTrue();
    }

    @Test
    void the_twelve_skills_of_the_council_are_there_in_order() {
        assertThat(Skill.all())
                .extracting(skill -> skill.key)
                .containsSubsequence(
                        "CONF", "COLL", "SAFE", "PRIV", "DATA", "OPEN", "USER", "INCL", "AGIL", "JOIN", "EMRG", "LEAD");
    }

    private static FrameworkFile file(String... keys) {
        var skills = Arrays.stream(keys).map(FrameworkTest::text).toList();
        return new FrameworkFile("test-framework", "Test", "1", "Summary", "CC BY 4.0", null, skills);
    }

    private static FrameworkFile.SkillText text(String key) {
        return new FrameworkFile.SkillText(
                key,
                "Skill " + key,
                "Summary",
                Map.of(Level.WORKING, "You do it"),
                Map.of(Audience.STAFF, Level.WORKING),
                List.of("digcomp: 5.1"));
    }

    private static Skill skill(String key) {
        return Objects.requireNonNull(Skill.byKey(key));
    }
}
