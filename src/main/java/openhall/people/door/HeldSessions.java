package openhall.people.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.PersonSession;
import openhall.people.Someone;

/** Where somebody is signed in; {@link SessionJob} clears what is over. */
@ApplicationScoped
class HeldSessions implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "sessions",
            "Where you are signed in",
            new KindOfRecord.Words(
                    "Which browser and system you are signed in with, since when, and when it was last seen",
                    "So that you stay signed in, and can sign out elsewhere",
                    "You"),
            Basis.LEGAL_DUTY,
            Keeping.fixed("Until you sign out, and no longer than 13 hours", Keeping.End.DELETED));

    private static final String FACTS = """
            select s.ref as id, s.started_at as at, 'Signed in' as label,
                   s.device || ', last seen ' || to_char(s.seen_at at time zone 'Europe/London', 'FMDD FMMonth YYYY')
                       as value,
                   '/me/sessions' as path
              from person_session s where s.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("person_session");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        PersonSession.endAll(gone.id());
    }
}
