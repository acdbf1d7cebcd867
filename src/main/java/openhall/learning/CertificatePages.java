package openhall.learning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.Locale;
import openhall.activity.BaseUrl;
import openhall.learning.outline.Outline;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/certificates")
class CertificatePages {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance certificate(Completion completion, Outline outline, String address);

        static native TemplateInstance voidCertificate(String ref);
    }

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
            throw new NotFoundException();
        }
        if (completion.enrolment.person.isErased()) {
            return Templates.voidCertificate(completion.ref);
        }
        var address = BaseUrl.of("/certificates/" + completion.ref);
        return Templates.certificate(completion, Outlines.of(completion.enrolment.version), address);
    }
}
