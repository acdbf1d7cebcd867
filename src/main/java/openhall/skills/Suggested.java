package openhall.skills;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which course to take next for a gap. */
record Suggested(Map<UUID, List<Suggestion>> bySkill) {
    private static final Comparator<Suggestion> LOWEST =
            Comparator.comparing(Suggestion::level).thenComparing(Suggestion::title);

    static Suggested from(Suggestions suggestions) {
        return new Suggested(suggestions.all().stream().sorted(LOWEST).collect(groupingBy(Suggestion::skillId)));
    }

    /** The first course that reaches the target; where none does, the one that goes highest; null where none helps. */
    @Nullable
    Suggestion towards(Mark mark) {
        Suggestion next = null;
        for (var course : bySkill.getOrDefault(mark.skill().id, List.of())) {
            var better = next == null || next.level().number() < mark.target() && course.level() != next.level();
            if (mark.below() && course.level().number() > mark.level() && better) {
                next = course;
            }
        }
        return next;
    }
}
