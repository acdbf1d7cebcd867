package openhall.people.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.people.OrgUnit;
import org.jspecify.annotations.Nullable;

/** The parts of the council as they are, to be found by code, by the end of their address, or by name. */
final class UnitBook {
    private final List<OrgUnit> units;
    private final Map<UUID, OrgUnit> byId = new HashMap<>();
    private final Map<String, List<OrgUnit>> found = new HashMap<>();

    UnitBook(List<OrgUnit> units) {
        this.units = units;
        units.forEach(unit -> byId.put(unit.id, unit));
    }

    /** Those that a word may mean: one by its code before several by their name. Asked for often, so looked up once. */
    List<OrgUnit> called(String word) {
        return found.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::search);
    }

    private List<OrgUnit> search(String word) {
        return Stream.of(
                        units.stream()
                                .filter(unit -> word.equals(lower(unit.code)))
                                .toList(),
                        units.stream().filter(unit -> word.equals(unit.slug)).toList(),
                        units.stream()
                                .filter(unit -> word.equals(lower(unit.name)))
                                .toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @Nullable
    OrgUnit with(UUID id) {
        return byId.get(id);
    }

    /** The council itself. */
    OrgUnit root() {
        return units.stream()
                .filter(unit -> unit.kind == OrgUnit.Kind.COUNCIL)
                .findFirst()
                .orElseThrow();
    }

    List<OrgUnit> all() {
        return units;
    }

    String name(@Nullable UUID id) {
        var unit = id == null ? null : byId.get(id);
        return unit == null ? "none" : unit.name;
    }

    private static String lower(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT);
    }
}
