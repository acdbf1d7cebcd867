package openhall.hackathons.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Locale;
import openhall.activity.BaseUrl;
import openhall.hackathons.TeamMember;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/**
 * Certificates of hackathons. Open to whoever has the reference, and to no search engine: it names a person. Once they
 * are erased it names nobody and proves nothing.
 */
@Path("/hackathons/{slug}/certificates/{ref}")
class CertificatePages {
    @CheckedTemplate(basePath = "hackathons/results")
    static class Templates {
        static native TemplateInstance certificate(ResultMember member, Shown shown, String address);

        static native TemplateInstance voidCertificate(ResultMember member);
    }

    /**
     * What the team's entry came to, what the member is confirmed to have done, and the fingerprint of what was signed;
     * empty where there is none.
     */
    record Shown(Result result, List<Award> awards, TeamMember.@Nullable Share share, String sha256) {
        static Shown of(ResultMember member) {
            var result = member.result;
            var signed = FinalDocument.signed(result.hackathon);
            return new Shown(result, Award.of(result), member.shareNow(), signed == null ? "" : signed.sha256());
        }
    }

    @GET
    @PermitAll
    @ResponseHeader(name = "X-Robots-Tag", value = "noindex")
    public TemplateInstance certificate(@PathParam("slug") String slug, @PathParam("ref") String ref) {
        var member = ResultMember.certified(slug, ref.toUpperCase(Locale.ROOT));
        if (member.person.isErased()) {
            return Templates.voidCertificate(member);
        }
        return Templates.certificate(member, Shown.of(member), BaseUrl.of(member.path()));
    }
}
