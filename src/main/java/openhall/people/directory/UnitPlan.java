package openhall.people.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.people.OrgUnit;
import org.jspecify.annotations.Nullable;

/** Compares the lines of a file with the parts of the council. It asks nothing and writes nothing. */
final class UnitPlan {
    private final UnitBook units;
    private final List<UnitDraft> drafts;
    private final List<UnitDraft> good;

    UnitPlan(List<UnitLine> lines, UnitBook units) {
        this.units = units;
        drafts = lines.stream().map(UnitDraft::new).toList();
        new UnitRecognition(drafts, units).settle();
        good = new Structure(drafts, units).settle();
    }

    /** What is new or becomes something else, from the top down. */
    List<UnitDraft> changing() {
        return good.stream()
                .filter(draft -> outcome(draft) != Outcome.UNCHANGED)
                .toList();
    }

    /** A unit that is not in the file stays: what happened in it is still told there. */
    List<PlannedRow> rows() {
        var present = drafts.stream().map(UnitDraft::id).collect(Collectors.toSet());
        var staying = units.all().stream()
                .filter(unit -> isAbsent(unit, present))
                .map(UnitPlan::staying)
                .sorted(Comparator.comparing(PlannedRow::label).thenComparing(PlannedRow::detail));
        return Stream.concat(drafts.stream().map(this::row), staying).toList();
    }

    private static boolean isAbsent(OrgUnit unit, Set<UUID> present) {
        return unit.kind != OrgUnit.Kind.COUNCIL && unit.closedAt == null && !present.contains(unit.id);
    }

    private static PlannedRow staying(OrgUnit unit) {
        return new PlannedRow(null, Outcome.STAYS, unit.name, unit.kind.text());
    }

    private Outcome outcome(UnitDraft draft) {
        var known = draft.known();
        if (!draft.isGood()) {
            return Outcome.REFUSED;
        }
        if (known == null) {
            return Outcome.NEW;
        }
        if (known.closedAt != null) {
            return Outcome.CAME_BACK;
        }
        return differences(known, draft).isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private PlannedRow row(UnitDraft draft) {
        var outcome = outcome(draft);
        return new PlannedRow(draft.line.line(), outcome, draft.line.label(), detail(draft, outcome));
    }

    private String detail(UnitDraft draft, Outcome outcome) {
        var known = draft.known();
        return switch (outcome) {
            case REFUSED -> String.valueOf(draft.refusal());
            case CHANGED -> known == null ? "" : String.join("; ", differences(known, draft));
            case NEW, CAME_BACK -> draft.kind().text() + ", under " + name(draft.parentId());
            default -> "";
        };
    }

    private List<String> differences(OrgUnit known, UnitDraft draft) {
        var code = draft.code() == null ? known.code : draft.code();
        var parent = known.parent;
        var parentId = parent == null ? null : parent.id;
        return new Differences()
                .between("name", known.name, draft.line.name())
                .between("code", known.code, code)
                .between("kind", known.kind.text(), draft.kind().text())
                .between("under", name(parentId), name(draft.parentId()), Objects.equals(parentId, draft.parentId()))
                .all();
    }

    private String name(@Nullable UUID id) {
        return drafts.stream()
                .filter(draft -> draft.known() == null && draft.id().equals(id))
                .map(draft -> draft.line.name())
                .findFirst()
                .orElseGet(() -> units.name(id));
    }
}
