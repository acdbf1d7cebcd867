package openhall.learning.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** How far somebody is on their pathways, and what was certified. */
@ApplicationScoped
class HeldPathways implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "pathways",
            "Pathways",
            new KindOfRecord.Words(
                    "The pathways you are on, what counts on them and since when, and from when to when your"
                            + " certificates are valid",
                    "To show you what comes next, to give you certificates and to remind you before they end",
                    "You. Of pathways that were assigned to you, your manager, the managers above and learning leads"
                            + " see whether they are done. Whoever has the number of a certificate sees your name on"
                            + " it"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as we know who you are", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select g.id, g.started_at as at, 'Pathway ' || v.title as label,
                   g.items_done || ' of ' || g.items_total || ' done. ' || g.why as value,
                   '/pathways/' || p.slug as path
              from pathway_progress g
              join pathway p on p.id = g.pathway_id
              join pathway_version v on v.id = g.version_id
             where g.person_id = :person
            union all
            select t.id, t.earned_at, 'Certificate ' || t.ref,
                   t.via || '. Valid from ' || to_char(t.valid_from, 'FMDD FMMonth YYYY')
                       || coalesce(' until ' || to_char(t.valid_until, 'FMDD FMMonth YYYY'), ''),
                   '/certificates/' || t.ref
              from certificate_term t
             where t.person_id = :person
            union all
            select e.id, e.happened_at, 'Event, ' || replace(lower(e.kind), '_', ' '), e.detail, cast(null as text)
              from pathway_event e
             where e.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("pathway_progress", "pathway_event", "certificate_term");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
