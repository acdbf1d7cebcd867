package openhall.people.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import openhall.people.Audience;
import openhall.people.Person;
import openhall.people.Role;

/** Finds everyone who may be meant by a file, in a few statements however long it is, and without loading their rows. */
@ApplicationScoped
class StaffFinder {
    private static final int CHUNK = 2_000;
    private static final String KNOWN =
            "select new openhall.people.directory.KnownPerson(p.id, p.name, p.email, p.employeeNumber, p.jobTitle,"
                    + " p.audience, p.unit.id, p.manager.id, p.leftAt) from Person p where p.erasedAt is null and ";

    @Inject
    EntityManager database;

    /** Everyone who is or was on the staff, and those residents who have one of these addresses. */
    StaffList list(List<String> emails) {
        var known = new ArrayList<>(staff());
        var taken = known.stream().map(KnownPerson::email).collect(Collectors.toCollection(HashSet::new));
        known.addAll(residents(
                emails.stream().filter(email -> !taken.contains(email)).toList()));
        var administrators = Person.withRole(Role.ADMINISTRATOR).stream()
                .map(person -> person.id)
                .collect(Collectors.toSet());
        return new StaffList(known, administrators);
    }

    private List<KnownPerson> staff() {
        return database.createQuery(KNOWN + "p.audience <> :resident", KnownPerson.class)
                .setParameter("resident", Audience.RESIDENT)
                .getResultList();
    }

    private List<KnownPerson> residents(List<String> emails) {
        var found = new ArrayList<KnownPerson>();
        for (var from = 0; from < emails.size(); from += CHUNK) {
            var some = emails.subList(from, Math.min(from + CHUNK, emails.size()));
            found.addAll(
                    database.createQuery(KNOWN + "p.audience = :resident and p.email in :emails", KnownPerson.class)
                            .setParameter("resident", Audience.RESIDENT)
                            .setParameter("emails", some)
                            .getResultList());
        }
        return found;
    }
}
