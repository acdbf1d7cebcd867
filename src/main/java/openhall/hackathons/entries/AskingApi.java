package openhall.hackathons.entries;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A team asks for another look at the decision about its entry, as JSON. */
@Path("/api/teams/{ref}/appeal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AskingApi {
    record NewAppeal(@Nullable String words) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @POST
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<AppealApi.Appeal> ask(@PathParam("ref") String ref, NewAppeal body) {
        var entry = Submission.byTeamRef(ref);
        if (!entry.team.has(me.person())) {
            throw new NotFoundException();
        }
        var form = new AppealForm(body.words());
        forms.requireJson(form);
        var at = clock.holding(entry.team.hackathon, LockModeType.PESSIMISTIC_READ);
        var appeal = EntryAppeal.send(entry, me.person(), Forms.text(form.words()), at);
        return RestResponse.status(RestResponse.Status.CREATED, AppealApi.Appeal.of(appeal));
    }
}
