package openhall.ideas.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Which member of staff entered an idea, an address or a support for somebody, and posted which letter. */
@ApplicationScoped
class HeldPaperwork implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "idea-paperwork",
            "Ideas you entered for others",
            new KindOfRecord.Words(
                    "For staff: the ideas, addresses and supports that you entered for people, and the letters you posted",
                    "So that nobody checks an idea they entered, and no letter is forgotten",
                    "Moderators and those who answer ideas see who posted a letter"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select e.id, e.entered_at as at, 'You entered ' || i.ref as label,
                   lower(replace(e.channel, '_', ' ')) || ', received on ' || to_char(e.received_on, 'FMDD FMMonth YYYY')
                       || coalesce(', slip ' || e.slip, '') as value,
                   cast(null as text) as path
              from paper_entry e join idea i on i.id = e.idea_id where e.entered_by_id = :person
            union all
            select c.id, c.entered_at, 'You entered an address for letters about ' || i.ref, '', cast(null as text)
              from paper_contact c join idea i on i.id = c.idea_id where c.entered_by_id = :person
            union all
            select s.id, s.entered_at, 'You entered a support of ' || i.ref, 'Slip ' || s.slip, cast(null as text)
              from paper_support s join idea i on i.id = s.idea_id where s.entered_by_id = :person
            union all
            select p.id, p.posted_at, 'You posted a letter about ' || i.ref, '', cast(null as text)
              from posted_letter p join idea_move m on m.id = p.move_id join idea i on i.id = m.idea_id
             where p.posted_by_id = :person
            union all
            select w.id, w.posted_at, 'You posted a letter about ' || i.ref, w.heading, cast(null as text)
              from written_letter w join paper_contact c on c.id = w.contact_id join idea i on i.id = c.idea_id
             where w.posted_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("paper_entry", "paper_contact", "paper_support", "posted_letter", "written_letter");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
