package openhall.hackathons.prizes;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The prizes of a hackathon as JSON; organisers read them before they are public too. */
@Path("/api/hackathons/{slug}/prizes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PrizeApi {
    /**
     * {@code challenge} is null where all entries can win it; {@code costsMoney} also says that a contract is promised.
     */
    record Offered(
            int position,
            String title,
            String what,
            boolean byVote,
            int places,
            @Nullable String challenge,
            boolean costsMoney) {
        static Offered of(Prize prize) {
            return new Offered(
                    prize.position,
                    prize.title,
                    prize.what,
                    prize.byVote,
                    prize.places,
                    prize.challengeSlug,
                    prize.costsMoney);
        }
    }

    /** {@code costsMoney} must be said; {@code why} once the hackathon is public. */
    record NewPrize(
            @Nullable String title,
            @Nullable String what,
            boolean byVote,
            int places,
            @Nullable String challenge,
            @Nullable Boolean costsMoney,
            @Nullable String why) {
        PrizeForm form() {
            var costs = costsMoney == null ? null : costsMoney ? "yes" : "no";
            return new PrizeForm(
                    title, what, byVote ? "vote" : "judges", String.valueOf(places), challenge, costs, why);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermitAll
    public List<Offered> prizes(@PathParam("slug") String slug) {
        var found = me.may(May.ORGANISE) ? Prize.of(Hackathon.named(slug)) : Prize.shown(Hackathon.shown(slug));
        return found.stream().map(Offered::of).toList();
    }

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Offered> add(@PathParam("slug") String slug, NewPrize body) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        forms.requireJson(body);
        var form = body.form();
        forms.requireJson(form, form.errors(hackathon));
        var prize = Prize.add(hackathon, form.plan(), Forms.text(form.why()), me.person(), at);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, Offered.of(prize))
                .location(URI.create("/api/hackathons/" + slug + "/prizes"))
                .build();
    }

    /** With the reason in the address: {@code ?why=}. */
    @DELETE
    @Path("/{position}")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public void remove(
            @PathParam("slug") String slug, @PathParam("position") int position, @RestQuery @Nullable String why) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var prize = Prize.at(hackathon, position);
        var form = new WhyForm(why);
        forms.requireJson(form, form.errors(hackathon));
        prize.remove(Forms.text(form.why()), me.person(), at);
    }
}
