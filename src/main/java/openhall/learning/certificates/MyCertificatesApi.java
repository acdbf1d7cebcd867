package openhall.learning.certificates;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import openhall.learning.pathways.CertificateTerm;
import openhall.learning.pathways.Certification;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Formats;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/me/certificates")
@Produces(MediaType.APPLICATION_JSON)
class MyCertificatesApi {

    record Certificates(List<OfPathway> pathways, List<OfCourse> courses) {
        static Certificates of(MyCertificates mine) {
            return new Certificates(
                    mine.pathways().stream().map(OfPathway::of).toList(),
                    mine.courses().stream().map(OfCourse::of).toList());
        }
    }

    /** Terms from the newest to the first; the days are days in London, the last one included. */
    record OfPathway(String pathway, String title, String state, String words, List<Term> terms) {
        static OfPathway of(Certification certification) {
            return new OfPathway(
                    certification.pathway().slug,
                    certification.last().title(),
                    certification.state().name(),
                    certification.words(),
                    certification.terms().stream().map(Term::of).toList());
        }
    }

    record Term(
            int number,
            String ref,
            Instant earnedAt,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable Integer windowYear,
            String via) {
        static Term of(CertificateTerm term) {
            return new Term(
                    term.number, term.ref, term.earnedAt, term.validFrom, term.validUntil, term.windowYear, term.via);
        }
    }

    record OfCourse(String ref, String course, String title, Instant completedAt) {
        static OfCourse of(MyCertificates.OfCourse course) {
            return new OfCourse(course.ref(), course.slug(), course.title(), course.completedAt());
        }
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "The certificates I hold or held, of pathways and of courses")
    @PermissionsAllowed(May.LEARN)
    public Certificates certificates() {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return Certificates.of(MyCertificates.of(me.person().id, today));
    }
}
