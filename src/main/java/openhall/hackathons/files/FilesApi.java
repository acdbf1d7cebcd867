package openhall.hackathons.files;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import openhall.people.May;

/** The folders of {@code challenges/} as JSON: how each stands, and every mistake with its file and line. */
@Path("/api/organise/files")
@Produces(MediaType.APPLICATION_JSON)
class FilesApi {
    record Problem(String file, int line, String message) {}

    record Folder(
            String slug, String title, LoadedFolder.State state, List<String> challenges, List<Problem> problems) {
        static Folder of(LoadedFolder folder) {
            return new Folder(
                    folder.slug(),
                    folder.title(),
                    folder.state(),
                    folder.challenges().stream()
                            .map(challenge -> challenge.brief().slug())
                            .toList(),
                    folder.mistakes().stream()
                            .map(mistake -> new Problem(mistake.file(), mistake.line(), mistake.message()))
                            .toList());
        }
    }

    @Inject
    FilesView files;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public List<Folder> list() {
        return files.all().stream().map(Folder::of).toList();
    }

    @GET
    @Path("/{folder}")
    @PermissionsAllowed(May.ORGANISE)
    public Folder show(@PathParam("folder") String folder) {
        return Folder.of(files.named(folder));
    }
}
