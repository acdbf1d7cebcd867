package openhall.people.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the lines of a file with everyone who is known. It asks nothing and writes nothing. */
final class PeoplePlan {
    private final StaffList staff;
    private final UnitBook units;
    private final List<PersonDraft> drafts;
    private final Absentees absentees;

    PeoplePlan(List<PersonLine> lines, StaffList staff, UnitBook units) {
        this.staff = staff;
        this.units = units;
        drafts = lines.stream().map(PersonDraft::new).toList();
        new Recognition(drafts, staff, units).settle();
        new Managers(drafts, staff).settle();
        absentees = Absentees.of(drafts, staff, units);
    }

    /** Who is new here, level by level: managers come before those they manage. */
    List<List<PersonDraft>> joiners() {
        var waiting = good().filter(draft -> draft.known() == null)
                .collect(Collectors.toMap(PersonDraft::id, draft -> draft, (a, b) -> a, LinkedHashMap::new));
        var levels = new ArrayList<List<PersonDraft>>();
        while (!waiting.isEmpty()) {
            var level = waiting.values().stream()
                    .filter(draft -> !waiting.containsKey(draft.managerId()))
                    .toList();
            if (level.isEmpty()) {
                throw new IllegalStateException("A circle of managers was not refused");
            }
            level.forEach(draft -> waiting.remove(draft.id()));
            levels.add(level);
        }
        return levels;
    }

    /** Who is known here and becomes something else. */
    List<PersonDraft> changing() {
        return good().filter(draft -> draft.known() != null && outcome(draft) != Outcome.UNCHANGED)
                .toList();
    }

    List<UUID> missing() {
        return absentees.missing();
    }

    List<PlannedRow> rows() {
        return Stream.concat(drafts.stream().map(this::row), absentees.rows()).toList();
    }

    Outcome outcome(PersonDraft draft) {
        var known = draft.known();
        if (!draft.isGood()) {
            return Outcome.REFUSED;
        }
        if (known != null && known.leftAt() != null) {
            return Outcome.CAME_BACK;
        }
        if (known == null || !known.audience().isStaff()) {
            return Outcome.NEW;
        }
        return differences(known, draft).isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private Stream<PersonDraft> good() {
        return drafts.stream().filter(PersonDraft::isGood);
    }

    private PlannedRow row(PersonDraft draft) {
        var outcome = outcome(draft);
        return new PlannedRow(draft.line.line(), outcome, draft.line.label(), detail(draft, outcome));
    }

    private String detail(PersonDraft draft, Outcome outcome) {
        var known = draft.known();
        return switch (outcome) {
            case REFUSED -> String.valueOf(draft.refusal());
            case CHANGED -> known == null ? "" : String.join("; ", differences(known, draft));
            case NEW -> "Works in " + draft.unit().name + (known == null ? "" : ". Keeps their resident account");
            case CAME_BACK -> "Works in " + draft.unit().name;
            default -> "";
        };
    }

    private List<String> differences(KnownPerson known, PersonDraft draft) {
        var number = draft.number() == null ? known.number() : draft.number();
        var unit = draft.unit();
        return new Differences()
                .between("name", known.name(), draft.line.name())
                .between("email address", known.email(), draft.line.email())
                .between("employee number", known.number(), number)
                .between("job title", known.jobTitle(), draft.jobTitle())
                .between("audience", known.audience().text(), draft.audience().text())
                .between("unit", units.name(known.unitId()), unit.name, unit.id.equals(known.unitId()))
                .between("line manager", name(known.managerId()), name(draft.managerId()), draft.keepsManager())
                .all();
    }

    private @Nullable String name(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        var known = staff.with(id);
        return known != null
                ? known.name()
                : drafts.stream()
                        .filter(draft -> draft.id().equals(id))
                        .map(draft -> draft.line.name())
                        .findFirst()
                        .orElse(null);
    }
}
