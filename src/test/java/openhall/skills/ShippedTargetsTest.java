package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import openhall.files.Problems;
import openhall.people.Audience;
import org.junit.jupiter.api.Test;

/** The shipped framework gives each of the four pathways its target in each of the twelve skills. */
class ShippedTargetsTest {
    private static final String SKILLS = "CONF COLL SAFE PRIV DATA OPEN USER INCL AGIL JOIN EMRG LEAD";

    private final FrameworkFile shipped =
            FrameworkReader.read(Path.of("content", "frameworks", "council-digital-skills"), new Problems());

    @Test
    void staff_managers_and_senior_leaders_have_a_target_in_every_skill() {
        assertThat(of(Audience.STAFF)).isEqualTo("2 2 2 2 1 1 1 1 1 1 1 1");
        assertThat(of(Audience.MANAGER)).isEqualTo("2 2 2 2 3 2 2 2 2 2 2 3");
        assertThat(of(Audience.SENIOR_LEADER)).isEqualTo("2 2 2 2 2 1 2 2 1 2 2 3");
    }

    @Test
    void champions_have_a_target_in_every_skill() {
        var champions = shipped.groups().stream()
                .filter(group -> group.job() == null)
                .findFirst()
                .orElseThrow();

        assertThat(joined(List.of(SKILLS.split(" ")).stream()
                        .map(key -> champions.levels().get(key))
                        .toList()))
                .isEqualTo("3 3 2 2 2 1 2 3 2 1 2 1");
    }

    private String of(Audience audience) {
        assertThat(shipped.skills()).extracting(FrameworkFile.SkillText::key).containsExactly(SKILLS.split(" "));
        return joined(shipped.skills().stream()
                .map(skill -> skill.targets().get(audience))
                .toList());
    }

    private static String joined(List<Level> levels) {
        return String.join(
                " ",
                levels.stream()
                        .map(level ->
                                String.valueOf(Objects.requireNonNull(level).number()))
                        .toList());
    }
}
