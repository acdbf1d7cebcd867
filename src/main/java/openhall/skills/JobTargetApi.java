package openhall.skills;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/job-targets/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ADMINISTER)
class JobTargetApi {
    /** job: words of a job title; level: awareness, working, practitioner or expert. */
    record NewTarget(@Nullable String job, @Nullable String level) {
        JobTargetForm form() {
            return new JobTargetForm(job, level);
        }
    }

    /** inFile: the framework's file sets it, so it can be changed only there. */
    record JobTarget(UUID id, String job, String level, boolean inFile) {
        static JobTarget of(SkillTarget target) {
            return new JobTarget(target.id, target.whom(), Level.slugOf(target.level), !target.typed);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    public List<JobTarget> jobs(@RestPath String key) {
        return all(Skill.current(key));
    }

    @POST
    @Transactional
    public List<JobTarget> set(@RestPath String key, @Nullable NewTarget body) {
        var skill = Skill.current(key);
        var form = body == null ? JobTargetForm.blank() : body.form();
        forms.requireJson(form, form.errors(skill));
        SkillTarget.type(skill, form.words(), form.reached(), me.person(), clock.instant());
        return all(skill);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    public void takeBack(@RestPath String key, @RestPath UUID id) {
        SkillTarget.typed(Skill.current(key), id).takeBack(me.person(), clock.instant());
    }

    private static List<JobTarget> all(Skill skill) {
        return SkillTarget.ofJobs(skill).stream().map(JobTarget::of).toList();
    }
}
