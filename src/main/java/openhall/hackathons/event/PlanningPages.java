package openhall.hackathons.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
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

        static native TemplateInstance planned(Change view, ScheduleForm form, OffForm cancelling, FormErrors errors);
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
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        forms.require(form, form.errors(hackathon), errors -> Templates.planning(view(hackathon), form, errors));
        new ByHand(me.person(), form.why(), at).add(hackathon, form.line());
        return Redirect.to(path(hackathon), "It is on the schedule");
    }

    @GET
    @Path("/{id}")
    public TemplateInstance edit(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var item = ScheduleItem.at(Hackathon.named(slug), id);
        return planned(item, ScheduleForm.of(item), OffForm.empty(), FormErrors.none());
    }

    @POST
    @Path("/{id}")
    @Transactional
    public RestResponse<Void> change(
            @PathParam("slug") String slug, @PathParam("id") UUID id, @BeanParam ScheduleForm form) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var item = ScheduleItem.at(hackathon, id);
        forms.require(form, form.errors(hackathon), errors -> planned(item, form, OffForm.empty(), errors));
        new ByHand(me.person(), form.why(), at).change(item, form.line());
        return Redirect.to(path(hackathon), "The schedule has been changed");
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    public RestResponse<Void> cancel(
            @PathParam("slug") String slug, @PathParam("id") UUID id, @BeanParam OffForm form) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var item = ScheduleItem.at(hackathon, id);
        forms.require(form, form.errors(hackathon), errors -> planned(item, ScheduleForm.of(item), form, errors));
        new ByHand(me.person(), form.cancelWhy(), at).cancel(item);
        return Redirect.to(path(hackathon), "It is marked as called off");
    }

    private static TemplateInstance planned(
            ScheduleItem item, ScheduleForm form, OffForm cancelling, FormErrors errors) {
        return Templates.planned(new Change(item.hackathon, item), form, cancelling, errors);
    }

    private static View view(Hackathon hackathon) {
        return new View(hackathon, ScheduleItem.of(hackathon));
    }
}
