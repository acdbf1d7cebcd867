package openhall.skills;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;

/** A target that Ivy has set for a job that nobody has; answers its address. */
public final class FreshJobTarget {
    private FreshJobTarget() {}

    public static String typed() {
        return In.tx(() -> {
            var skill = Skill.current("LEAD");
            var job = "fresh " + UUID.randomUUID().toString().replace('-', ' ');
            SkillTarget.type(skill, job, Level.WORKING, Cast.IVY.person(), Instant.now());
            List<SkillTarget> found = SkillTarget.list("skill = ?1 and job = ?2", skill, job);
            return "/admin/skills/lead/job-targets/" + found.get(0).id;
        });
    }
}
