package openhall.hackathons.event;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The organiser's mentors as JSON: who helps, with what, and at which times. */
@Path("/api/hackathons/{slug}/mentors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ORGANISE)
class HelpApi {
    record NewMentor(@Nullable String email, @Nullable String offers) {
        MentorForm form() {
            return new MentorForm(email, offers);
        }
    }

    record Added(UUID id) {}

    /** As on the page: a day such as 2026-11-23, and times such as 09:30, in the time of the council. */
    record NewTime(
            @Nullable String day,
            @Nullable String from,
            @Nullable String until,
            @Nullable String place) {
        SlotForm form() {
            return new SlotForm(day, from, until, place);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @POST
    @Transactional
    public RestResponse<Added> add(@PathParam("slug") String slug, NewMentor body) {
        var hackathon = Hackathon.named(slug);
        forms.requireJson(body);
        var form = body.form();
        forms.requireJson(form, form.errors());
        var person = form.person();
        if (person == null) {
            throw new NotFoundException();
        }
        var mentor = Mentor.add(hackathon, person, Forms.text(form.offers()), me.person(), clock.now());
        return created(slug, mentor.id);
    }

    @POST
    @Path("/{id}/times")
    @Transactional
    public RestResponse<Added> offer(@PathParam("slug") String slug, @PathParam("id") UUID id, NewTime body) {
        var mentor = Mentor.held(Hackathon.named(slug), id);
        forms.requireJson(body);
        var form = body.form();
        var at = clock.now();
        forms.requireJson(form, form.errors(at));
        var slot = MentorSlot.offer(mentor, form.window(), form.where(), me.person(), at);
        return created(slug, slot.id);
    }

    /** Also one that a team has: the team is told. */
    @DELETE
    @Path("/{id}/times/{time}")
    @Transactional
    public RestResponse<Void> takeAway(
            @PathParam("slug") String slug, @PathParam("id") UUID id, @PathParam("time") UUID time) {
        MentorSlot.held(Hackathon.named(slug), time).ofMentor(id).takeAway(me.person(), clock.now());
        return RestResponse.noContent();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public RestResponse<Void> remove(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        Mentor.held(Hackathon.named(slug), id).remove(me.person(), clock.now());
        return RestResponse.noContent();
    }

    private static RestResponse<Added> created(String slug, UUID id) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new Added(id))
                .location(URI.create("/api/hackathons/" + slug + "/mentors"))
                .build();
    }
}
