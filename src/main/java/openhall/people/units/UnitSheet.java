package openhall.people.units;

import java.util.List;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.web.Option;

/** One part of the council: who sits in it, its own parts, and under which it can stand. */
record UnitSheet(OrgUnit unit, long people, List<OrgUnit> parts, List<Option> parents) {

    static UnitSheet of(OrgUnit unit, UnitList units) {
        var parts = units.tree().children(unit.id).stream()
                .filter(part -> part.closedAt == null)
                .toList();
        return new UnitSheet(unit, Person.countIn(unit.id), parts, units.parents(unit));
    }

    public String path() {
        return "/admin/units/" + unit.slug;
    }

    public boolean isEmpty() {
        return people == 0 && parts.isEmpty();
    }
}
