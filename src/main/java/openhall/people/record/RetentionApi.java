package openhall.people.record;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import openhall.people.May;
import org.jspecify.annotations.Nullable;

/** How long what is kept, what the next purge will remove, and what the last one did, as JSON. */
@Path("/api/retention")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ADMINISTER)
class RetentionApi {
    /** {@code lastRanAt} is null before the first purge. */
    record Kept(List<Kind> kinds, @Nullable Instant lastRanAt) {}

    /** {@code records} are past their time now; {@code removed} went last time, null when that did not look at them. */
    record Kind(
            String key,
            String title,
            String kept,
            String end,
            long records,
            @Nullable Long removed) {
        static Kind of(PurgeCount count, @Nullable RetentionRun last) {
            var kind = count.kind();
            var removed = last == null ? null : last.counts.get(kind.key());
            return new Kind(kind.key(), kind.title(), count.kept(), kind.endText(), count.records(), removed);
        }
    }

    @Inject
    RetentionDesk desk;

    @GET
    public Kept kept() {
        var last = RetentionRun.last();
        var kinds = desk.dryRun().stream().map(count -> Kind.of(count, last)).toList();
        return new Kept(kinds, last == null ? null : last.ranAt);
    }
}
