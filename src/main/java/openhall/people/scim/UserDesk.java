package openhall.people.scim;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import openhall.people.Person;
import openhall.people.Register;
import openhall.people.Role;
import openhall.people.ScimChanged;
import org.jspecify.annotations.Nullable;

/** Does what is said about people; only inside a transaction, and with the row of somebody known held. */
@ApplicationScoped
class UserDesk {
    @Inject
    Register register;

    @Inject
    Event<ScimChanged> changed;

    /** Somebody new, or somebody known who was not on the staff: they keep their record. */
    Person add(UserTold said, Told told) {
        var address = said.address();
        ScimLink.takeTurn("user " + address);
        var known = Person.byEmail(address);
        if (known != null && ProvisionedPerson.byId(known.id) != null) {
            throw ScimRefused.taken("userName");
        }
        requireFree(known, said);
        requireSame(known, said);
        var post = new Placing(null, UserTold.NOTHING, said).post();
        var person = register.employ(post, firstName(said, address), address, Set.of(), null, told.at());
        var number = said.employeeNumber();
        if (number != null) {
            person.number(number);
        }
        link(person, UserTold.NOTHING, said, told);
        if (Boolean.FALSE.equals(said.active())) {
            register.leave(person, null, told.at());
        }
        done(person, "added", told);
        return person;
    }

    /** What is known before is handed in, as the client sees it: only what is new in what it says is done. */
    void change(Person person, UserTold before, UserTold said, Told told) {
        if (said.equals(before)) {
            return;
        }
        useAddress(person, said.address(), told);
        requireFree(person, said);
        var name = said.name().newIn(before.name());
        if (name != null) {
            person.rename(name);
        }
        person.number(said.employeeNumber());
        link(person, before, said, told);
        place(person, before, said, told);
        done(person, "changed", told);
    }

    /** They leave the council, and the client no longer sees them; what they did stays. Their groups come first. */
    void remove(Person person, Told told) {
        if (person.leftAt == null) {
            register.leave(person, null, told.at());
        }
        ScimLink.of(person.id, told.at()).remove(told.at());
        done(person, "removed", told);
    }

    /** Written at once, because what the client is shown next is read from the tables. */
    private void done(Person person, String what, Told told) {
        changed.fire(new ScimChanged(told.client(), person.id, what, told.at()));
        Panache.flush();
    }

    /** The post of somebody who has left stays as it was until they come back. */
    private void place(Person person, UserTold before, UserTold said, Told told) {
        var here = person.leftAt == null;
        var active = said.active();
        var staying = active == null ? here : active.booleanValue();
        if (here && !staying) {
            register.leave(person, null, told.at());
        } else if (here) {
            register.move(person, new Placing(person, before, said).post(), null, told.at());
        } else if (staying) {
            register.comeBack(person, new Placing(person, before, said).post(), null, told.at());
        }
    }

    /** Who may do most is not moved to another address from outside: a link to that address would let somebody in. */
    private void useAddress(Person person, String address, Told told) {
        if (!address.equals(person.email)) {
            if (person.has(Role.ADMINISTRATOR)) {
                throw new ScimRefused(403, null, "An administrator's userName is changed in this service itself");
            }
            ScimLink.takeTurn("user " + address);
            if (Person.byEmail(address) != null) {
                throw ScimRefused.taken("userName");
            }
            register.useEmail(person, address, null, told.at());
        }
    }

    /** An address that is given away again is not a way into the record of whoever had it before. */
    private static void requireSame(@Nullable Person known, UserTold said) {
        var number = said.employeeNumber();
        if (known != null && number != null && known.employeeNumber != null && !number.equals(known.employeeNumber)) {
            throw ScimRefused.taken("userName");
        }
    }

    private static void link(Person person, UserTold before, UserTold said, Told told) {
        var link = ScimLink.of(person.id, told.at());
        link.tell(said, told.at());
        if (!Objects.equals(said.department(), before.department())) {
            link.tellDepartment(said.department());
        }
    }

    private static void requireFree(@Nullable Person person, UserTold said) {
        var number = said.employeeNumber();
        var numbered = number == null ? null : Person.byEmployeeNumber(number);
        if (numbered != null && numbered != person) {
            throw ScimRefused.taken("employeeNumber");
        }
        var external = said.externalId();
        var linked = external == null ? null : ScimLink.byExternalId(external);
        if (linked != null && (person == null || !linked.personId.equals(person.id))) {
            throw ScimRefused.taken("externalId");
        }
    }

    /** Without a name, what stands before the @ of the address. */
    private static String firstName(UserTold said, String address) {
        var name = said.name().newIn(NameTold.NOTHING);
        return name == null ? address.substring(0, address.indexOf('@')) : name;
    }
}
