package openhall.ideas.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Which ideas a member of staff owned, assessed or kept away from, and replies they wrote to many. */
@ApplicationScoped
class HeldAnswering implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "answering",
            "Ideas you answer",
            new KindOfRecord.Words(
                    "For staff who answer ideas: which ideas you owned and why, what you scored, conflicts you"
                            + " declared, and replies you wrote to many ideas at once",
                    "So that each idea is answered by somebody, and fairly",
                    "People who answer ideas see who owns an idea. They see scores and conflicts without names"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select o.id, o.from_at as at, 'You owned ' || i.ref as label,
                   o.why || coalesce('. Ended: ' || o.end_why, '') as value, '/ideas/' || i.ref || '/owner' as path
              from ownership o join idea i on i.id = o.idea_id where o.owner_id = :person
            union all
            select o.id, o.from_at, 'You gave an owner to ' || i.ref, o.why, '/ideas/' || i.ref || '/owner'
              from ownership o join idea i on i.id = o.idea_id
             where o.given_by_id = :person and o.owner_id <> :person
            union all
            select a.id, a.at, 'You assessed ' || i.ref,
                   'Impact ' || a.impact || ', feasibility ' || a.feasibility || ', cost ' || a.cost
                       || ', strategic fit ' || a.strategic_fit || coalesce('. ' || nullif(a.note, ''), ''),
                   '/ideas/' || i.ref || '/assessment'
              from assessment a join idea i on i.id = a.idea_id where a.assessor_id = :person
            union all
            select c.id, c.at,
                   case when c.declared then 'Conflict on ' else 'No conflict on ' end || i.ref, c.words,
                   '/ideas/' || i.ref || '/assessment'
              from conflict_of_interest c join idea i on i.id = c.idea_id where c.person_id = :person
            union all
            select b.id, b.made_at, 'You wrote one reply to many ideas', b.template, '/answers/bulk/' || cast(b.id as text)
              from bulk_reply b where b.made_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("ownership", "assessment", "conflict_of_interest", "bulk_reply", "bulk_item");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        ConflictOfInterest.dropWords(gone.id());
    }
}
