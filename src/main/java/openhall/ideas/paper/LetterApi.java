package openhall.ideas.paper;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Letters to post as JSON, without where they go. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LetterApi {
    /** One letter; {@code move} is the key by which it is ticked, also of a letter that no move brought. */
    record Letter(
            String idea,
            UUID move,
            String heading,
            Instant at,
            @Nullable Instant postedAt) {
        static Letter of(LetterLine line) {
            return new Letter(line.ref(), line.id(), line.heading(), line.at(), line.postedAt());
        }
    }

    record Page(List<Letter> letters, @Nullable String next) {}

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/letters")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    public Page toPost(@RestQuery @Nullable String after) {
        var page = Letters.toPost(me.personId(), me.may(May.MODERATE), Cursor.parse(after));
        return new Page(page.rows().stream().map(Letter::of).toList(), page.next());
    }

    @POST
    @Path("/{ref}/letters/{move}/posting")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public Letter posted(String ref, UUID move) {
        var contact = PaperContact.readable(Idea.byRef(ref), me);
        Letters.post(Letters.of(contact.idea, move), me.person(), clock.instant());
        return Letter.of(Letters.of(contact.idea, move));
    }
}
