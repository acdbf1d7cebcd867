package openhall.ideas.opendata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A published idea as Open311 knows a request. It was requested when it was published, since only then anyone can ask for
 * it, and it is closed once the council has answered.
 */
record GeoRequest(
        UUID id,
        Instant publishedAt,
        String ref,
        String title,
        String problem,
        String suggestion,
        @Nullable String area,
        Decision decision,
        @Nullable Instant waitingSince,
        Instant updatedAt,
        @Nullable String reply,
        @Nullable String service,
        @Nullable String theme,
        @Nullable String themeTitle,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String notice) {
    private static final int SHORT = 300;

    static GeoRequest of(Object[] row) {
        return new GeoRequest(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                Decision.valueOf((String) row[7]),
                (Instant) row[8],
                (Instant) row[9],
                (String) row[10],
                (String) row[11],
                (String) row[12],
                (String) row[13],
                (BigDecimal) row[14],
                (BigDecimal) row[15],
                (String) row[16]);
    }

    ObjectNode json() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("service_request_id", ref);
        node.put("status", waitingSince == null ? "closed" : "open");
        node.put("status_notes", notes());
        node.put("service_name", themeTitle == null ? GeoKind.IDEA.name() : "Ideas: " + themeTitle);
        node.put("service_code", theme == null ? GeoKind.IDEA.code() : theme);
        node.put("description", String.join("\n\n", title, problem, suggestion));
        node.put("agency_responsible", service);
        node.put("service_notice", notice == null ? null : "This is dealt with here: " + notice);
        node.put("requested_datetime", Formats.iso(publishedAt));
        node.put("updated_datetime", Formats.iso(updatedAt));
        node.put("expected_datetime", due());
        node.put("address", area);
        node.putNull("address_id");
        node.putNull("zipcode");
        node.put("lat", degrees(latitude));
        node.put("long", degrees(longitude));
        node.putNull("media_url");
        return node;
    }

    private static @Nullable Double degrees(@Nullable BigDecimal number) {
        return number == null ? null : Double.valueOf(number.doubleValue());
    }

    /** What the council says, and the beginning of its reply. */
    private String notes() {
        if (reply == null || waitingSince != null) {
            return decision.text();
        }
        return decision.text() + ": " + beginning(reply);
    }

    private static String beginning(String text) {
        if (text.codePointCount(0, text.length()) <= SHORT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }

    /** The end of the day by which a reply is due. */
    private @Nullable String due() {
        if (waitingSince == null) {
            return null;
        }
        var day = WorkingDays.after(WorkingDays.day(waitingSince), Idea.WORKING_DAYS_TO_REPLY);
        return Formats.iso(
                day.plusDays(1).atStartOfDay(Formats.ZONE).minusSeconds(1).toInstant());
    }
}
