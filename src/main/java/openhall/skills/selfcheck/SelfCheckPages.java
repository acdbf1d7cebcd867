package openhall.skills.selfcheck;

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
import openhall.skills.SelfCheck;
import openhall.skills.Skill;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/skills")
class SelfCheckPages {
    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance check(Choices choices, SelfCheckForm form, FormErrors errors);
    }

    /** The skill asked about and what one may answer. */
    record Choices(Skill skill, List<Option> levels, List<Option> homes, List<Option> wishes, List<Option> numbers) {
        static Choices of(Skill skill) {
            return new Choices(
                    skill,
                    SelfCheckForm.levels(skill),
                    SelfCheckForm.homes(),
                    SelfCheckForm.wishes(),
                    SelfCheckForm.numbers());
        }

        public String path() {
            return "/me/skills/" + skill.slug() + "/self-check";
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @Path("{key}/self-check")
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance check(@RestPath String key) {
        var skill = Skill.current(key);
        var draft = SelfCheckDraft.of(me.person()).get(skill.id);
        var last = SelfCheck.latest(me.personId()).get(skill.id);
        return Templates.check(Choices.of(skill), SelfCheckForm.of(draft, last), FormErrors.none());
    }

    @POST
    @Path("{key}/self-check")
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public RestResponse<Void> save(@RestPath String key, @BeanParam SelfCheckForm form) {
        var skill = Skill.current(key);
        var choices = Choices.of(skill);
        forms.require(form, form.missing(), errors -> Templates.check(choices, form, errors));
        var now = clock.instant();
        if (!SelfCheckDraft.keep(me.person(), skill, form.given(), now)) {
            return Redirect.to(
                    CheckListPages.PATH, "Nothing about " + skill.title + " is saved: you had not answered yet");
        }
        var next = form.isForLater()
                ? CheckListPages.PATH
                : CheckList.of(me.person(), now).after(skill);
        return Redirect.to(next, "Your answer for " + skill.title + " is saved. Hand it in when you are ready");
    }
}
