package openhall.hackathons.files;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import openhall.people.May;

/** The folders of {@code challenges/} and their mistakes, and how one will look before it is public. */
@Path("/organise/files")
class FilesPages {
    @CheckedTemplate(basePath = "hackathons/files")
    static class Templates {
        static native TemplateInstance index(List<LoadedFolder> folders);

        static native TemplateInstance preview(LoadedFolder folder);
    }

    @Inject
    FilesView files;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance index() {
        return Templates.index(files.all());
    }

    @GET
    @Path("/{folder}")
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance preview(@PathParam("folder") String folder) {
        return Templates.preview(files.named(folder));
    }
}
