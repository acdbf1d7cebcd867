package openhall.hackathons.panel;

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
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The organiser's page of the panel: who judges, the links of guests, and who reads what. */
@Path("/organise/{slug}/panel")
class PanelPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance judges(JudgesView view, SeatForm form, FormErrors errors);

        static native TemplateInstance judge(JudgeView view, String why, String most, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    static String path(Hackathon hackathon) {
        return "/organise/" + hackathon.slug + "/panel";
    }

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance show(@PathParam("slug") String slug, @RestQuery @Nullable String after) {
        var hackathon = Hackathon.named(slug);
        var view = JudgesView.of(hackathon, hackathon.phase(clock.now()), after);
        return Templates.judges(view, SeatForm.empty(), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> add(@PathParam("slug") String slug, @BeanParam SeatForm form) {
        var hackathon = Hackathon.named(slug);
        forms.require(form, form.errors(), errors -> judges(hackathon, form, errors));
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var judge = NewSeat.of(hackathon, form, me.person(), at);
        return Redirect.to(
                path(hackathon), judge.isGuest() ? "We have sent a link to the judge" : "The judge was added");
    }

    @POST
    @Path("/sharing")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> share(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var given = PanelDesk.share(hackathon, me.person(), at);
        return Redirect.to(path(hackathon), given == 0 ? "Every entry had its judges" : "The entries are shared out");
    }

    @POST
    @Path("/reminders")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> remind(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var sent = Reminders.send(hackathon, me.person(), at);
        return Redirect.to(
                path(hackathon),
                sent == 0
                        ? "We have reminded nobody: each judge is done, was reminded today or cannot come in any more"
                        : "We have reminded " + Formats.times(sent, "judge", "judges"));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance judge(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var hackathon = Hackathon.named(slug);
        var judge = Judge.at(hackathon, id);
        var most = judge.mostReads == null ? "" : String.valueOf(judge.mostReads);
        return judge(hackathon, judge, "", most, FormErrors.none());
    }

    @POST
    @Path("/{id}/link")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> link(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var hackathon = Hackathon.named(slug);
        NewSeat.link(Judge.at(hackathon, id), me.person(), clock.now());
        return Redirect.to(path(hackathon), "We have sent a new link to the judge");
    }

    @POST
    @Path("/{id}/limit")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> limit(
            @PathParam("slug") String slug, @PathParam("id") UUID id, @BeanParam LimitForm form) {
        var hackathon = Hackathon.named(slug);
        var judge = Judge.at(hackathon, id);
        forms.require(form, form.errors(), errors -> judge(hackathon, judge, "", Forms.text(form.most()), errors));
        judge.limit(form.mostReads(), me.person(), clock.now());
        return Redirect.to(path(hackathon), "This counts from the next time that entries are shared out");
    }

    @POST
    @Path("/{id}/standing-down")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> standDown(
            @PathParam("slug") String slug, @PathParam("id") UUID id, @BeanParam LeaveForm form) {
        var hackathon = Hackathon.named(slug);
        var judge = Judge.at(hackathon, id);
        forms.require(form, errors -> judge(hackathon, judge, Forms.text(form.why()), "", errors));
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        judge.standDown(Forms.text(form.why()), me.person(), at);
        return Redirect.to(path(hackathon), "The judge has left the panel");
    }

    private TemplateInstance judges(Hackathon hackathon, SeatForm form, FormErrors errors) {
        return Templates.judges(JudgesView.of(hackathon, hackathon.phase(clock.now()), null), form, errors);
    }

    private TemplateInstance judge(Hackathon hackathon, Judge judge, String why, String most, FormErrors errors) {
        var view = new JudgeView(hackathon, judge, hackathon.phase(clock.now()), Conflict.of(judge));
        return Templates.judge(view, why, most, errors);
    }
}
