package openhall.ideas.answering;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What stands in the address where one reply to many ideas begins: ideas that were ticked, or what to look for. */
record BulkQuery(
        @RestQuery List<String> ideas,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String call,
        @RestQuery @Nullable String theme,
        @RestQuery @Nullable String area,
        @RestQuery @Nullable String waited) {
    BulkFilter filter() {
        return new BulkFilter(from, call, theme, area, waited);
    }
}
