package openhall.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import openhall.people.Person;
import openhall.people.Role;
import openhall.people.ScimAccessChanged;
import org.jspecify.annotations.Nullable;

/** Does what is said about groups; only inside a transaction, and with the group's row held. */
@ApplicationScoped
class GroupDesk {
    @Inject
    GroupRoles roles;

    @Inject
    Event<ScimAccessChanged> changed;

    ScimGroup make(GroupTold said, Told told) {
        requireFree(null, said);
        var group = ScimGroup.make(said.name(), said.externalId(), told.at());
        changed.fire(new ScimAccessChanged(null, "made the group", group.name, told.client(), told.at()));
        exchange(group, Set.of(), said.members(), told);
        return group;
    }

    /** The members that it has are handed in: they were read already. */
    void change(ScimGroup group, Set<UUID> members, GroupTold said, Told told) {
        requireFree(group, said);
        var renamed = !group.name.equals(said.name());
        if (renamed) {
            var was = told.client() + ": it was called " + group.name;
            changed.fire(new ScimAccessChanged(null, "renamed the group", said.name(), was, told.at()));
        }
        group.change(said.name(), said.externalId(), told.at());
        exchange(group, members, said.members(), told);
    }

    void remove(ScimGroup group, Told told) {
        var members = ScimMember.idsOf(group.id);
        ScimMember.leave(group, members);
        roles.left(group.role, members, told.at());
        changed.fire(new ScimAccessChanged(null, "removed the group", group.name, told.client(), told.at()));
        group.disband();
    }

    /** An administrator says which role goes with a group. */
    void bring(ScimGroup group, @Nullable Role role, Person by, Instant at) {
        var before = group.role;
        if (before == role) {
            return;
        }
        var members = ScimMember.idsOf(group.id);
        group.bring(role, at);
        roles.left(before, members, at);
        roles.joined(role, members, at);
        var detail = role == null ? "No role" : role.text();
        changed.fire(new ScimAccessChanged(by, "chose the role of the group", group.name, detail, at));
    }

    private void exchange(ScimGroup group, Set<UUID> before, Set<UUID> after, Told told) {
        var joining = without(after, before);
        var leaving = without(before, after);
        if (joining.isEmpty() && leaving.isEmpty()) {
            return;
        }
        if (ProvisionedPerson.countOf(joining) < joining.size()) {
            throw ScimRefused.invalidValue("members must be users of this service, each named by its id");
        }
        ScimMember.join(group, joining);
        ScimMember.leave(group, leaving);
        roles.joined(group.role, joining, told.at());
        roles.left(group.role, leaving, told.at());
        var counts = told.client() + ": " + joining.size() + " joined, " + leaving.size() + " left";
        changed.fire(new ScimAccessChanged(null, "changed the members of the group", group.name, counts, told.at()));
    }

    private static void requireFree(@Nullable ScimGroup group, GroupTold said) {
        ScimLink.takeTurn("group " + said.name().toLowerCase(Locale.ROOT));
        var named = ScimGroup.byName(said.name());
        if (named != null && named != group) {
            throw ScimRefused.taken("displayName");
        }
        var external = said.externalId();
        var linked = external == null ? null : ScimGroup.byExternalId(external);
        if (linked != null && linked != group) {
            throw ScimRefused.taken("externalId");
        }
    }

    private static Set<UUID> without(Set<UUID> some, Set<UUID> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
