package openhall.hackathons.adoption;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import openhall.hackathons.ClosingCheck;
import openhall.hackathons.Hackathon;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What services and the council promised and have not done yet: a hackathon is not closed before that. */
@ApplicationScoped
class Closing implements ClosingCheck {
    /** Projects that won something and were offered to nobody; offers without an answer; reviews still to be held. */
    private static final String OPEN = """
            select count(*) filter (where a.id is null and r.band <> 'TOOK_PART') as waiting,
                   count(*) filter (where a.state = 'OFFERED') as unanswered,
                   count(*) filter (where a.state in ('PILOT', 'ADOPTED', 'PARTLY') and exists (
                       select 1 from adoption_review v where v.adoption_id = a.id and v.held_at is null)) as unreviewed
              from result r
              left join adoption a on a.submission_id = r.submission_id
             where r.hackathon_id = :hackathon
            """;

    @Override
    public List<String> obstacles(Hackathon hackathon, Instant at) {
        var obstacles = new ArrayList<String>();
        if (hackathon.finalisedAt == null) {
            obstacles.add("The results are not final yet.");
        }
        plan(FollowUpPlan.of(hackathon), obstacles);
        projects(hackathon, obstacles);
        return obstacles;
    }

    private static void plan(@Nullable FollowUpPlan plan, List<String> obstacles) {
        if (plan == null) {
            obstacles.add("There is no plan for what happens afterwards. Write it, and name who answers for it.");
        } else if (plan.owner.leftAt != null) {
            obstacles.add("Whoever answers for the plan has left. Name somebody else.");
        }
    }

    private static void projects(Hackathon hackathon, List<String> obstacles) {
        var open = Panache.getSession()
                .createNativeQuery(OPEN, Object[].class)
                .setParameter("hackathon", hackathon.id)
                .getSingleResult();
        count(open[0], " with an award or a commendation to be offered to a service.", obstacles);
        count(open[1], " for which the service has not answered yet.", obstacles);
        count(open[2], " with a review still to be held.", obstacles);
    }

    private static void count(Object number, String what, List<String> obstacles) {
        var projects = ((Number) number).longValue();
        if (projects > 0) {
            var verb = projects == 1 ? "There is " : "There are ";
            obstacles.add(verb + Formats.times(projects, "project", "projects") + what);
        }
    }
}
