package openhall.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Where somebody worked, from when to when. Figures of the past need the place, and of what the job was called a few words. */
@ApplicationScoped
class HeldPostings implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "postings",
            "Where you have worked",
            new KindOfRecord.Words(
                    "For staff: your job, part of the council and manager, from when to when",
                    "So that figures about the past stay true when people move. When you are erased, of the name of"
                            + " your job only words stay that a target level names, such as data analyst",
                    "You and administrators"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as we know who you are", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select p.id, p.since as at, coalesce(p.job_title, 'Post') as label,
                   u.name || ', ' || replace(lower(p.audience), '_', ' ') || coalesce(', manager ' || m.name, '')
                   || coalesce(', until ' || to_char(p.until at time zone 'Europe/London', 'FMDD FMMonth YYYY'),
                               ', until today') as value,
                   cast(null as text) as path
              from posting p
              join org_unit u on u.id = p.unit_id
              left join person m on m.id = p.manager_id
             where p.person_id = :person
            """;

    @Inject
    TitleWords counted;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("posting");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        Posting.unname(gone.id(), counted);
    }
}
