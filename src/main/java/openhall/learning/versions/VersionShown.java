package openhall.learning.versions;

import jakarta.ws.rs.NotFoundException;
import openhall.learning.CourseVersion;
import openhall.learning.Enrolment;
import openhall.learning.Enrolment.OnVersion;
import openhall.learning.Way;
import org.jspecify.annotations.Nullable;

/** A version that was published: what was new in it, and who is on it; the first one has no difference. */
record VersionShown(Proof.Edition edition, @Nullable Difference difference) {

    static VersionShown of(String slug, int number) {
        var versions = CourseVersion.of(slug);
        var here = versions.size() - number;
        if (number < 1 || here < 0) {
            throw new NotFoundException();
        }
        var version = versions.get(here);
        var learners = Enrolment.byVersion(slug).getOrDefault(version.id, OnVersion.NOBODY);
        var edition = new Proof.Edition(version, learners);
        return new VersionShown(
                edition, number == 1 ? null : Movers.difference(new Way(versions.get(here + 1), version)));
    }

    public String coursePath() {
        return "/authoring/" + edition.version().course.slug;
    }
}
