package openhall.ideas.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Who took ideas away with contacts, and whose. */
@ApplicationScoped
class HeldExports implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "idea-exports",
            "Exports of ideas with contacts",
            new KindOfRecord.Words(
                    "When staff who answer ideas took away a list with your name and email address, and why. For staff:"
                            + " the lists that you took away",
                    "So that nobody can take away contacts unseen",
                    "You see the exports that your contact was in. Administrators see every export, and who made it"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select e.id, e.exported_at as at, 'You exported ideas with contacts' as label,
                   e.reason || ' (' || e.asked_for || ')' as value, cast(null as text) as path
              from idea_export e where e.exported_by_id = :person
            union all
            select x.id, e.exported_at, 'Staff took away a list with your name and email address, for your idea ' || i.ref,
                   'The reason: ' || e.reason, cast(null as text)
              from exported_idea x join idea_export e on e.id = x.export_id join idea i on i.id = x.idea_id
             where i.author_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("idea_export", "exported_idea");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
