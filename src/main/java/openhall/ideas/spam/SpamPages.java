package openhall.ideas.spam;

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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** A moderator says what a program's ideas have in common, sees which they are, takes them down, or undoes it. */
@Path("/moderation/spam")
class SpamPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance spam(SpamForm form, List<SpamSweep> sweeps, FormErrors errors);

        static native TemplateInstance spamPreview(SpamForm form, SpamCondition.Preview preview, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.MODERATE)
    public TemplateInstance begin() {
        return page(SpamForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/preview")
    @PermissionsAllowed(May.MODERATE)
    public TemplateInstance preview(@BeanParam SpamForm form) {
        forms.require(form, form.conditionErrors(clock.instant()), errors -> page(form, errors));
        return preview(form.once(), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public RestResponse<Void> sweep(@BeanParam SpamForm form) {
        var now = clock.instant();
        forms.require(form, form.conditionErrors(now), errors -> page(form, errors));
        forms.require(form, form.errors(now), errors -> preview(form.once(), errors));
        var key = Objects.requireNonNull(form.key());
        var sweep = SpamSweep.once(key, form.condition(), Forms.text(form.why()), me.person(), now);
        return Redirect.to("/moderation/spam", sweep.howMany() + " taken down");
    }

    @POST
    @Path("/{id}/undo")
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public RestResponse<Void> undo(UUID id) {
        var sweep = SpamSweep.held(id);
        sweep.undo(me.person(), clock.instant());
        return Redirect.to("/moderation/spam", Formats.times(sweep.restored, "idea is back", "ideas are back"));
    }

    private static TemplateInstance page(SpamForm form, FormErrors errors) {
        return Templates.spam(form, SpamSweep.newest(), errors);
    }

    private TemplateInstance preview(SpamForm form, FormErrors errors) {
        var found = form.condition().preview(me.personId());
        if (found.first().isEmpty()) {
            errors.add("words", "Nothing matches. Change the words, the domain or the times");
            return page(form, errors);
        }
        return Templates.spamPreview(form, found, errors);
    }
}
