package openhall.skills.imports;

import java.util.List;
import openhall.skills.Framework;
import openhall.skills.Skill;
import openhall.web.Formats;

/** The frameworks that are here, ours first, and how many skills each has. Two statements. */
record FrameworkShelf(List<Row> rows) {
    /** A framework and the number of its skills in use. */
    record Row(Framework framework, long skills) {
        public String skillsInWords() {
            return Formats.times(skills, "skill", "skills");
        }
    }

    static FrameworkShelf now() {
        var counts = Skill.countsByFramework();
        return new FrameworkShelf(Framework.everyOne().stream()
                .map(framework -> new Row(framework, counts.getOrDefault(framework.id, 0L)))
                .toList());
    }
}
