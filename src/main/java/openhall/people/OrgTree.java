package openhall.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole organisation, read in one statement. */
public final class OrgTree {
    private final List<OrgUnit> all;
    private final Map<UUID, UUID> parents;
    private final Map<UUID, OrgUnit> units = new HashMap<>();
    private final Map<UUID, List<OrgUnit>> children = new HashMap<>();
    private @Nullable OrgUnit root;

    private OrgTree(List<OrgUnit> all, Map<UUID, UUID> parents) {
        this.all = all;
        this.parents = parents;
        for (var unit : all) {
            units.put(unit.id, unit);
            var parent = parents.get(unit.id);
            if (parent != null) {
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(unit);
            } else if (unit.isTop()) {
                root = unit;
            }
        }
    }

    public static OrgTree load() {
        var all = OrgUnit.everyUnit();
        var parents = new HashMap<UUID, UUID>();
        for (var unit : all) {
            var parent = unit.parent;
            if (parent != null) {
                parents.put(unit.id, parent.id);
            }
        }
        return new OrgTree(all, parents);
    }

    /** As it was just before a moment, with today's names. */
    public static OrgTree before(Instant moment) {
        return new OrgTree(OrgUnit.everyUnit(), UnitPlace.parentsBefore(moment));
    }

    /** Every unit, the closed ones too, by name. */
    public List<OrgUnit> all() {
        return all;
    }

    /** The council itself; there is none before the first unit is made. */
    public OrgUnit root() {
        if (root == null) {
            throw new NoSuchElementException("No organisation yet");
        }
        return root;
    }

    public boolean isEmpty() {
        return root == null;
    }

    public List<OrgUnit> directorates() {
        return isEmpty() ? List.of() : children(root().id);
    }

    public List<OrgUnit> children(UUID id) {
        return children.getOrDefault(id, List.of());
    }

    public OrgUnit unit(UUID id) {
        var unit = units.get(id);
        if (unit == null) {
            throw new NoSuchElementException("No unit " + id);
        }
        return unit;
    }

    /** From the unit up to the council. */
    public List<OrgUnit> ancestorsAndSelf(UUID id) {
        var path = new ArrayList<OrgUnit>();
        for (var unit = units.get(id); unit != null; unit = parentOf(unit)) {
            path.add(unit);
        }
        return path;
    }

    private @Nullable OrgUnit parentOf(OrgUnit unit) {
        var parent = parents.get(unit.id);
        return parent == null ? null : units.get(parent);
    }

    public Set<UUID> descendantsAndSelf(UUID id) {
        var found = new LinkedHashSet<UUID>();
        found.add(id);
        children(id).forEach(child -> found.addAll(descendantsAndSelf(child.id)));
        return found;
    }
}
