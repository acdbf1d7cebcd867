package openhall.ideas.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What people say is not solved for them, and what staff wrote about the work on ideas. */
@ApplicationScoped
class HeldDelivery implements Holding {
    private static final String GONE = "Removed";

    private static final KindOfRecord KIND = new KindOfRecord(
            "ideas-delivery",
            "Work on ideas",
            new KindOfRecord.Words(
                    "What you told us is not solved for you and our reply, and for staff the decisions they keep ready,"
                            + " the milestones they added and the replies they wrote",
                    "So that the council goes on until an idea is solved, or says why it does not",
                    "Staff who answer ideas read your words, without your name. Everyone sees how many people told us,"
                            + " and our reply"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select n.id, n.said_at as at, 'Not solved for you: ' || i.ref as label, n.words as value,
                   '/ideas/' || i.ref as path
              from not_solved n join idea i on i.id = n.idea_id where n.person_id = :person
            union all
            select n.id, n.answered_at, 'Our reply to you about ' || i.ref, n.reply, '/ideas/' || i.ref
              from not_solved n join idea i on i.id = n.idea_id
             where n.person_id = :person and n.answered_at is not null
            union all
            select n.id, n.answered_at, 'You replied to somebody about ' || i.ref, n.reply, '/ideas/' || i.ref
              from not_solved n join idea i on i.id = n.idea_id where n.answered_by_id = :person
            union all
            select m.id, m.added_at, 'You added a milestone to ' || i.ref, m.words, '/ideas/' || i.ref
              from milestone m join idea i on i.id = m.idea_id where m.added_by_id = :person
            union all
            select p.id, p.prepared_at, 'You keep a decision ready about ' || i.ref, p.words, '/answers/ready'
              from prepared_decision p join idea i on i.id = p.idea_id where p.prepared_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("not_solved", "milestone", "prepared_decision");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    /** That it was not solved for somebody still counts. */
    @Override
    public void erase(Someone gone, Instant at) {
        NotSolved.dropWordsOf(gone.id(), GONE);
    }
}
