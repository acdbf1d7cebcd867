package openhall.learning.help;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What people asked when they were stuck, and what they answered as champions. */
@ApplicationScoped
class HeldHelp implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "help",
            "Questions when you were stuck",
            new KindOfRecord.Words(
                    "What you asked when you were stuck in a course, and what was answered. If you are a digital"
                            + " champion, also what you answered to others",
                    "So that you get help, and can read it again",
                    "You and the digital champions"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P2Y", "after the question was answered or closed", Keeping.End.DELETED));

    private static final String FACTS = """
            select r.id, r.asked_at as at, 'Question ' || r.ref || ' about ' || r.step_title as label,
                   'You had tried: ' || r.tried || ' You needed: ' || r.needed as value, '/learn/help/' || r.ref as path
              from help_request r where r.person_id = :person
            union all
            select a.id, a.answered_at, 'Answer to your question ' || r.ref,
                   a.text || case when a.why = '' then '' else ' You said: ' || a.why end, '/learn/help/' || r.ref
              from help_answer a join help_request r on r.id = a.request_id where r.person_id = :person
            union all
            select a.id, a.answered_at, 'Your answer to question ' || r.ref, a.text, '/help-requests/' || r.ref
              from help_answer a join help_request r on r.id = a.request_id where a.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("help_request", "help_answer");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    /** What a champion wrote to others stays with those, under a number that leads to nobody; what they have in hand waits again. */
    @Override
    public void erase(Someone gone, Instant at) {
        HelpRequest.forget(gone.id());
        HelpRequest.inHandOf(gone.id()).forEach(request -> request.comeBack(at));
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return HelpRequest.over(before, dryRun);
    }
}
