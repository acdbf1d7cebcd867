package openhall.people.scim;

import java.util.Locale;
import java.util.Set;

/**
 * Which attributes a client can change, and which are passed over in silence because the standard knows them and we do
 * not keep them, or because they follow from others. Everything else is a mistake, and the client is told.
 */
record Attributes(Set<String> kept, Set<String> passedOver) {

    static final Attributes OF_USERS = new Attributes(
            Set.of(
                    "username",
                    "externalid",
                    "name",
                    "displayname",
                    "title",
                    "active",
                    extended(Scim.ENTERPRISE, "employeenumber"),
                    extended(Scim.ENTERPRISE, "department"),
                    extended(Scim.ENTERPRISE, "manager"),
                    extended(Scim.OPENHALL, "audience"),
                    extended(Scim.OPENHALL, "unit")),
            Set.of(
                    "schemas",
                    "id",
                    "meta",
                    "emails",
                    "groups",
                    "nickname",
                    "profileurl",
                    "usertype",
                    "preferredlanguage",
                    "locale",
                    "timezone",
                    "password",
                    "phonenumbers",
                    "ims",
                    "photos",
                    "addresses",
                    "entitlements",
                    "roles",
                    "x509certificates",
                    extended(Scim.ENTERPRISE, "costcenter"),
                    extended(Scim.ENTERPRISE, "organization"),
                    extended(Scim.ENTERPRISE, "division")));

    static final Attributes OF_GROUPS =
            new Attributes(Set.of("displayname", "externalid", "members"), Set.of("schemas", "id", "meta"));

    /** Whether what stands at this path is changed; false when it is passed over. */
    boolean keep(String path) {
        var name = name(path);
        if (!kept.contains(name) && !passedOver.contains(name)) {
            throw ScimRefused.invalidPath("There is no attribute " + path);
        }
        return kept.contains(name);
    }

    /** The attribute in small letters, after its schema when it is of an extension: without what is below it. */
    static String name(String path) {
        var extension = Scim.extensionOf(path);
        if (extension == null) {
            return first(path);
        }
        return extended(extension, first(path.substring(Math.min(path.length(), extension.length() + 1))));
    }

    private static String first(String path) {
        return path.split("[.\\[]", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String extended(String schema, String attribute) {
        return schema.toLowerCase(Locale.ROOT) + ":" + attribute;
    }
}
