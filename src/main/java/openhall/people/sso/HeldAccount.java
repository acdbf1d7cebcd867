package openhall.people.sso;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** As whom the council's provider knows somebody. */
@ApplicationScoped
class HeldAccount implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "council-account",
            "Your council account",
            new KindOfRecord.Words(
                    "What your council's sign-in calls you, and when you last signed in with it",
                    "So that you can sign in with your council account, and nobody else as you",
                    "You"),
            Basis.LEGAL_DUTY,
            Keeping.fixed(
                    "Until your record is deleted. A sign-in that is under way, 10 minutes", Keeping.End.DELETED));

    private static final String FACTS = """
            select i.id, i.linked_at as at, 'Account at ' || i.issuer as label, i.subject as value,
                   cast(null as text) as path
              from sso_identity i where i.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sso_identity", "sso_attempt");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        SsoIdentity.forget(gone.id());
    }
}
