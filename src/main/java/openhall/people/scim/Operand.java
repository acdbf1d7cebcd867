package openhall.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What something is compared with in a filter, as the client typed it. */
record Operand(JsonNode value) {

    boolean isNothing() {
        return value.isNull();
    }

    String text() {
        return value.asText();
    }

    String lower() {
        return text().toLowerCase(Locale.ROOT);
    }

    /** Null when it is no id of anything. */
    @Nullable
    UUID id() {
        try {
            return UUID.fromString(text());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    boolean flag() {
        if (!lower().equals("true") && !lower().equals("false")) {
            throw ScimRefused.invalidFilter("Compare this attribute with true or false");
        }
        return lower().equals("true");
    }

    /** In years with four digits: the database knows no time far beyond. */
    Instant moment() {
        try {
            var moment = OffsetDateTime.parse(text());
            if (moment.getYear() > 0 && moment.getYear() < 10_000) {
                return moment.toInstant();
            }
        } catch (DateTimeException e) {
            throw ScimRefused.invalidFilter("Compare this attribute with a time such as 2026-11-27T10:00:00Z");
        }
        throw ScimRefused.invalidFilter("Compare this attribute with a time between the years 1 and 9999");
    }
}
