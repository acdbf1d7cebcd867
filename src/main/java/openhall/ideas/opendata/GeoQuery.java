package openhall.ideas.opendata;

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
}
