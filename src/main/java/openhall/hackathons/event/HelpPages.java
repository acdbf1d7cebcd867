package openhall.hackathons.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** The organiser's mentors: who helps, with what, and at which times. */
@Path("/organise/{slug}/mentors")
@PermissionsAllowed(May.ORGANISE)
class HelpPages {
    @CheckedTemplate(basePath = "hackathons/event")
    static class Templates {
        static native TemplateInstance help(MentorSheet sheet, MentorForm form, FormErrors errors);

        static native TemplateInstance times(MentorSheet.Line line, SlotForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    static String path(Hackathon hackathon) {
        return "/organise/" + hackathon.slug + "/mentors";
    }

    @GET
    public TemplateInstance show(@PathParam("slug") String slug) {
        return Templates.help(sheet(Hackathon.named(slug)), MentorForm.empty(), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> add(@PathParam("slug") String slug, @BeanParam MentorForm form) {
        var hackathon = Hackathon.named(slug);
        forms.require(form, form.errors(), errors -> Templates.help(sheet(hackathon), form, errors));
        var person = form.person();
        if (person == null) {
            throw new NotFoundException();
        }
        Mentor.add(hackathon, person, Forms.text(form.offers()), me.person(), clock.now());
        return Redirect.to(path(hackathon), "The mentor has been added");
    }

    @GET
    @Path("/{id}/times")
    public TemplateInstance times(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var hackathon = Hackathon.named(slug);
        return Templates.times(line(Mentor.at(hackathon, id)), SlotForm.empty(), FormErrors.none());
    }

    @POST
    @Path("/{id}/times")
    @Transactional
    public RestResponse<Void> offer(
            @PathParam("slug") String slug, @PathParam("id") UUID id, @BeanParam SlotForm form) {
        var hackathon = Hackathon.named(slug);
        var mentor = Mentor.held(hackathon, id);
        var at = clock.now();
        forms.require(form, form.errors(at), errors -> Templates.times(line(mentor), form, errors));
        MentorSlot.offer(mentor, form.window(), form.where(), me.person(), at);
        return Redirect.to(path(hackathon), "Teams can take this time now");
    }

    /** Also one that a team has: the team is told. */
    @POST
    @Path("/{id}/times/{time}/removal")
    @Transactional
    public RestResponse<Void> takeAway(
            @PathParam("slug") String slug, @PathParam("id") UUID id, @PathParam("time") UUID time) {
        var hackathon = Hackathon.named(slug);
        MentorSlot.held(hackathon, time).ofMentor(id).takeAway(me.person(), clock.now());
        return Redirect.to(path(hackathon), "The time is gone, and a team that had it is told");
    }

    @POST
    @Path("/{id}/removal")
    @Transactional
    public RestResponse<Void> remove(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var hackathon = Hackathon.named(slug);
        Mentor.held(hackathon, id).remove(me.person(), clock.now());
        return Redirect.to(path(hackathon), "The mentor has been removed");
    }

    private static MentorSheet.Line line(Mentor mentor) {
        return new MentorSheet.Line(mentor, List.of());
    }

    private MentorSheet sheet(Hackathon hackathon) {
        return MentorSheet.of(hackathon, null, clock.now());
    }
}
