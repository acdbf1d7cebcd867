package openhall.ideas.opendata;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import openhall.people.May;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Every export with contacts, for administrators: who, when, why, and how much. */
@Path("/admin/exports")
@PermissionsAllowed(May.ADMINISTER)
class ExportLogPages {
    @CheckedTemplate(basePath = "ideas/opendata")
    static class Templates {
        static native TemplateInstance exports(KeyPage<IdeaExport.Line> exports);
    }

    @GET
    public TemplateInstance exports(@RestQuery @Nullable String after) {
        return Templates.exports(IdeaExport.newest(Cursor.parse(after)));
    }
}
