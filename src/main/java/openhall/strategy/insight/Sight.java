package openhall.strategy.insight;

import jakarta.ws.rs.NotFoundException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.people.Me;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.people.Role;
import org.jspecify.annotations.Nullable;

/** Which parts of the council a person may open: leaders and administrators all, a manager her own part and below. */
record Sight(OrgTree tree, Set<UUID> open) {

    static Sight of(Me me, OrgTree tree) {
        if (tree.isEmpty()) {
            throw new NotFoundException();
        }
        if (me.roles().contains(Role.SENIOR_LEADER) || me.roles().contains(Role.ADMINISTRATOR)) {
            return new Sight(tree, tree.descendantsAndSelf(tree.root().id));
        }
        var own = me.person().unit;
        return new Sight(tree, own == null ? Set.of() : tree.descendantsAndSelf(own.id));
    }

    /** What an address asks for: the whole council without a name. */
    OrgUnit asked(@Nullable String slug) {
        var root = tree.root();
        return slug == null || slug.isBlank() || slug.equals(root.slug) ? root : unit(slug);
    }

    /** The unit of this name, as if it did not exist when the person may not open it. */
    OrgUnit unit(String slug) {
        return open.stream()
                .map(tree::unit)
                .filter(unit -> unit.slug.equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The unit and everything below it, as far as it may be opened. */
    Set<UUID> openIn(OrgUnit unit) {
        var inside = new HashSet<>(tree.descendantsAndSelf(unit.id));
        inside.retainAll(open);
        return inside;
    }

    /** The parts of a unit that may be opened. */
    List<OrgUnit> doorsIn(OrgUnit unit) {
        return tree.children(unit.id).stream()
                .filter(child -> open.contains(child.id))
                .toList();
    }
}
