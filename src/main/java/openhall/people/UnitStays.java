package openhall.people;

import java.util.ArrayList;
import openhall.web.Formats;
import openhall.web.Refused;

/** A part of the council that stays as it is, open or closed, until something else has been done. */
public final class UnitStays extends Refused {
    private static final long serialVersionUID = 1L;

    private UnitStays(String sentence) {
        super(sentence);
    }

    /** What is closed is not changed: it would be open again without anybody saying so. */
    public static void refuseClosed(OrgUnit unit) {
        if (unit.closedAt != null) {
            throw new UnitStays(unit.name + " is closed. Open it again first.");
        }
    }

    static void refuseInUse(OrgUnit unit) {
        if (unit.isTop()) {
            throw new UnitStays("The council itself cannot be closed.");
        }
        if (unit.closedAt != null) {
            throw new UnitStays(unit.name + " is closed already.");
        }
        var held = new ArrayList<String>();
        var people = Person.countIn(unit.id);
        if (people > 0) {
            held.add(Formats.times(people, "person", "people"));
        }
        var parts = OrgUnit.openPartsOf(unit.id);
        if (parts > 0) {
            held.add(Formats.times(parts, "open part", "open parts"));
        }
        if (!held.isEmpty()) {
            throw new UnitStays("%s still has %s. Move them somewhere else first, then close it."
                    .formatted(unit.name, Formats.joined(held)));
        }
    }

    static void refuseUnderClosed(OrgUnit unit) {
        var above = unit.parent;
        if (above != null && above.closedAt != null) {
            throw new UnitStays(unit.name + " is part of " + above.name + ", which is closed. Open that again first.");
        }
    }
}
