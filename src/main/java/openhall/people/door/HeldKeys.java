package openhall.people.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.SecretLink;
import openhall.people.Someone;

/** With what somebody opens the door: passkeys, and links that were sent to them. */
@ApplicationScoped
class HeldKeys implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "sign-in",
            "How you sign in",
            new KindOfRecord.Words(
                    "Your passkeys: the half of each that is not secret, its name and when you used it. For each link"
                            + " that we send you, a code made from it",
                    "So that you can sign in, and nobody else as you",
                    "You"),
            Basis.LEGAL_DUTY,
            Keeping.fixed(
                    "Passkeys until you remove them. Links 30 days after they have stopped working",
                    Keeping.End.DELETED));

    private static final String FACTS = """
            select k.id, k.created_at as at, 'Passkey' as label,
                   k.name || coalesce(', last used '
                       || to_char(k.used_at at time zone 'Europe/London', 'FMDD FMMonth YYYY'), ', not used yet') as value,
                   '/me/passkeys/' || cast(k.id as text) as path
              from passkey k where k.person_id = :person
            union all
            select cast(left(l.hash, 32) as uuid), l.expires_at, 'Link by email, until then',
                   l.purpose || case when l.used_at is null then ', not used' else ', used' end, cast(null as text)
              from secret_link l
             where l.subject_ref = cast(:person as text) or l.subject_ref like cast(:person as text) || ' %'
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("passkey", "secret_link");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        Passkey.forget(gone.id());
        SecretLink.forget(gone.id());
    }
}
