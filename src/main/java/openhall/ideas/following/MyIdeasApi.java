package openhall.ideas.following;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import openhall.people.Me;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** My ideas and comments as JSON: the newest of each list, or one list further down. */
@Path("/api/me/ideas")
@Produces(MediaType.APPLICATION_JSON)
class MyIdeasApi {
    record Row(String ref, String title, String path, String state, Instant at) {
        static Row of(MyRow row) {
            return new Row(row.ref(), row.title(), row.path(), row.state(), row.at());
        }
    }

    record Part(String list, List<Row> rows, @Nullable String next) {
        static Part of(MyIdeas.Part part) {
            return new Part(
                    part.list().slug(), part.rows().stream().map(Row::of).toList(), part.next());
        }
    }

    record Mine(List<Part> lists) {}

    @Inject
    Me me;

    @GET
    @Authenticated
    public Mine mine(@RestQuery @Nullable String list, @RestQuery @Nullable String after) {
        var mine = MyIdeas.of(me.personId(), MyList.named(list), Cursor.parse(after));
        return new Mine(mine.parts().stream().map(Part::of).toList());
    }
}
