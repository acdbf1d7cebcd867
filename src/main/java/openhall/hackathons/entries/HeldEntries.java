package openhall.hackathons.entries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What people did about entries besides sending them. A repository that was read is named here too: it may name people. */
@ApplicationScoped
class HeldEntries implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "entries",
            "Decisions about entries",
            new KindOfRecord.Words(
                    "That you said an entry was done, and that you asked for another look at a decision. For"
                            + " organisers: entries you opened again, checked or answered about. Of a repository that a"
                            + " team named, what its README says",
                    "So that teams can work together, and so that it is clear who decided what",
                    "Your team and organisers. Everyone reads the README of a project when the results are final"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select cast(md5('sealed' || s.id) as uuid) as id, s.sealed_at as at,
                   'You said that the last version counts' as label, s.title as value, cast(null as text) as path
              from submission s where s.sealed_by_id = :person
            union all
            select cast(md5('checked' || s.id) as uuid), s.eligibility_at, 'You checked ' || s.title,
                   coalesce(s.eligibility_why, 'It can be judged'), cast(null as text)
              from submission s where s.eligibility_by_id = :person
            union all
            select o.id, o.reopened_at, 'You opened an entry again: ' || s.title, o.why, cast(null as text)
              from reopening o
              join submission s on s.id = o.submission_id
             where o.reopened_by_id = :person
            union all
            select a.id, a.sent_at, 'You asked for another look at ' || s.title, a.words, cast(null as text)
              from entry_appeal a
              join submission s on s.id = a.submission_id
             where a.sent_by_id = :person
            union all
            select cast(md5('answered' || a.id) as uuid), a.answered_at, 'You answered about ' || s.title, a.answer,
                   cast(null as text)
              from entry_appeal a
              join submission s on s.id = a.submission_id
             where a.answered_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("reopening", "entry_appeal", "repository_reading");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        EntryAppeal.dropWords(gone.id());
    }
}
