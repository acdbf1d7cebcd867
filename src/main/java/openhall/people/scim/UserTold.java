package openhall.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a client says about somebody, as far as it is known here; the manager is the id of a user. */
record UserTold(
        @Nullable String userName,
        @Nullable String externalId,
        NameTold name,
        @Nullable String title,
        @Nullable Boolean active,
        @Nullable String employeeNumber,
        @Nullable String department,
        @Nullable String manager,
        @Nullable String audience,
        @Nullable String unit) {
    static final UserTold NOTHING =
            new UserTold(null, null, NameTold.NOTHING, null, null, null, null, null, null, null);

    private static final int LONGEST_ADDRESS = 254;

    static UserTold of(ObjectNode user) {
        var enterprise = part(user, Scim.ENTERPRISE);
        var openhall = part(user, Scim.OPENHALL);
        return new UserTold(
                Texts.text(user, "userName"),
                Texts.text(user, "externalId"),
                NameTold.of(user),
                Texts.text(user, "title"),
                Texts.flag(user, "active"),
                Texts.text(enterprise, "employeeNumber"),
                Texts.text(enterprise, "department"),
                manager(enterprise.path("manager")),
                Texts.text(openhall, "audience"),
                Texts.text(openhall, "unit"));
    }

    /** The user name as an e-mail address in small letters. */
    String address() {
        if (userName == null) {
            throw ScimRefused.invalidValue("userName is required: the email address of the person");
        }
        if (!userName.matches("[^@\\s]+@[^@\\s]+") || userName.length() > LONGEST_ADDRESS) {
            throw ScimRefused.invalidValue(
                    "userName must be the email address of the person, such as name@example.org");
        }
        return userName.toLowerCase(Locale.ROOT);
    }

    private static ObjectNode part(ObjectNode user, String extension) {
        return user.path(extension) instanceof ObjectNode object ? object : Scim.object();
    }

    /** Some directories send the id alone, some an object with it, some a list with one such object. */
    private static @Nullable String manager(JsonNode told) {
        if (told.isArray()) {
            return told.isEmpty() ? null : manager(told.path(0));
        }
        return Texts.of(told.isObject() ? told.path("value") : told, "manager");
    }
}
