package openhall.hackathons.setting;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What has changed of a hackathon since it was announced, as JSON, newest first. */
@Path("/api/hackathons/{slug}/changes")
@Produces(MediaType.APPLICATION_JSON)
class ChangeApi {
    /** {@code challenge} is a slug; {@code about} are words like DATES. */
    record Change(
            int number,
            Instant at,
            List<String> about,
            @Nullable String challenge,
            String why,
            List<HackathonChange.Line> lines) {
        static Change of(HackathonChange change) {
            return new Change(
                    change.number,
                    change.changedAt,
                    List.of(change.about),
                    change.challenge == null ? null : change.challenge.slug,
                    change.why,
                    change.lines());
        }
    }

    @GET
    @PermitAll
    public KeyPage<Change> list(@PathParam("slug") String slug, @RestQuery @Nullable String after) {
        var page = HackathonChange.of(Hackathon.shown(slug), Cursor.parse(after));
        return new KeyPage<>(page.rows().stream().map(Change::of).toList(), page.next());
    }
}
