package openhall.activity.notices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import openhall.activity.Notice;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What somebody has been told. */
@Path("/me/notices")
@Authenticated
class NoticePages {
    static final String PATH = "/me/notices";

    @CheckedTemplate(basePath = "activity")
    static class Templates {
        /** {@code until} is empty where not all that is new has been on the page or is older. */
        static native TemplateInstance notices(KeyPage<Notice> page, long unread, String until);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance notices(@RestQuery @Nullable String after) {
        var person = me.person().id;
        var from = Cursor.parse(after);
        var page = Notice.of(person, from);
        return Templates.notices(page, Notice.unread(person), from == null ? newest(page) : "");
    }

    @POST
    @Path("{id}/read")
    @Transactional
    public RestResponse<Void> read(UUID id) {
        var notice = Notice.oneOf(me.person().id, id);
        if (notice == null) {
            throw new NotFoundException();
        }
        notice.read(clock.instant());
        return Redirect.to(PATH, "Marked as read");
    }

    /** Only what was on the page or is older: what came in meanwhile has not been seen. */
    @POST
    @Path("read")
    @Transactional
    public RestResponse<Void> readAll(@RestForm @Nullable String until) {
        var now = clock.instant();
        var newest = Cursor.parse(until);
        Notice.readAll(me.person().id, newest == null ? now : newest.at(), now);
        return Redirect.to(PATH, "All are marked as read");
    }

    private static String newest(KeyPage<Notice> page) {
        if (page.rows().isEmpty()) {
            return "";
        }
        var first = page.rows().get(0);
        return Cursor.of(first.at, first.id).toString();
    }
}
