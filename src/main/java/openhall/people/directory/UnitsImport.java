package openhall.people.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.people.OrgRegister;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.UnitDetails;
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
        var taken = book.all().stream().map(unit -> unit.slug).collect(Collectors.toCollection(HashSet::new));
        for (var draft : drafts) {
            var details = details(draft, units);
            var known = draft.known();
            if (known == null) {
                units.put(draft.id(), register.open(slug(draft, taken), details, by, at));
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

    /** The end of its address, from its name; numbered when another unit has it. */
    private static String slug(UnitDraft draft, Set<String> taken) {
        var plain = Normalizer.normalize(draft.line.name(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var base = words.isEmpty() ? "unit" : words;
        var slug = base;
        for (var n = 2; !taken.add(slug); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }
}
