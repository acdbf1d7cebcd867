package openhall.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Who joined two things on the trail. */
@ApplicationScoped
class HeldLinks implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "links",
            "Links you made",
            new KindOfRecord.Words(
                    "That you said one thing led to another, when, and why you said so",
                    "So that everyone can see what an idea led to",
                    "Everyone sees the link and its reason. You and administrators see that it was you"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select l.id, l.at, 'Link from ' || l.from_title as label, l.kind || ' ' || l.to_title || '. ' || l.why as value,
                   l.to_path as path
              from trail_link l where l.joined_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("trail_link");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
