package openhall.people.units;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.people.Headcount;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.web.Option;

/** The whole council as a tree, what is closed beside it, and where a new part can stand; in two statements. */
record Overview(List<UnitBranch> branches, List<OrgUnit> closed, List<Option> parents) {

    static Overview of(UnitList units) {
        var tree = units.tree();
        var closed = tree.all().stream().filter(unit -> unit.closedAt != null).toList();
        var branches = tree.isEmpty() ? List.<UnitBranch>of() : List.of(UnitBranch.of(tree.root(), tree, people()));
        return new Overview(branches, closed, units.parents(null));
    }

    /** How many people sit directly in each unit where anybody does. */
    static Map<UUID, Long> people() {
        return Person.headcount().stream()
                .collect(Collectors.groupingBy(Headcount::unitId, Collectors.summingLong(Headcount::people)));
    }
}
