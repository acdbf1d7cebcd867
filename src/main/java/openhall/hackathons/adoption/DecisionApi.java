package openhall.hackathons.adoption;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import openhall.hackathons.Adoption;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What services decided about projects, as JSON. */
@Path("/api/hackathons")
@Produces(MediaType.APPLICATION_JSON)
class DecisionApi {
    record Decision(
            String hackathon,
            String team,
            String project,
            String service,
            String state,
            String reason,
            @Nullable LocalDate nextReview,
            @Nullable String outcome,
            Instant offeredAt) {
        static Decision of(Adoption adoption) {
            var team = adoption.submission.team;
            return new Decision(
                    team.hackathon.slug,
                    team.ref,
                    adoption.submission.title,
                    adoption.service.name,
                    adoption.state.name(),
                    adoption.reason,
                    adoption.nextReview,
                    adoption.outcome,
                    adoption.offeredAt);
        }
    }

    @GET
    @Path("/decisions")
    @PermitAll
    public KeyPage<Decision> decisions(@RestQuery @Nullable String after) {
        var page = Adoption.decisions(Cursor.parse(after));
        return new KeyPage<>(page.rows().stream().map(Decision::of).toList(), page.next());
    }
}
