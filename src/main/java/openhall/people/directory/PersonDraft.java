package openhall.people.directory;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import openhall.people.Audience;
import openhall.people.Details;
import openhall.people.OrgUnit;
import org.jspecify.annotations.Nullable;

/** A line of a file of people while it is worked out: who is meant and what they become, or why it is refused. */
final class PersonDraft {
    final PersonLine line;

    private final UUID own;
    private @Nullable KnownPerson known;
    private @Nullable OrgUnit unit;
    private @Nullable UUID managerId;
    private @Nullable String refusal;

    PersonDraft(PersonLine line) {
        this.line = line;
        own = UUID.nameUUIDFromBytes(("line " + line.line()).getBytes(StandardCharsets.UTF_8));
        refusal = line.flaw();
    }

    /** The first reason stays. */
    void refuse(String why) {
        refusal = refusal == null ? why : refusal;
    }

    void isAbout(@Nullable KnownPerson person) {
        known = person;
    }

    void sitsIn(OrgUnit where) {
        unit = where;
    }

    void reportsTo(@Nullable UUID manager) {
        managerId = manager;
    }

    boolean isGood() {
        return refusal == null;
    }

    @Nullable
    String refusal() {
        return refusal;
    }

    /** Of the person who is meant; of somebody new, one that stands for them until they have their own. */
    UUID id() {
        return known == null ? own : known.id();
    }

    @Nullable
    KnownPerson known() {
        return known;
    }

    /** Called once the line is found to be good. */
    OrgUnit unit() {
        return Objects.requireNonNull(unit, "a good line has a unit");
    }

    @Nullable
    UUID managerId() {
        return managerId;
    }

    /** Who is known to report to somebody may go on doing so, whatever became of that somebody. */
    boolean keepsManager() {
        return known != null && Objects.equals(managerId, known.managerId());
    }

    @Nullable
    String jobTitle() {
        var named = line.jobTitle();
        if (named == null) {
            return known == null ? null : known.jobTitle();
        }
        return named.isEmpty() ? null : named;
    }

    Audience audience() {
        var chosen = line.chosen();
        if (chosen != null) {
            return chosen;
        }
        return known != null && known.audience().isStaff() ? known.audience() : Audience.STAFF;
    }

    @Nullable
    String number() {
        return line.number().isEmpty() ? null : line.number();
    }

    Details details() {
        return new Details(line.name(), line.email(), number());
    }
}
