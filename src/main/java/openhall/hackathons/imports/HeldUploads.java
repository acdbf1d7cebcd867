package openhall.hackathons.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Files of challenges and who brought them; what came of them are challenges, and those stay. */
@ApplicationScoped
class HeldUploads implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "challenge-files",
            "Files of challenges you brought",
            new KindOfRecord.Words(
                    "For staff: the files of challenges you brought, and what we read in each row",
                    "So that you can look at a file before it changes anything, and correct it after that",
                    "Organisers"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P1Y", "after judging ends", Keeping.End.DELETED));

    private static final String FACTS = """
            select u.id, u.uploaded_at as at, 'You brought challenges of ' || u.source as label,
                   'The file ' || u.name as value, '/organise/imports/' || u.id as path
              from challenge_upload u where u.uploaded_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("challenge_upload");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return ChallengeUpload.over(before, dryRun);
    }
}
