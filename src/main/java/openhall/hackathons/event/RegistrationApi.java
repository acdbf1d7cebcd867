package openhall.hackathons.event;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Somebody's own place at a hackathon as JSON. */
@Path("/api/hackathons/{slug}/registration")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.JOIN_TEAMS)
class RegistrationApi {

    /** {@code capacity} is empty where there is no limit, {@code mine} where the reader neither has a place nor waits. */
    record Standing(
            @Nullable Integer capacity,
            int placed,
            int waiting,
            @Nullable Mine mine) {}

    /** {@code waitingAs} counts those who wait before the reader, and the reader; 0 for who has a place. */
    record Mine(
            String code,
            Registration.State state,
            int waitingAs,
            ComingAs coming,
            @Nullable String needs,
            List<TermsKind> agreed,
            Instant registeredAt) {}

    record Wanted(
            @Nullable String coming,
            @Nullable String needs,
            @Nullable List<String> agreed) {
        RegistrationForm form() {
            return new RegistrationForm(coming, needs, Objects.requireNonNullElse(agreed, List.of()), null);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public Standing show(@PathParam("slug") String slug) {
        return places(Hackathon.shown(slug));
    }

    @PUT
    @Transactional
    public Standing register(@PathParam("slug") String slug, Wanted body) {
        var hackathon = Hackathon.shown(slug);
        forms.requireJson(body);
        var form = body.form();
        forms.requireJson(form, form.errors(EventTerms.newest(hackathon).values()));
        var at = clock.now();
        var person = me.person();
        Places.register(hackathon, person, form.as(), Forms.text(form.needs()), at);
        Consents.choose(person, hackathon, form.kinds(), at);
        return places(hackathon);
    }

    @DELETE
    @Transactional
    public RestResponse<Void> giveUp(@PathParam("slug") String slug) {
        Places.giveUp(Hackathon.shown(slug), me.person(), clock.now());
        return RestResponse.noContent();
    }

    private Standing places(Hackathon hackathon) {
        var view = RegistrationView.of(hackathon, me.person(), clock.now());
        var counted = view.places();
        return new Standing(counted.capacity, counted.placed, counted.waiting, mine(view));
    }

    private @Nullable Mine mine(RegistrationView view) {
        var mine = view.mine();
        if (mine == null) {
            return null;
        }
        var agreed = List.copyOf(Consents.given(me.person(), view.terms()));
        return new Mine(mine.ref, mine.state, view.number(), mine.kind, mine.needs, agreed, mine.registeredAt);
    }
}
