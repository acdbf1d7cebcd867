package openhall.people.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openhall.people.Audience;
import org.jspecify.annotations.Nullable;

/** Somebody as a SCIM user, whole. */
@ApplicationScoped
class UserJson {
    static final String PATH = "/Users/";

    @Inject
    ScimAddress address;

    /** With the groups they are in. */
    ObjectNode of(ProvisionedPerson person, List<ScimGroup> groups) {
        var user = Scim.object();
        user.putArray("schemas").add(Scim.USER).add(Scim.ENTERPRISE).add(Scim.OPENHALL);
        user.put("id", person.id.toString());
        put(user, "externalId", person.externalId);
        user.put("userName", person.userName);
        name(user, person);
        put(user, "title", person.title);
        user.put("active", person.active);
        user.putArray("emails")
                .addObject()
                .put("value", person.userName)
                .put("type", "work")
                .put("primary", true);
        groups(user, groups);
        enterprise(user.putObject(Scim.ENTERPRISE), person);
        user.putObject(Scim.OPENHALL).put("audience", word(person.audience)).put("unit", person.unit);
        return Version.stamped(user, address.meta("User", PATH + person.id, person.createdAt, person.changedAt));
    }

    /** What an audience is called between us and a directory. */
    static String word(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void put(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }

    private static void name(ObjectNode user, ProvisionedPerson person) {
        var name = user.putObject("name");
        name.put("formatted", person.name);
        put(name, "givenName", person.givenName);
        put(name, "familyName", person.familyName);
        user.put("displayName", person.name);
    }

    private void groups(ObjectNode user, List<ScimGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        var list = user.putArray("groups");
        for (var group : groups) {
            list.addObject()
                    .put("value", group.id.toString())
                    .put("$ref", address.of(GroupJson.PATH + group.id))
                    .put("display", group.name)
                    .put("type", "direct");
        }
    }

    private void enterprise(ObjectNode part, ProvisionedPerson person) {
        put(part, "employeeNumber", person.employeeNumber);
        part.put("department", person.department);
        var manager = person.manager;
        if (manager != null) {
            manager(part.putObject("manager"), manager, person.managerName);
        }
    }

    private void manager(ObjectNode part, UUID id, @Nullable String name) {
        part.put("value", id.toString()).put("$ref", address.of(PATH + id));
        put(part, "displayName", name);
    }
}
