package openhall.skills.needs;

import static java.util.Objects.requireNonNull;

import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.people.Me;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Role;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** The parts of the council whose needs a person may look at; the first is the whole council. Teams are too small to be among them. */
public record NeedUnits(List<OrgUnit> units) {
    /** Senior leaders and administrators: every directorate and service. A manager: those where people in their line sit. */
    public static NeedUnits openTo(Me me, OrgTree tree) {
        return openTo(requireNonNull(me.id()), me.roles(), tree);
    }

    static NeedUnits openTo(UUID personId, Set<Role> roles, OrgTree tree) {
        var open = new ArrayList<OrgUnit>();
        open.add(tree.root());
        boolean all = roles.contains(Role.SENIOR_LEADER) || roles.contains(Role.ADMINISTRATOR);
        var sat = all ? Set.<UUID>of() : satIn(personId);
        for (OrgUnit directorate : tree.directorates()) {
            if (all || sat.contains(directorate.id)) {
                open.add(directorate);
            }
            tree.children(directorate.id).stream()
                    .filter(service -> all || anyIn(tree.descendantsAndSelf(service.id), sat))
                    .forEach(open::add);
        }
        return new NeedUnits(open);
    }

    private static Set<UUID> satIn(UUID managerId) {
        var sat = new HashSet<UUID>();
        for (Person person : Person.line(managerId)) {
            var unit = person.unit;
            if (unit != null) {
                sat.add(unit.id);
            }
        }
        return sat;
    }

    private static boolean anyIn(Set<UUID> units, Set<UUID> sat) {
        return units.stream().anyMatch(sat::contains);
    }

    /** The unit asked for, the council when none is; one that is not open to this person is not found. */
    public OrgUnit named(@Nullable String slug) {
        if (slug == null || slug.isEmpty()) {
            return units.get(0);
        }
        return units.stream().filter(unit -> unit.slug.equals(slug)).findFirst().orElseThrow(NotFoundException::new);
    }

    public List<Option> options() {
        return units.stream().map(unit -> Option.of(unit.slug, unit.name)).toList();
    }
}
