package openhall.people.scim;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import openhall.people.Audience;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Post;
import org.jspecify.annotations.Nullable;

/**
 * The post that follows from what is said about somebody, compared with what was known before: what says nothing new
 * stays as it is. {@code person} is null for somebody new.
 */
record Placing(@Nullable Person person, UserTold before, UserTold said) {

    Post post() {
        return new Post(said.title(), audience(), unit(), manager());
    }

    private Audience audience() {
        var told = said.audience();
        if (told == null || told.equals(before.audience())) {
            return person == null || !person.audience.isStaff() ? Audience.STAFF : person.audience;
        }
        for (var audience : Audience.values()) {
            if (audience.isStaff() && UserJson.word(audience).equals(told.toLowerCase(Locale.ROOT))) {
                return audience;
            }
        }
        throw ScimRefused.invalidValue("audience must be staff, manager or senior-leader");
    }

    /** By its slug, which must be right; or by the department, and whom no unit fits sits with the council itself. */
    private OrgUnit unit() {
        var slug = said.unit();
        var department = said.department();
        if (slug != null && !slug.equals(before.unit())) {
            return open(slug);
        }
        if (department != null && !department.equals(before.department())) {
            var called = OrgUnit.openCalled(department);
            return called == null ? council() : called;
        }
        var now = person == null ? null : person.unit;
        return now == null ? council() : now;
    }

    private static OrgUnit open(String slug) {
        var unit = OrgUnit.bySlug(slug.toLowerCase(Locale.ROOT));
        if (unit == null || unit.closedAt != null) {
            throw ScimRefused.invalidValue(
                    "unit must be the short name of an open part of the council, as its address has it");
        }
        return unit;
    }

    private static OrgUnit council() {
        var council = OrgUnit.council();
        if (council == null) {
            throw new ScimRefused(409, null, "This service has no council yet. Set it up first");
        }
        return council;
    }

    private @Nullable Person manager() {
        if (Objects.equals(said.manager(), before.manager())) {
            return person == null ? null : person.manager;
        }
        var told = said.manager();
        return told == null ? null : managerWith(told);
    }

    private Person managerWith(String told) {
        var id = uuid(told);
        var known = id == null || ProvisionedPerson.byId(id) == null ? null : Person.<Person>findById(id);
        if (known == null || known.leftAt != null || known == person || isBelow(known)) {
            throw ScimRefused.invalidValue("manager must be another active user of this service, named by its id, who"
                    + " does not report to this one");
        }
        return known;
    }

    private boolean isBelow(Person manager) {
        return person != null && Person.line(person.id).stream().anyMatch(below -> below.id.equals(manager.id));
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
