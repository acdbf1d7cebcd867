package openhall.learning.certificates;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import openhall.learning.pathways.CertificateTerm;
import openhall.learning.pathways.Certification;
import openhall.web.Formats;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What anybody with its reference can check about a certificate: the same as on its page. */
@Path("/api/certificates")
@Produces(MediaType.APPLICATION_JSON)
class CertificateApi {

    /** VOID when the person's record has been deleted: then it names nobody and proves nothing. */
    enum State {
        VALID,
        LAPSED,
        VOID
    }

    /**
     * Days are days in London, the last one included; a certificate of a course has none, and does not end. {@code newest}
     * is the reference of the newest certificate of the same pathway, by which the state is told.
     */
    record Checked(
            String ref,
            State state,
            @Nullable String person,
            @Nullable String title,
            @Nullable Instant earnedAt,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable String newest,
            @Nullable String why) {

        static Checked nothing(String ref) {
            return new Checked(ref, State.VOID, null, null, null, null, null, null, null);
        }

        static Checked of(Completion completion) {
            var enrolment = completion.enrolment;
            return enrolment.person.isErased()
                    ? nothing(completion.ref)
                    : new Checked(
                            completion.ref,
                            State.VALID,
                            enrolment.person.name,
                            enrolment.version.title,
                            completion.completedAt,
                            null,
                            null,
                            completion.ref,
                            completion.why);
        }

        static Checked of(CertificateTerm term, LocalDate today) {
            if (term.person.isErased()) {
                return nothing(term.ref);
            }
            var whole = Certification.with(term, today);
            return new Checked(
                    term.ref,
                    whole.state() == Certification.State.LAPSED ? State.LAPSED : State.VALID,
                    term.person.name,
                    term.title(),
                    term.earnedAt,
                    term.validFrom,
                    term.validUntil,
                    whole.last().ref,
                    term.via);
        }
    }

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Check a certificate by its reference")
    @Path("/{ref}")
    @PermitAll
    @ResponseHeader(name = "X-Robots-Tag", value = "noindex")
    public Checked certificate(@RestPath String ref) {
        var completion = Completion.byRef(ref.toUpperCase(Locale.ROOT));
        return completion == null ? ofPathway(ref.toUpperCase(Locale.ROOT)) : Checked.of(completion);
    }

    private Checked ofPathway(String ref) {
        var term = CertificateTerm.byRef(ref);
        if (term == null) {
            throw new NotFoundException();
        }
        return Checked.of(term, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }
}
