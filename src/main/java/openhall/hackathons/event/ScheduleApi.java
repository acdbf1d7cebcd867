package openhall.hackathons.event;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What takes place at a hackathon as JSON: everybody reads it, organisers also before it is public, and write it. */
@Path("/api/hackathons/{slug}/schedule")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ScheduleApi {
    record Item(
            UUID id, Instant startsAt, Instant endsAt, String title, String place, String words, boolean calledOff) {
        static Item of(ScheduleItem item) {
            var place = item.place == null ? item.hackathon.place : item.place;
            return new Item(item.id, item.startsAt, item.endsAt, item.title, place, item.words, item.isCancelled());
        }
    }

    /**
     * As on the page: a day such as 2026-11-23, and times such as 09:30, in the time of the council. {@code why} is
     * needed once the hackathon is public.
     */
    record Wanted(
            @Nullable String title,
            @Nullable String day,
            @Nullable String from,
            @Nullable String until,
            @Nullable String place,
            @Nullable String words,
            @Nullable String why) {
        ScheduleForm form() {
            return new ScheduleForm(title, day, from, until, place, words, why);
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
    public List<Item> show(@PathParam("slug") String slug) {
        var hackathon = me.may(May.ORGANISE) ? Hackathon.named(slug) : Hackathon.shown(slug);
        return ScheduleItem.of(hackathon).stream().map(Item::of).toList();
    }

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Item> add(@PathParam("slug") String slug, Wanted body) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var form = checked(body, hackathon);
        var item = new ByHand(me.person(), form.why(), at).add(hackathon, form.line());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, Item.of(item))
                .location(URI.create("/api/hackathons/" + slug + "/schedule"))
                .build();
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public Item change(@PathParam("slug") String slug, @PathParam("id") UUID id, Wanted body) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var item = ScheduleItem.at(hackathon, id);
        var form = checked(body, hackathon);
        new ByHand(me.person(), form.why(), at).change(item, form.line());
        return Item.of(item);
    }

    /** With {@code ?why=} once the hackathon is public. */
    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> cancel(
            @PathParam("slug") String slug, @PathParam("id") UUID id, @RestQuery @Nullable String why) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var item = ScheduleItem.at(hackathon, id);
        var form = new OffForm(why);
        forms.requireJson(form, form.errors(hackathon));
        new ByHand(me.person(), form.cancelWhy(), at).cancel(item);
        return RestResponse.noContent();
    }

    private ScheduleForm checked(Wanted body, Hackathon hackathon) {
        forms.requireJson(body);
        var form = body.form();
        forms.requireJson(form, form.errors(hackathon));
        return form;
    }
}
