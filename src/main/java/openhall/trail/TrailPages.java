package openhall.trail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;

/** The whole thread from idea to outcome, open to everyone. */
@Path("/trail/{kind}/{ref}")
@PermitAll
class TrailPages {

    @CheckedTemplate(basePath = "trail")
    static class Templates {
        static native TemplateInstance trail(String title, String path, List<TrailLink> links);
    }

    @GET
    public TemplateInstance trail(String kind, String ref) {
        var links = TrailLink.around(kind.replace("\0", ""), ref.replace("\0", ""));
        if (links.isEmpty()) {
            throw new NotFoundException();
        }
        for (var link : links) {
            if (link.fromKind.equals(kind) && link.fromRef.equals(ref)) {
                return Templates.trail(link.fromTitle, link.fromPath, links);
            }
            if (link.toKind.equals(kind) && link.toRef.equals(ref)) {
                return Templates.trail(link.toTitle, link.toPath, links);
            }
        }
        throw new NotFoundException();
    }
}
