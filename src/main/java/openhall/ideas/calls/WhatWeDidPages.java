package openhall.ideas.calls;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What we asked, what you said, what we did: the newest calls, and the newest answers to other ideas. */
@Path("/ideas/answers")
class WhatWeDidPages {
    @CheckedTemplate(basePath = "ideas/calls")
    static class Templates {
        static native TemplateInstance answers(
                List<AskedSaidDone> calls, List<AnsweredIdea> ideas, boolean first, @Nullable String next);
    }

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public TemplateInstance answers(@RestQuery @Nullable String after) {
        var from = Cursor.parse(after);
        var calls = from == null ? AskedSaidDone.newest(clock.instant()) : List.<AskedSaidDone>of();
        var page = AnsweredIdea.newest(from);
        return Templates.answers(calls, page.rows(), from == null, page.next());
    }
}
