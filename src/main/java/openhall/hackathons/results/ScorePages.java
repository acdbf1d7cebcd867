package openhall.hackathons.results;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import openhall.activity.Activity;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;

/** The file of final scores. Who took it is on record. */
@Path("/organise/{slug}/scores.csv")
class ScorePages {
    @Inject
    Me me;

    @Inject
    SiteClock clock;

    @GET
    @Produces("text/csv")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public String file(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        if (hackathon.finalisedAt == null) {
            throw new NotFoundException();
        }
        Activity.record(me.person(), "took the scores", hackathon.subject(), clock.now());
        return ScoresCsv.of(hackathon);
    }
}
