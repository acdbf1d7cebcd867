package openhall.people;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The council's register of its people: who comes, moves, goes and may do what, each told to whoever listens. */
@ApplicationScoped
public class Register {
    @Inject
    Event<PersonJoined> joined;

    @Inject
    Event<PersonReturned> returned;

    @Inject
    Event<PersonMoved> moved;

    @Inject
    Event<PersonLeft> left;

    @Inject
    Event<RolesChanged> roles;

    @Inject
    Event<PersonCorrected> corrected;

    @Inject
    Event<EmailChanged> readdressed;

    @Inject
    Event<PersonErased> erased;

    @Inject
    @All
    List<Holding> holdings;

    public Person employ(Post post, String name, String email, Set<Role> more, @Nullable Person by, Instant at) {
        var known = Person.byEmail(email);
        var rolesBefore = known == null ? null : Set.copyOf(known.roles);
        var hadLeft = known != null && known.leftAt != null;
        var person = Person.employ(post, name, email, more, at);
        joined.fire(new PersonJoined(person, by, at));
        if (hadLeft) {
            returned.fire(new PersonReturned(person, at));
        }
        if (rolesBefore != null) {
            tellOfRoles(person, rolesBefore, by, at);
        }
        return person;
    }

    /** Many who join at once and whom nobody knows here yet; their managers are here already. */
    public List<Person> employAll(List<Joiner> joiners, @Nullable Person by, Instant at) {
        var people = Person.hireAll(joiners, at);
        people.forEach(person -> joined.fire(new PersonJoined(person, by, at)));
        return people;
    }

    /** Whether anything was corrected. */
    public boolean correct(Person person, Details to, @Nullable Person by, Instant at) {
        var what = new ArrayList<String>();
        if (person.rename(to.name())) {
            what.add("name");
        }
        var changesAddress = useEmail(person, to.email(), by, at);
        var number = to.number();
        if (number != null && person.number(number)) {
            what.add("employee number");
        }
        if (!what.isEmpty()) {
            corrected.fire(new PersonCorrected(person, List.copyOf(what), by, at));
        }
        return changesAddress || !what.isEmpty();
    }

    public void comeBack(Person person, Post post, @Nullable Person by, Instant at) {
        var rolesBefore = Set.copyOf(person.roles);
        person.comeBack(post, at);
        joined.fire(new PersonJoined(person, by, at));
        returned.fire(new PersonReturned(person, at));
        tellOfRoles(person, rolesBefore, by, at);
    }

    /** Sits here from now on: moved, or come back, or new on the staff. */
    public void place(Person person, Post post, @Nullable Person by, Instant at) {
        if (person.isOnTheStaff()) {
            move(person, post, by, at);
        } else {
            comeBack(person, post, by, at);
        }
    }

    /** Whether anything changed. */
    public boolean move(Person person, Post post, @Nullable Person by, Instant at) {
        var rolesBefore = Set.copyOf(person.roles);
        if (!person.move(post, at)) {
            return false;
        }
        moved.fire(new PersonMoved(person, by, at));
        tellOfRoles(person, rolesBefore, by, at);
        return true;
    }

    private void tellOfRoles(Person person, Set<Role> before, @Nullable Person by, Instant at) {
        if (!before.equals(person.roles)) {
            roles.fire(new RolesChanged(person, person.roles, by, at));
        }
    }

    public void leave(Person person, @Nullable Person by, Instant at) {
        LastAdministrator.refuse(person);
        person.leave(at);
        left.fire(new PersonLeft(person, by, at));
    }

    /** Exactly these roles besides those that come with the post; whether anything changed. */
    public boolean grant(Person person, Set<Role> granted, @Nullable Person by, Instant at) {
        if (!granted.contains(Role.ADMINISTRATOR)) {
            LastAdministrator.refuse(person);
        }
        if (!person.holdExactly(granted)) {
            return false;
        }
        roles.fire(new RolesChanged(person, person.roles, by, at));
        return true;
    }

    /** Somebody corrects their own name; whether anything changed. */
    public boolean correctName(Person person, String to, Instant at) {
        if (!person.rename(to)) {
            return false;
        }
        corrected.fire(new PersonCorrected(person, List.of("name"), person, at));
        return true;
    }

    /** Another address, to which the mail of the one before goes with them; whether anything changed. */
    public boolean useEmail(Person person, String to, @Nullable Person by, Instant at) {
        var before = person.email;
        if (!person.useEmail(to)) {
            return false;
        }
        readdressed.fire(new EmailChanged(person, before, by, at));
        return true;
    }

    /** Takes out of every module what names this person, for good; false when that has been done already. */
    public boolean erase(Person person, PersonErased.Why why, @Nullable Person by, Instant at) {
        person.hold();
        if (person.isErased()) {
            return false;
        }
        NotErasable.refuse(person);
        var gone = Someone.of(person);
        holdings.forEach(holding -> holding.erase(gone, at));
        person.erase(at);
        erased.fire(new PersonErased(gone.id(), by, why, at));
        Log.infof("Person %s was erased", gone.id());
        return true;
    }
}
