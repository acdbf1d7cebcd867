package openhall.skills;

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
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Which jobs should reach more in a skill than their kind of post does. */
@Path("/admin/skills/{key}/job-targets")
@PermissionsAllowed(May.ADMINISTER)
class JobTargetPages {
    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance jobTargets(Jobs jobs, JobTargetForm form, FormErrors errors);
    }

    /** A skill with the targets of jobs in it, and the levels to choose from. */
    record Jobs(Skill skill, List<Line> lines, List<Option> levels) {
        static Jobs of(Skill skill) {
            var lines = SkillTarget.ofJobs(skill).stream().map(Line::of).toList();
            return new Jobs(skill, lines, ConfirmationForm.levels(skill));
        }

        public String path() {
            return "/admin/skills/" + skill.slug() + "/job-targets";
        }
    }

    /** The address to take it back is empty where a file sets it. */
    record Line(String job, String level, String takeBack) {
        static Line of(SkillTarget target) {
            var path = "/admin/skills/" + target.skill.slug() + "/job-targets/" + target.id + "/withdrawal";
            return new Line(target.whom(), Level.words(target.level), target.typed ? path : "");
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance jobs(@RestPath String key) {
        return page(Skill.current(key), JobTargetForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> set(@RestPath String key, @BeanParam JobTargetForm form) {
        var skill = Skill.current(key);
        forms.require(form, form.errors(skill), errors -> page(skill, form, errors));
        SkillTarget.type(skill, form.words(), form.reached(), me.person(), clock.instant());
        return Redirect.to(Jobs.of(skill).path(), "The target of the job has been set");
    }

    @POST
    @Path("{id}/withdrawal")
    @Transactional
    public RestResponse<Void> takeBack(@RestPath String key, @RestPath UUID id) {
        var skill = Skill.current(key);
        SkillTarget.typed(skill, id).takeBack(me.person(), clock.instant());
        return Redirect.to(Jobs.of(skill).path(), "The target of the job has been taken back");
    }

    private static TemplateInstance page(Skill skill, JobTargetForm form, FormErrors errors) {
        return Templates.jobTargets(Jobs.of(skill), form, errors);
    }
}
