package openhall.skills.needs;

import java.util.List;
import openhall.people.OrgUnit;

/** A part of the council directly below the one that is looked at, with its numbers for every skill. */
public record NeedPart(OrgUnit unit, List<Need> rows) {
    public String path() {
        return "/skills/needs?unit=" + unit.slug;
    }
}
