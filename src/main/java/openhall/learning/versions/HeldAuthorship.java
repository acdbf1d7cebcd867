package openhall.learning.versions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Who published which version of a course. */
@ApplicationScoped
class HeldAuthorship implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "authorship",
            "Courses you published",
            new KindOfRecord.Words(
                    "For authors: which version of a course you published, and when",
                    "So that other authors know whom to ask about it",
                    "You and the authors of courses"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as we know who you are", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select v.id, v.published_at as at, 'Course ' || v.title as label, 'Version ' || v.number as value,
                   '/courses/' || c.slug as path
              from course_version v join course c on c.id = v.course_id where v.published_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("course_version");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
