package openhall.ideas.duplicates;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import openhall.people.May;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What authors said against mergers and nobody has answered yet, as JSON; nobody is named. */
@Path("/api/answers/objections")
@Produces(MediaType.APPLICATION_JSON)
class ObjectionListApi {
    record Open(String idea, String mergedInto, String words, Instant at) {
        static Open of(MergeObjection objection) {
            var merger = objection.merger;
            return new Open(merger.idea.ref, merger.target.ref, objection.words, objection.madeAt);
        }
    }

    record Page(List<Open> objections, @Nullable String next) {}

    @GET
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    public Page objections(@RestQuery @Nullable String after) {
        var page = MergeObjection.open(Cursor.parse(after));
        return new Page(page.rows().stream().map(Open::of).toList(), page.next());
    }
}
