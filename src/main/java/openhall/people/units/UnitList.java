package openhall.people.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** The parts of the council as they are now, to choose from and to check against. */
final class UnitList {
    private final OrgTree tree;

    private UnitList(OrgTree tree) {
        this.tree = tree;
    }

    static UnitList now() {
        return new UnitList(OrgTree.load());
    }

    OrgTree tree() {
        return tree;
    }

    /** The open unit with this slug. */
    @Nullable
    OrgUnit open(String slug) {
        return tree.all().stream()
                .filter(unit -> unit.closedAt == null && unit.slug.equals(slug))
                .findFirst()
                .orElse(null);
    }

    /** Whether a unit other than this one has the code; capitals do not matter, as in the directory's files. */
    boolean isTaken(String code, @Nullable OrgUnit but) {
        return tree.all().stream().anyMatch(unit -> hasCode(unit, code) && !isSame(unit, but));
    }

    /** Whether a unit is another one, or stands somewhere below it. */
    boolean isWithin(OrgUnit unit, OrgUnit top) {
        return tree.descendantsAndSelf(top.id).contains(unit.id);
    }

    /** Under which a unit can stand: every open one that is not the unit itself or below it. */
    List<Option> parents(@Nullable OrgUnit but) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose a part of the council"));
        var own = but == null ? Set.<UUID>of() : tree.descendantsAndSelf(but.id);
        tree.all().stream()
                .filter(unit -> unit.closedAt == null && !own.contains(unit.id))
                .map(unit -> Option.of(unit.slug, unit.name + ", " + unit.kind.text()))
                .forEach(options::add);
        return options;
    }

    private static boolean hasCode(OrgUnit unit, String code) {
        return unit.code != null && unit.code.equalsIgnoreCase(code);
    }

    private static boolean isSame(OrgUnit unit, @Nullable OrgUnit other) {
        return other != null && unit.id.equals(other.id);
    }
}
