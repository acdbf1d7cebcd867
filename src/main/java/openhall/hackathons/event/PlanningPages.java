package openhall.hackathons.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** The organiser's schedule: adding to it, changing it, and calling something off. */
@Path("/organise/{slug}/schedule")
@PermissionsAllowed(May.ORGANISE)
class PlanningPages {
    @CheckedTemplate(basePath = "hackathons/event")
    static class Templates {
        static native TemplateInstance planning(View view, ScheduleForm form, FormErrors errors);

        static native TemplateInstance planned(Change view, ScheduleForm form, FormErrors errors);
    }

    record View(Hackathon hackathon, List<ScheduleItem> items) {
        public String path() {
            return PlanningPages.path(hackathon);
        }

        public String desk() {
            return "/organise/" + hackathon.slug;
        }
    }

    record Change(Hackathon hackathon, ScheduleItem item) {
        public String back() {
            return PlanningPages.path(hackathon);
        }

        public String path() {
            return back() + "/" + item.id;
        }

        public String cancellationPath() {
            return path() + "/cancellation";
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    static String path(Hackathon hackathon) {
        return "/organise/" + hackathon.slug + "/schedule";
    }

    @GET
    public TemplateInstance show(@PathParam("slug") String slug) {
        return Templates.planning(view(Hackathon.named(slug)), ScheduleForm.empty(), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> add(@PathParam("slug") String slug, @BeanParam ScheduleForm form) {
        var hackathon = Hackathon.named(slug);
        forms.require(form, form.errors(), errors -> Templates.planning(view(hackathon), form, errors));
        ScheduleItem.add(hackathon, form.line(), me.person(), clock.now());
        return Redirect.to(path(hackathon), "It is on the schedule");
    }

    @GET
    @Path("/{id}")
    public TemplateInstance edit(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var hackathon = Hackathon.named(slug);
        var item = ScheduleItem.at(hackathon, id);
        return Templates.planned(new Change(hackathon, item), ScheduleForm.of(item), FormErrors.none());
    }

    @POST
    @Path("/{id}")
    @Transactional
    public RestResponse<Void> change(
            @PathParam("slug") String slug, @PathParam("id") UUID id, @BeanParam ScheduleForm form) {
        var hackathon = Hackathon.named(slug);
        var item = ScheduleItem.at(hackathon, id);
        forms.require(form, form.errors(), errors -> Templates.planned(new Change(hackathon, item), form, errors));
        item.change(form.line(), me.person(), clock.now());
        return Redirect.to(path(hackathon), "The schedule has been changed");
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    public RestResponse<Void> cancel(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var hackathon = Hackathon.named(slug);
        ScheduleItem.at(hackathon, id).cancel(me.person(), clock.now());
        return Redirect.to(path(hackathon), "It is marked as called off");
    }

    private static View view(Hackathon hackathon) {
        return new View(hackathon, ScheduleItem.of(hackathon));
    }
}
