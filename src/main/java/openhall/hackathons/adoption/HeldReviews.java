package openhall.hackathons.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Who reviewed a project, and who answers for what the council does after a hackathon. */
@ApplicationScoped
class HeldReviews implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "project-reviews",
            "Reviews of projects and plans after hackathons",
            new KindOfRecord.Words(
                    "For staff: the reviews of projects you held, and the plans for after a hackathon that you answer"
                            + " for or wrote",
                    "So that it is known who said how a project stands, and who answers for what was promised",
                    "Everyone sees what was said and the service. Organisers see who answers for a plan"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select r.id, r.held_at as at, 'You reviewed ' || s.title || ' after ' || r.day || ' days' as label,
                   r.words as value, '/adoption/' || t.ref as path
              from adoption_review r
              join adoption a on a.id = r.adoption_id
              join submission s on s.id = a.submission_id
              join team t on t.id = s.team_id
             where r.held_by_id = :person
            union all
            select p.id, p.written_at, 'You answer for the plan after ' || h.title, p.words,
                   '/hackathons/' || h.slug || '/afterwards'
              from follow_up_plan p
              join hackathon h on h.id = p.hackathon_id
             where p.owner_id = :person
            union all
            select cast(md5('plan' || p.id) as uuid), p.written_at, 'You wrote the plan after ' || h.title, p.words,
                   '/hackathons/' || h.slug || '/afterwards'
              from follow_up_plan p
              join hackathon h on h.id = p.hackathon_id
             where p.written_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("adoption_review", "follow_up_plan");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
