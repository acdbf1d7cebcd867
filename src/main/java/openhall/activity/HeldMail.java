package openhall.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Mail to somebody. */
@ApplicationScoped
class HeldMail implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "mail",
            "Emails to you",
            new KindOfRecord.Words(
                    "What we wrote to you by email, and when",
                    "To send it, and to tell you what we wrote if you ask",
                    "You and administrators"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P1Y", "after it was written", Keeping.End.DELETED));

    /** Links that open the account are left out: whoever finds a screen open must not find a key on it. */
    private static final String FACTS = """
            select m.id, m.written_at as at, m.subject as label,
                   regexp_replace(m.text, '/[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])', '/(not shown)', 'g') as value,
                   cast(null as text) as path
              from mail m where m.person_id = :person or m.person_id is null and m.to_address = :email
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("mail");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS).and("email", about.email());
    }

    @Override
    public void erase(Someone gone, Instant at) {
        Mail.forget(gone);
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return Mail.over(before, dryRun);
    }
}
