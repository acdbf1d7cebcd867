package openhall.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import openhall.people.Person;
import openhall.people.PersonReturned;
import openhall.people.Register;
import openhall.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Lets roles follow groups: whoever joins a group that brings a role gets it, and whoever leaves the last such group
 * loses it, also when it was once given by hand. Roles that no group brings are left alone.
 */
@ApplicationScoped
class GroupRoles {
    private static final int AT_ONCE = 200;

    @Inject
    Register register;

    void joined(@Nullable Role role, Collection<UUID> people, Instant at) {
        if (role != null) {
            each(people, person -> grant(person, Set.of(role), Set.of(), at));
        }
    }

    /** After they have left; who is still in another such group keeps the role. */
    void left(@Nullable Role role, Collection<UUID> people, Instant at) {
        if (role != null) {
            var losing = new TreeSet<>(people);
            losing.removeAll(ScimMember.having(role, people));
            each(losing, person -> grant(person, Set.of(), Set.of(role), at));
        }
    }

    /** Roles end when somebody leaves the council, their groups do not. */
    void cameBack(@Observes PersonReturned returned) {
        var roles = ScimMember.rolesOf(returned.person().id);
        if (!roles.isEmpty()) {
            grant(returned.person(), roles, Set.of(), returned.at());
        }
    }

    private void grant(Person person, Set<Role> more, Set<Role> less, Instant at) {
        var granted = EnumSet.noneOf(Role.class);
        granted.addAll(person.roles);
        granted.retainAll(Role.GRANTED);
        granted.addAll(more);
        granted.removeAll(less);
        register.grant(person, granted, null, at);
    }

    /** Always in the same order, so that no two of us wait for each other; nobody who has left is given anything. */
    private static void each(Collection<UUID> people, Consumer<Person> work) {
        var ordered = List.copyOf(new TreeSet<>(people));
        for (var from = 0; from < ordered.size(); from += AT_ONCE) {
            var some = ordered.subList(from, Math.min(from + AT_ONCE, ordered.size()));
            Person.heldAll(some).stream()
                    .filter(person -> person.leftAt == null)
                    .forEach(work);
        }
    }
}
