package openhall.hackathons.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** How people found a team: what they let teams see, who was suggested to whom, and invitations. */
@ApplicationScoped
class HeldLooking implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "team-search",
            "Looking for a team",
            new KindOfRecord.Words(
                    "What you let teams see when you looked for one, the teams suggested to you, and invitations that were"
                            + " sent to your address",
                    "So that people and teams find each other",
                    "Teams, and others who look for one, see what you ticked and wrote, without your name."
                            + " A team sees the addresses it invited"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P1Y", "after you stopped looking, or were invited", Keeping.End.DELETED));

    private static final String FACTS = """
            select l.id, l.consented_at as at, 'Looked for a team at ' || h.title as label,
                   coalesce((select string_agg(s.title, ', ' order by s.title)
                               from looking_skill k join skill s on s.id = k.skill_id where k.looking_id = l.id), 'No skills shown')
                       || coalesce('. ' || l.about, '') as value,
                   '/hackathons/' || h.slug || '/looking' as path
              from looking l join hackathon h on h.id = l.hackathon_id
             where l.person_id = :person
            union all
            select i.id, i.suggested_at, 'Suggested to team ' || t.name, i.reason, cast(null as text)
              from introduction i
              join looking l on l.id = i.looking_id
              join team t on t.id = i.team_id
             where l.person_id = :person
            union all
            select p.id, p.suggested_at, 'Suggested to somebody else who looked for a team',
                   case when p.earlier_id = l.id then p.later_reads else p.earlier_reads end, cast(null as text)
              from looking l
              join pairing p on l.id in (p.earlier_id, p.later_id)
             where l.person_id = :person
            union all
            select v.id, v.invited_at, 'Invited to team ' || t.name,
                   case when v.accepted is null then 'No answer yet' when v.accepted then 'You joined' else 'You said no' end,
                   cast(null as text)
              from team_invitation v
              join team t on t.id = v.team_id
             where v.person_id = :person or lower(v.email) = lower(:email)
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("looking", "looking_skill", "looking_challenge", "introduction", "pairing", "team_invitation");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS).and("email", about.email());
    }

    @Override
    public void erase(Someone gone, Instant at) {
        Looking.forget(gone.id());
        TeamInvitation.forget(gone);
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return Looking.over(before, dryRun) + TeamInvitation.over(before, dryRun);
    }
}
