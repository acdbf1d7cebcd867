package openhall.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Ideas, what became of them, and who wants them. */
@ApplicationScoped
class HeldIdeas implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "ideas",
            "Ideas",
            new KindOfRecord.Words(
                    "Ideas you sent and what became of them, ideas you support or follow, and for staff the ideas they"
                            + " checked and answered",
                    "So that the council can answer, and everyone can see what became of an idea",
                    "Everyone sees a published idea and its history, and your name only if you chose to show"
                            + " it. Moderators see who sent it"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select i.id, i.created_at as at, 'Idea ' || i.ref || ', ' || i.title as label,
                   'The problem: ' || i.problem || ' What the council could do: ' || i.suggestion
                       || coalesce(' Area: ' || i.area, '')
                       || coalesce(' On the map: ' || i.latitude || ', ' || i.longitude, '')
                       || case when i.show_name then ' Your name is shown as ' || i.author_name
                               else ' Your name is kept as ' || i.author_name || ' and not shown' end as value,
                   case when i.visibility = 'PUBLISHED' then '/ideas/' || i.ref else '/ideas/sent/' || cast(i.sending as text) end as path
              from idea i where i.author_id = :person
               and i.visibility not in ('NOT_PUBLISHED', 'REMOVED', 'WITHDRAWN')
            union all
            select m.id, m.moved_at, 'What became of ' || i.ref,
                   replace(lower(m.from_state), '_', ' ') || ' to ' || replace(lower(m.to_state), '_', ' ')
                       || coalesce('. ' || nullif(m.why, ''), ''), cast(null as text)
              from idea_move m join idea i on i.id = m.idea_id
             where i.author_id = :person and m.moved_by_id is distinct from :person
            union all
            select m.id, m.moved_at, 'You moved ' || i.ref,
                   replace(lower(m.from_state), '_', ' ') || ' to ' || replace(lower(m.to_state), '_', ' ')
                       || coalesce('. ' || nullif(m.why, ''), ''), cast(null as text)
              from idea_move m join idea i on i.id = m.idea_id where m.moved_by_id = :person
            union all
            select r.id, r.replied_at, 'You replied to ' || i.ref, r.text, cast(null as text)
              from reply r join idea i on i.id = r.idea_id where r.replied_by_id = :person
            union all
            select s.id, s.created_at, 'You support ' || i.ref, i.title, cast(null as text)
              from support s join idea i on i.id = s.idea_id where s.person_id = :person
            union all
            select f.id, f.since, 'You follow ' || i.ref, i.title, cast(null as text)
              from follow f join idea i on i.id = f.idea_id where f.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("idea", "idea_move", "reply", "support", "follow");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        ForgottenIdeas.unnameAuthor(gone.id());
    }
}
