package openhall.activity;

import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.people.DirectoryApplied;
import openhall.people.EmailChanged;
import openhall.people.Person;
import openhall.people.PersonCorrected;
import openhall.people.PersonErased;
import openhall.people.PersonJoined;
import openhall.people.PersonLeft;
import openhall.people.PersonMoved;
import openhall.people.RecordsPurged;
import openhall.people.Role;
import openhall.people.RolesChanged;
import openhall.people.ScimAccessChanged;
import openhall.people.ScimChanged;
import openhall.people.UnitChanged;

/** Writes down what happens to people, by their number: a name would outlive its erasure here. */
class PeopleActivity {
    void joined(@Observes PersonJoined joined) {
        Activity.record(
                joined.by(), "added to the staff", subject(joined.person().id), joined.at(), unit(joined.person()));
    }

    void moved(@Observes PersonMoved moved) {
        Activity.record(
                moved.by(), "changed the post of", subject(moved.person().id), moved.at(), unit(moved.person()));
    }

    void corrected(@Observes PersonCorrected corrected) {
        Activity.record(
                corrected.by(),
                "corrected the details of",
                subject(corrected.person().id),
                corrected.at(),
                String.join(", ", corrected.what()));
    }

    void left(@Observes PersonLeft left) {
        Activity.record(left.by(), "marked as left", subject(left.person().id), left.at());
    }

    void erased(@Observes PersonErased erased) {
        Activity.record(
                erased.by(),
                "erased",
                subject(erased.personId()),
                erased.at(),
                erased.why().text());
    }

    void emailChanged(@Observes EmailChanged changed) {
        Activity.record(changed.by(), "changed the e-mail address of", subject(changed.person().id), changed.at());
    }

    void purged(@Observes RecordsPurged purged) {
        var counts = purged.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
        var subject = new Subject("retention", "all", "what was kept long enough", "/admin/retention");
        Activity.record(null, "removed", subject, purged.at(), counts.isEmpty() ? "Nothing" : counts);
    }

    void rolesChanged(@Observes RolesChanged changed) {
        var roles = changed.now().stream().map(Role::text).sorted().collect(Collectors.joining(", "));
        Activity.record(changed.by(), "changed the roles of", subject(changed.person().id), changed.at(), roles);
    }

    void unitChanged(@Observes UnitChanged changed) {
        var verb = switch (changed.what()) {
            case OPENED -> "opened";
            case CHANGED -> "changed";
            case CLOSED -> "closed";
            case REOPENED -> "opened again";
        };
        var unit = changed.unit();
        var subject = new Subject("unit", unit.slug, unit.name, "/admin/directory");
        Activity.record(changed.by(), verb, subject, changed.at());
    }

    void applied(@Observes DirectoryApplied applied) {
        var subject = new Subject("directory", applied.what(), "the directory", "/admin/directory");
        Activity.record(applied.by(), "applied a file to", subject, applied.at(), applied.counts());
    }

    void toldByProgram(@Observes ScimChanged changed) {
        Activity.record(
                null, changed.what() + " through SCIM", subject(changed.personId()), changed.at(), changed.client());
    }

    void scimAccessChanged(@Observes ScimAccessChanged changed) {
        var subject = new Subject("scim", changed.name(), changed.name(), "/admin/scim");
        Activity.record(changed.by(), changed.verb(), subject, changed.at(), changed.detail());
    }

    private static Subject subject(UUID id) {
        return new Subject("person", id.toString(), "a person", "/admin/people/" + id);
    }

    private static String unit(Person person) {
        var unit = person.unit;
        return unit == null ? "" : unit.name;
    }
}
