package openhall.skills.needs;

import java.util.List;
import java.util.stream.Stream;
import openhall.people.OrgUnit;

/** A part of the council directly below the one that is looked at, with its numbers for every skill. */
public record NeedPart(OrgUnit unit, Need people, List<Need> rows) {
    /** People first, then skill by skill. */
    List<Need> allRows() {
        return Stream.concat(Stream.of(people), rows.stream()).toList();
    }

    /** How many are below target in a skill here; -1 where that is hidden or nobody has a target. */
    long of(Need skill) {
        return rows.stream()
                .filter(need -> need.key().equals(skill.key()))
                .mapToLong(Need::knownBelow)
                .sum();
    }

    public String path() {
        return "/skills/needs?unit=" + unit.slug;
    }
}
