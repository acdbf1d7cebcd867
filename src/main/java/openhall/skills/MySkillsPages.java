package openhall.skills;

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
import java.time.Clock;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/skills")
class MySkillsPages {
    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance mine(MySkills mine, String rule);

        static native TemplateInstance check(Choices choices, SelfCheckForm form, FormErrors errors);
    }

    /** The skill asked about and what one may answer. */
    record Choices(Skill skill, List<Option> levels, List<Option> confidences) {
        static Choices of(Skill skill) {
            return new Choices(skill, SelfCheckForm.levels(skill), SelfCheckForm.confidences());
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

    @Inject
    Suggestions suggestions;

    @GET
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance mine() {
        return Templates.mine(MySkills.of(me.person(), suggestions), Evidence.RULE);
    }

    @GET
    @Path("{key}/self-check")
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance check(@RestPath String key) {
        var skill = current(key);
        var last = SelfCheck.latest(me.person()).get(skill.id);
        return Templates.check(Choices.of(skill), SelfCheckForm.of(last), FormErrors.none());
    }

    @POST
    @Path("{key}/self-check")
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public RestResponse<Void> answer(@RestPath String key, @BeanParam SelfCheckForm form) {
        var skill = current(key);
        var choices = Choices.of(skill);
        forms.require(form, errors -> Templates.check(choices, form, errors));
        SelfCheck.record(me.person(), skill, form.answer(), clock.instant());
        return Redirect.to("/me/skills", "Your answer for " + skill.title + " is saved");
    }

    /** A skill that people are asked about; a retired one is kept for its evidence, and one of others to be read. */
    static Skill current(String key) {
        var skill = Skill.byKey(key);
        if (skill == null || !skill.isAskedAbout()) {
            throw new NotFoundException();
        }
        return skill;
    }
}
