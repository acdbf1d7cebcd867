package openhall.activity.notices;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.people.Me;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What somebody has been told, as JSON. */
@Path("/api/me/notices")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class NoticeApi {
    record Page(List<Shown> notices, long unread, @Nullable String next) {}

    record Shown(
            UUID id,
            NoticeKind kind,
            String title,
            String detail,
            String path,
            Instant at,
            @Nullable Instant readAt) {
        static Shown of(Notice notice) {
            return new Shown(
                    notice.id, notice.kind, notice.title, notice.detail, notice.path, notice.at, notice.readAt);
        }
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    public Page list(@RestQuery @Nullable String after) {
        var person = me.person().id;
        var page = Notice.of(person, Cursor.parse(after));
        return new Page(page.rows().stream().map(Shown::of).toList(), Notice.unread(person), page.next());
    }

    @POST
    @Path("{id}/read")
    @Transactional
    public Shown read(UUID id) {
        var notice = Notice.oneOf(me.person().id, id);
        if (notice == null) {
            throw new NotFoundException();
        }
        notice.read(clock.instant());
        return Shown.of(notice);
    }
}
