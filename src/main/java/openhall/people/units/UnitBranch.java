package openhall.people.units;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;

/** A part of the council in the list of all: how many people sit directly in it, and the parts below it. */
public record UnitBranch(OrgUnit unit, long people, List<UnitBranch> parts) {

    static UnitBranch of(OrgUnit unit, OrgTree tree, Map<UUID, Long> people) {
        var parts = tree.children(unit.id).stream()
                .map(part -> of(part, tree, people))
                .filter(UnitBranch::isShown)
                .toList();
        return new UnitBranch(unit, people.getOrDefault(unit.id, 0L), parts);
    }

    /** A closed part is listed apart, unless something below it is open. */
    private boolean isShown() {
        return unit.closedAt == null || !parts.isEmpty();
    }
}
