package openhall.ideas.opendata;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import openhall.web.Formats;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What stands in the address when a program asks for requests, by the names of Open311; page by {@code after}. */
record GeoQuery(
        @RestQuery("service_request_id") @Nullable String ids,
        @RestQuery("service_code") @Nullable String codes,
        @RestQuery("start_date") @Nullable String start,
        @RestQuery("end_date") @Nullable String end,
        @RestQuery("status") @Nullable String status,
        @RestQuery("after") @Nullable String after,
        @RestQuery("page_size") @Nullable String pageSize) {

    /** One request, by its reference. */
    static GeoQuery of(String ref) {
        return new GeoQuery(ref, null, null, null, null, null, null);
    }

    /** The same question for what comes after these, if anything does. */
    @Nullable
    String rest(String page, @Nullable String next) {
        if (next == null) {
            return null;
        }
        var asked = new LinkedHashMap<String, @Nullable String>();
        asked.put("service_request_id", ids);
        asked.put("service_code", codes);
        asked.put("start_date", start);
        asked.put("end_date", end);
        asked.put("status", status);
        asked.put("page_size", pageSize);
        asked.put("after", next);
        return asked.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one -> one.getKey() + "=" + Formats.encoded(String.valueOf(one.getValue())))
                .collect(Collectors.joining("&", page + "?", ""));
    }
}
