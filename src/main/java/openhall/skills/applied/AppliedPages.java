package openhall.skills.applied;

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
import openhall.people.May;
import openhall.people.Me;
import openhall.skills.Skill;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/skills")
class AppliedPages {
    private static final String SENT = "Your change is sent to your manager";
    private static final String KEPT =
            "Your change is saved. Nobody can sign it off until the staff directory names your manager";

    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance applied(Sheet sheet, AppliedForm form, FormErrors errors);
    }

    /** The skill, the levels to choose from, what was sent before, and whether there is a manager to sign it off. */
    record Sheet(Skill skill, List<Option> levels, List<AppliedSkill> sent, boolean managed) {
        public String path() {
            return "/me/skills/" + skill.slug() + "/applied";
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @Path("{key}/applied")
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance show(@RestPath String key) {
        return Templates.applied(sheet(key), AppliedForm.blank(), FormErrors.none());
    }

    @POST
    @Path("{key}/applied")
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public RestResponse<Void> send(@RestPath String key, @BeanParam AppliedForm form) {
        var sheet = sheet(key);
        forms.require(form, errors -> Templates.applied(sheet, form, errors));
        AppliedSkill.send(me.person(), sheet.skill(), form.told(), clock.instant());
        return Redirect.to(sheet.path(), sheet.managed() ? SENT : KEPT);
    }

    private Sheet sheet(String key) {
        var skill = Skill.current(key);
        return new Sheet(
                skill,
                AppliedForm.levels(skill),
                AppliedSkill.of(me.person(), skill),
                AppliedSkill.hasManager(me.person()));
    }
}
