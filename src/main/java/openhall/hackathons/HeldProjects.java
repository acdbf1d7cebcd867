package openhall.hackathons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Who answers for a project, moved it, or signed results off. */
@ApplicationScoped
class HeldProjects implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "projects",
            "Projects and results you answer for",
            new KindOfRecord.Words(
                    "For staff: the projects you answer for, the decisions about projects you made, and"
                            + " results you signed off",
                    "So that everyone can see who decided what, and why",
                    "Everyone sees the decision, its reason and your name"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select a.id, a.offered_at as at, 'You answer for ' || s.title as label,
                   replace(lower(a.state), '_', ' ') || '. ' || a.reason as value, '/adoption/' || t.ref as path
              from adoption a
              join submission s on s.id = a.submission_id
              join team t on t.id = s.team_id
             where a.owner_id = :person
            union all
            select m.id, m.moved_at, 'You decided about ' || s.title, replace(lower(m.state), '_', ' ') || '. ' || m.why,
                   '/adoption/' || t.ref
              from adoption_move m
              join adoption a on a.id = m.adoption_id
              join submission s on s.id = a.submission_id
              join team t on t.id = s.team_id
             where m.moved_by_id = :person
            union all
            select h.id, h.finalised_at, 'You signed off the results of ' || h.title, h.finalised_note, '/hackathons/' || h.slug
              from hackathon h where h.finalised_by_id = :person
            union all
            select cast(md5('cancelled' || h.id) as uuid), h.cancelled_at, 'You cancelled ' || h.title, h.cancelled_why, '/hackathons/' || h.slug
              from hackathon h where h.cancelled_by_id = :person
            union all
            select cast(md5('closed' || h.id) as uuid), h.closed_at, 'You closed ' || h.title, h.closed_note, '/hackathons/' || h.slug
              from hackathon h where h.closed_by_id = :person
            union all
            select cast(md5('outcome' || a.id) as uuid), a.outcome_at, 'You said what came of ' || s.title, a.outcome, '/adoption/' || t.ref
              from adoption a
              join submission s on s.id = a.submission_id
              join team t on t.id = s.team_id
             where a.outcome_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("adoption", "adoption_move", "hackathon");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
