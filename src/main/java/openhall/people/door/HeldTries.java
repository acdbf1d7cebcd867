package openhall.people.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who knocked at the door, as far as it is counted; {@link SessionJob} clears it every hour. */
@ApplicationScoped
class HeldTries implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "tries",
            "Tries to sign in",
            new KindOfRecord.Words(
                    "Wrong passwords, and links and accounts that were asked for: a code made from the email address"
                            + " and one from the network. Until the email is written or the account is open, also the"
                            + " address and the name",
                    "To stop people from guessing passwords, and to open your account",
                    "Nobody"),
            Basis.LEGAL_DUTY,
            Keeping.fixed(
                    "Tries no longer than 2 hours. An account that was asked for and not opened, no longer than 25 hours",
                    Keeping.End.DELETED));

    private static final String FACTS = """
            select f.id, f.at, 'Wrong password' as label, 'A code made from your address, and one from the network' as value,
                   cast(null as text) as path
              from failed_sign_in f where f.account_hash = :account
            union all
            select a.id, a.at, 'Letter asked for', replace(lower(a.kind), '_', ' '), cast(null as text)
              from asked_letter a where a.account_hash = :account or a.detail = cast(:person as text)
            union all
            select cast(left(j.hash, 32) as uuid), j.expires_at, 'Account asked for, until then', j.name || ', ' || j.email,
                   cast(null as text)
              from joining j where j.email = :email
            union all
            select cast(left(c.hash, 32) as uuid), c.started_at, 'Passkey asked for', 'A question to your browser',
                   cast(null as text)
              from passkey_ceremony c where c.person_id = :person
            """;

    @Inject
    @ConfigProperty(name = "openhall.secret")
    String secret;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("failed_sign_in", "asked_letter", "joining", "passkey_ceremony");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS).and("account", account(about)).and("email", about.email());
    }

    @Override
    public void erase(Someone gone, Instant at) {
        FailedSignIn.forget(account(gone));
        AskedLetter.forget(account(gone), gone);
        Joining.forget(gone.email());
        PasskeyCeremony.forget(gone.id());
    }

    private String account(Someone who) {
        return Caller.accountOf(secret, who.email());
    }
}
