package openhall.people.directory;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is on the staff and not in the file. Those who administer the service stay, or nobody could let people in. */
record Absentees(List<KnownPerson> people, StaffList staff, UnitBook units) {
    static Absentees of(List<PersonDraft> drafts, StaffList staff, UnitBook units) {
        var present = present(drafts, staff);
        var absent = staff.everyone().stream()
                .filter(person -> person.isOnTheStaff() && !present.contains(person.id()))
                .sorted(Comparator.comparing(KnownPerson::email))
                .toList();
        return new Absentees(absent, staff, units);
    }

    /** Those who may be marked as left. */
    List<UUID> missing() {
        return people.stream()
                .filter(person -> !staff.administers(person))
                .map(KnownPerson::id)
                .toList();
    }

    Stream<PlannedRow> rows() {
        return people.stream().map(this::row);
    }

    private PlannedRow row(KnownPerson person) {
        var stays = staff.administers(person);
        return new PlannedRow(
                null,
                stays ? Outcome.STAYS : Outcome.MISSING,
                person.name() + ", " + person.email(),
                stays ? "Administers this service" : "Works in " + units.name(person.unitId()));
    }

    /** Somebody whose line is refused is in the file all the same, in whatever cell they stand. */
    private static Set<UUID> present(List<PersonDraft> drafts, StaffList staff) {
        var present = new HashSet<UUID>();
        for (var draft : drafts) {
            present.add(draft.id());
            for (var cell : draft.isGood()
                    ? List.<String>of()
                    : draft.line.cells().line().cells()) {
                var known = staff.called(cell.strip());
                if (known != null) {
                    present.add(known.id());
                }
            }
        }
        return present;
    }
}
