package openhall.strategy.suppression;

import java.util.ArrayList;
import java.util.List;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.strategy.Counted;
import openhall.strategy.Reading;

/** The council as branches: who sits in a unit and in none of its parts is a part of its own. */
public record Branches(OrgTree tree, Counted counted) {

    public static Branch<Place> ofEveryone(Counted counted) {
        return new Branches(counted.tree(), counted).of(counted.tree().root(), Reading.Group.EVERYONE);
    }

    /** Staff and management add up to everyone, which the public page of a goal shows; residents are the others. */
    public static Branch<Place> ofStaffAndManagement(Counted counted) {
        var branches = new Branches(counted.tree(), counted);
        var root = counted.tree().root();
        var staff = branches.of(root, Reading.Group.STAFF);
        var management = branches.of(root, Reading.Group.MANAGEMENT);
        var others = counted.of(Reading.Group.EVERYONE, root.id)
                .less(staff.answers().plus(management.answers()));
        return Branch.of(
                new Place(root.id, false, Reading.Group.EVERYONE),
                List.of(staff, management, Branch.alone(new Place(root.id, true, Reading.Group.EVERYONE), others)));
    }

    private Branch<Place> of(OrgUnit unit, Reading.Group group) {
        var place = new Place(unit.id, false, group);
        var answers = counted.of(group, unit.id);
        var inside = tree.children(unit.id);
        if (inside.isEmpty()) {
            return Branch.alone(place, answers);
        }
        var parts = new ArrayList<Branch<Place>>();
        inside.forEach(child -> parts.add(of(child, group)));
        parts.add(Branch.alone(new Place(unit.id, true, group), answers.less(Branch.sum(parts))));
        return Branch.of(place, parts);
    }
}
