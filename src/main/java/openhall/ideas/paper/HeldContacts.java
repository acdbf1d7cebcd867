package openhall.ideas.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Postal addresses for letters about ideas; found for somebody by the email address that was written down with it. */
@ApplicationScoped
class HeldContacts implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "idea-letters",
            "Where we post letters about your idea",
            new KindOfRecord.Words(
                    "The name and postal address that you gave with an idea on paper, by phone or in person, and an email"
                            + " address if you gave one; and letters to you, such as why a picture was removed",
                    "To post letters about your idea to you",
                    "Whoever wrote it down, and moderators"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P1Y", "after the last word about your idea, or at once if you ask", Keeping.End.DELETED));

    private static final String FACTS = """
            select c.id, c.entered_at as at, 'Letters about ' || i.ref as label,
                   c.name || ', ' || replace(c.address, chr(10), ', ') as value,
                   case when i.visibility = 'PUBLISHED' then '/ideas/' || i.ref end as path
              from paper_contact c join idea i on i.id = c.idea_id where lower(c.email) = :email
            union all
            select w.id, w.written_at, 'A letter about ' || i.ref, w.heading || '. ' || w.words, cast(null as text)
              from written_letter w join paper_contact c on c.id = w.contact_id join idea i on i.id = c.idea_id
             where lower(c.email) = :email
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("paper_contact", "written_letter");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.where("email", about.email(), FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        PaperContact.forgetAt(gone.email());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return PaperContact.forgetOver(before, dryRun);
    }
}
