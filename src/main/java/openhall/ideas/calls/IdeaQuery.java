package openhall.ideas.calls;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What stands in the address of the list, whatever it is. */
public record IdeaQuery(
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String call,
        @RestQuery @Nullable String theme,
        @RestQuery @Nullable String area,
        @RestQuery @Nullable String state,
        @RestQuery @Nullable String order,
        @RestQuery @Nullable String after) {}
