package openhall.people.scim;

import java.util.Locale;
import java.util.Map;

/** What can be asked for in a filter: how it is compared, and its words in a condition on {@code r}. */
record Field(Kind kind, String words) {

    enum Kind {
        /** Capitals do not matter. */
        TEXT,
        /** Kept in small letters. */
        LOWERED,
        EXACT,
        ID,
        /** The id of something else; the words ask whether it is linked to this. */
        LINKED,
        FLAG,
        MOMENT,
        /** The same for every resource; the words are its value. */
        FIXED
    }

    static final Map<String, Field> OF_USERS = Map.ofEntries(
            Map.entry("id", new Field(Kind.ID, "r.id")),
            Map.entry("externalid", new Field(Kind.EXACT, "r.externalId")),
            Map.entry("username", new Field(Kind.LOWERED, "r.userName")),
            Map.entry("emails", new Field(Kind.LOWERED, "r.userName")),
            Map.entry("emails.value", new Field(Kind.LOWERED, "r.userName")),
            Map.entry("emails.type", new Field(Kind.FIXED, "work")),
            Map.entry("emails.primary", new Field(Kind.FIXED, "true")),
            Map.entry("displayname", new Field(Kind.TEXT, "r.name")),
            Map.entry("name.formatted", new Field(Kind.TEXT, "r.name")),
            Map.entry("name.givenname", new Field(Kind.TEXT, "r.givenName")),
            Map.entry("name.familyname", new Field(Kind.TEXT, "r.familyName")),
            Map.entry("title", new Field(Kind.TEXT, "r.title")),
            Map.entry("active", new Field(Kind.FLAG, "r.active")),
            Map.entry("groups", new Field(Kind.LINKED, inGroup())),
            Map.entry("groups.value", new Field(Kind.LINKED, inGroup())),
            Map.entry("meta.created", new Field(Kind.MOMENT, "r.createdAt")),
            Map.entry("meta.lastmodified", new Field(Kind.MOMENT, "r.changedAt")),
            Map.entry(extended(Scim.ENTERPRISE, "employeenumber"), new Field(Kind.TEXT, "r.employeeNumber")),
            Map.entry(extended(Scim.ENTERPRISE, "department"), new Field(Kind.TEXT, "r.department")),
            Map.entry(extended(Scim.ENTERPRISE, "manager"), new Field(Kind.ID, "r.manager")),
            Map.entry(extended(Scim.ENTERPRISE, "manager.value"), new Field(Kind.ID, "r.manager")),
            Map.entry(extended(Scim.OPENHALL, "unit"), new Field(Kind.TEXT, "r.unit")));

    static final Map<String, Field> OF_GROUPS = Map.of(
            "id", new Field(Kind.ID, "r.id"),
            "externalid", new Field(Kind.EXACT, "r.externalId"),
            "displayname", new Field(Kind.TEXT, "r.name"),
            "members", new Field(Kind.LINKED, holding()),
            "members.value", new Field(Kind.LINKED, holding()),
            "meta.created", new Field(Kind.MOMENT, "r.createdAt"),
            "meta.lastmodified", new Field(Kind.MOMENT, "r.changedAt"));

    private static String inGroup() {
        return "exists (select m.id from ScimMember m where m.person.id = r.id and m.scimGroup.id = %s)";
    }

    private static String holding() {
        return "exists (select m.id from ScimMember m where m.scimGroup.id = r.id and m.person.id = %s)";
    }

    private static String extended(String schema, String attribute) {
        return schema.toLowerCase(Locale.ROOT) + ":" + attribute;
    }
}
