package openhall.ideas.calls;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The people who answer ideas set up a call, change it, publish it, and say what came of it. */
@Path("/ideas/calls")
class CallKeepingPages {
    @CheckedTemplate(basePath = "ideas/calls")
    static class Templates {
        static native TemplateInstance form(Setting setting, CallForm form, CallChoices choices, FormErrors errors);

        static native TemplateInstance outcome(CallForIdeas call, OutcomeForm form, FormErrors errors);
    }

    /** The form of a new call, or of one that is there. */
    record Setting(String heading, String action, String back, boolean opened) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/new")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance begin() {
        return page(null, CallForm.blank(), CallChoices.now(), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> prepare(@BeanParam CallForm form) {
        var choices = CallChoices.now();
        forms.require(form, form.errors(choices, null, clock.instant()), errors -> page(null, form, choices, errors));
        var call = CallForIdeas.prepare(form.plan(choices), me.person(), clock.instant());
        return Redirect.to(call.path(), "The call is saved. Publish it when it is right");
    }

    @GET
    @Path("/{slug}/edit")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance edit(String slug) {
        var call = CallPages.readable(slug, true);
        return page(call, CallForm.of(call), CallChoices.now(), FormErrors.none());
    }

    @POST
    @Path("/{slug}/edit")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> change(String slug, @BeanParam CallForm form) {
        var call = CallForIdeas.held(slug);
        var choices = CallChoices.now();
        forms.require(form, form.errors(choices, call, clock.instant()), errors -> page(call, form, choices, errors));
        call.change(form.plan(choices), form.reason(), me.person(), clock.instant());
        return Redirect.to(call.path(), "The call is changed");
    }

    @POST
    @Path("/{slug}/publication")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> publish(String slug) {
        var call = CallForIdeas.held(slug);
        call.publish(me.person(), clock.instant());
        return Redirect.to(call.path(), "Everyone can read this call now");
    }

    @POST
    @Path("/{slug}/removal")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> throwAway(String slug) {
        CallForIdeas.held(slug).throwAway(me.person(), clock.instant());
        return Redirect.to("/ideas/calls", "The draft is deleted");
    }

    @GET
    @Path("/{slug}/outcome")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance outcome(String slug) {
        var call = CallPages.readable(slug, true);
        return Templates.outcome(call, new OutcomeForm(call.outcome), FormErrors.none());
    }

    @POST
    @Path("/{slug}/outcome")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> tell(String slug, @BeanParam OutcomeForm form) {
        var call = CallForIdeas.held(slug);
        forms.require(form, errors -> Templates.outcome(call, form, errors));
        call.tell(Forms.text(form.outcome()), me.person(), clock.instant());
        return Redirect.to(call.path(), "Everyone can read what came of this call");
    }

    private TemplateInstance page(@Nullable CallForIdeas call, CallForm form, CallChoices choices, FormErrors errors) {
        return Templates.form(setting(call), form, choices, errors);
    }

    private Setting setting(@Nullable CallForIdeas call) {
        if (call == null) {
            return new Setting("Set up a call for ideas", "/ideas/calls", "/ideas/calls", false);
        }
        var opened = call.isOpened(clock.instant());
        return new Setting("Change a call for ideas", call.path("edit"), call.path(), opened);
    }
}
