package openhall.ideas.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import openhall.ideas.Ideas;
import openhall.ideas.Waiting;
import openhall.people.May;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The desk of those who answer: ideas that wait for a reply, the one that waits longest first. */
@Path("/answers")
class AnswerPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance answers(List<DeskRow> ideas, String sentence, @Nullable String next);
    }

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance desk(@RestQuery @Nullable String after) {
        var now = clock.instant();
        var page = Ideas.awaitingReply(Cursor.parse(after));
        return Templates.answers(
                DeskRow.toAnswer(page.rows(), now), Waiting.at(now).sentence(), page.next());
    }
}
