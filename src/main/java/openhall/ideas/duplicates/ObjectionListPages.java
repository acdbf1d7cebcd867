package openhall.ideas.duplicates;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import openhall.people.May;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What authors said against mergers and nobody has answered yet, the oldest first. */
@Path("/answers")
@PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
class ObjectionListPages {
    @CheckedTemplate(basePath = "ideas/duplicates")
    static class Templates {
        static native TemplateInstance objections(List<MergeObjection> objections, @Nullable String next);
    }

    @GET
    @Path("/objections")
    public TemplateInstance objections(@RestQuery @Nullable String after) {
        var page = MergeObjection.open(Cursor.parse(after));
        return Templates.objections(page.rows(), page.next());
    }
}
