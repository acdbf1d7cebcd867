package openhall.skills;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's own view of where they stand; what they said of themselves is in here, so it is shown to nobody else. */
record MySkills(List<Row> rows) {
    public record Row(Mark mark, @Nullable SelfCheck check) {
        public Skill skill() {
            return mark.skill();
        }

        public String checkPath() {
            return "/me/skills/" + skill().slug() + "/self-check";
        }
    }

    static MySkills of(UUID personId, Suggestions suggestions) {
        var targets = OwnTargets.of(List.of(personId));
        var courses = Suggested.from(suggestions);
        var checks = SelfCheck.latest(personId);
        var standings = new HashMap<UUID, Standing>();
        Standing.of(List.of(personId)).forEach(standing -> standings.put(standing.skill.id, standing));
        return new MySkills(Skill.all().stream()
                .map(skill -> new Row(
                        new Mark(skill, standings.get(skill.id), targets.of(personId, skill)).suggesting(courses),
                        checks.get(skill.id)))
                .toList());
    }

    /** The skills below target, the widest gap first. */
    public List<Mark> gaps() {
        return rows.stream()
                .map(Row::mark)
                .filter(Mark::below)
                .sorted(Comparator.comparingInt(Mark::steps).reversed())
                .toList();
    }

    Row row(Skill skill) {
        return rows.stream()
                .filter(row -> row.skill().id.equals(skill.id))
                .findFirst()
                .orElseThrow();
    }

    /** What to do now, in a sentence or two. */
    public String headline() {
        long notKnown = rows.stream().filter(row -> !row.mark().known()).count();
        var reached = "You are at your target in " + atTarget() + " of " + rows.size() + " skills.";
        return notKnown == 0
                ? reached
                : reached + " For " + notKnown + " of them your level is not known yet: check yourself.";
    }

    private long atTarget() {
        return rows.stream().filter(row -> row.mark().atTarget()).count();
    }
}
