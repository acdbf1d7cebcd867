package openhall.hackathons.teams;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** The two answers to a suggestion, of the person it is about and of the team. */
@Path("/hackathons/{slug}/introductions/{id}")
class IntroductionPages {
    @Inject
    Me me;

    @Inject
    SiteClock clock;

    @POST
    @Path("/yes")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> yes(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var introduction = Introduction.named(slug, id, me.person());
        var at = clock.holding(introduction.team.hackathon, LockModeType.PESSIMISTIC_WRITE);
        introduction.yes(me.person(), at);
        var met = introduction.hasPersonsYes() && introduction.hasTeamsYes();
        return met
                ? Redirect.to(introduction.team.path(), "Both of you have said yes")
                : Redirect.to(back(introduction), "We have told the other side that you said yes");
    }

    @POST
    @Path("/no")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> no(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var introduction = Introduction.named(slug, id, me.person());
        introduction.no(me.person(), clock.now());
        return Redirect.to(back(introduction), "You will not be suggested to each other again");
    }

    private String back(Introduction introduction) {
        return introduction.isAbout(me.person())
                ? introduction.team.hackathon.path() + "/looking"
                : introduction.team.path() + "/invitations";
    }
}
