package openhall.people.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.people.OrgRegister;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.UnitDetails;
import openhall.people.UnitSlugs;
import org.jspecify.annotations.Nullable;

/** Reads the parts of the council in one statement, plans from it, and opens and changes what the plan says. */
@ApplicationScoped
class UnitsImport {
    @Inject
    OrgRegister register;

    Plan plan(Sheet sheet) {
        var units = new UnitBook(OrgUnit.everyUnit());
        var lines = sheet.cells().stream().map(UnitLine::of).toList();
        var plan = new UnitPlan(lines, units);
        return new Plan(plan.rows(), (markMissing, by, at) -> apply(plan.changing(), units, by, at));
    }

    private void apply(List<UnitDraft> drafts, UnitBook book, @Nullable Person by, Instant at) {
        var units = new HashMap<UUID, OrgUnit>();
        book.all().forEach(unit -> units.put(unit.id, unit));
        var slugs = UnitSlugs.besides(book.all());
        for (var draft : drafts) {
            var details = details(draft, units);
            var known = draft.known();
            if (known == null) {
                units.put(draft.id(), register.open(slugs.next(details.name()), details, by, at));
            } else {
                register.change(known, details, by, at);
            }
        }
    }

    private static UnitDetails details(UnitDraft draft, Map<UUID, OrgUnit> units) {
        var parentId = draft.parentId();
        var parent = parentId == null ? null : units.get(parentId);
        return new UnitDetails(draft.kind(), draft.line.name(), draft.code(), parent);
    }
}
