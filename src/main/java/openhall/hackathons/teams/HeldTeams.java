package openhall.hackathons.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Places in teams, and what was handed in. */
@ApplicationScoped
class HeldTeams implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "teams",
            "Hackathon teams",
            new KindOfRecord.Words(
                    "The teams you were in, when you accepted the code of conduct, what organisers confirmed that you did,"
                            + " and the entries you handed in",
                    "To run hackathons, and to keep what came of them",
                    "The team, its judges and staff see who is in it. Everyone sees what came of it"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select m.id, m.joined_at as at, 'Team ' || t.name as label, 'At ' || h.title || '. You accepted its code of conduct' || case m.share
                       when 'NONE' then '. An organiser confirmed that you took no part'
                       when 'TOOK_PART' then '. An organiser confirmed that you took part'
                       when 'CONTRIBUTED' then '. An organiser confirmed that you contributed'
                       when 'DELIVERED' then '. An organiser confirmed that you delivered'
                       else '' end as value,
                   '/hackathons/' || h.slug || '/teams/' || t.ref as path
              from team_member m
              join team t on t.id = m.team_id
              join hackathon h on h.id = m.hackathon_id
             where m.person_id = :person
            union all
            select d.id, d.confirmed_at, 'Help at ' || h.title,
                   'An organiser confirmed that you took part as a mentor or a judge', '/hackathons/' || h.slug
              from helped d
              join hackathon h on h.id = d.hackathon_id
             where d.person_id = :person
            union all
            select v.id, v.submitted_at, 'Entry handed in, version ' || v.number,
                   v.title || '. ' || v.what_it_does || coalesce(' ' || v.obstacle_for, '') || coalesce(' ' || v.recommendation, '')
                       || coalesce(' ' || v.link, '') || coalesce(' ' || v.repository, ''), cast(null as text)
              from submission_version v where v.submitted_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("team", "team_member", "submission", "submission_version", "helped");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
