package openhall.hackathons.event;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who comes to a hackathon and who waits, and how many can come, as JSON for its organisers. */
@Path("/api/hackathons/{slug}/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ORGANISE)
class PeopleApi {
    /** In the order of asking; {@code next} is where the next page begins, and empty on the last one. */
    record People(
            @Nullable Integer capacity,
            int placed,
            int waiting,
            List<Somebody> people,
            @Nullable String next) {}

    record Somebody(
            String code,
            String name,
            ComingAs coming,
            Registration.State state,
            Instant registeredAt,
            @Nullable Instant arrivedAt,
            @Nullable String needs) {
        static Somebody of(Registration kept) {
            return new Somebody(
                    kept.ref, kept.person.name, kept.kind, kept.state, kept.registeredAt, kept.arrivedAt, kept.needs);
        }
    }

    /** {@code capacity} is empty for no limit; {@code why} is needed once the hackathon is public. */
    record Limit(@Nullable Integer capacity, @Nullable String why) {
        PlacesForm form() {
            return new PlacesForm(capacity == null ? null : capacity.toString(), why);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public People show(@PathParam("slug") String slug, @RestQuery @Nullable String after) {
        return people(Hackathon.named(slug), Cursor.parse(after));
    }

    @PUT
    @Path("/limit")
    @Transactional
    public People limit(@PathParam("slug") String slug, Limit body) {
        var hackathon = Hackathon.named(slug);
        forms.requireJson(body);
        var form = body.form();
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        forms.requireJson(form, form.errors(hackathon, EventPlaces.of(hackathon)));
        new ByHand(me.person(), form.why(), at).limit(hackathon, form.number());
        return people(hackathon, null);
    }

    private static People people(Hackathon hackathon, @Nullable Cursor after) {
        var places = EventPlaces.of(hackathon);
        var page = Registration.page(hackathon, after);
        return new People(
                places.capacity,
                places.placed,
                places.waiting,
                page.rows().stream().map(Somebody::of).toList(),
                page.next());
    }
}
