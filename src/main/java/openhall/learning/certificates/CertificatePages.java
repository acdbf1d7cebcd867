package openhall.learning.certificates;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import openhall.activity.BaseUrl;
import openhall.learning.outline.Outline;
import openhall.learning.pathways.CertificateTerm;
import openhall.learning.pathways.Certification;
import openhall.web.Formats;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/certificates")
class CertificatePages {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance certificate(Completion completion, Outline outline, String address);

        static native TemplateInstance termCertificate(
                CertificateTerm term, Certification certification, String address);

        static native TemplateInstance voidCertificate(String ref);
    }

    @Inject
    Clock clock;

    /**
     * Open to whoever has the reference, and to no search engine: it names a person. Once they are erased it names
     * nobody and proves nothing.
     */
    @GET
    @Path("/{ref}")
    @PermitAll
    @ResponseHeader(name = "X-Robots-Tag", value = "noindex")
    public TemplateInstance certificate(@RestPath String ref) {
        var completion = Completion.byRef(ref.toUpperCase(Locale.ROOT));
        if (completion == null) {
            return ofPathway(ref.toUpperCase(Locale.ROOT));
        }
        if (completion.enrolment.person.isErased()) {
            return Templates.voidCertificate(completion.ref);
        }
        var address = BaseUrl.of("/certificates/" + completion.ref);
        return Templates.certificate(completion, completion.enrolment.version.outline(), address);
    }

    private TemplateInstance ofPathway(String ref) {
        var term = CertificateTerm.byRef(ref);
        if (term == null) {
            throw new NotFoundException();
        }
        if (term.person.isErased()) {
            return Templates.voidCertificate(term.ref);
        }
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return Templates.termCertificate(term, Certification.with(term, today), BaseUrl.of(term.path()));
    }
}
