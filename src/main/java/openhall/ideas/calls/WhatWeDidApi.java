package openhall.ideas.calls;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was asked, said and done, as JSON. */
@Path("/api/ideas/answers")
@Produces(MediaType.APPLICATION_JSON)
class WhatWeDidApi {
    record Page(
            List<Asked> calls, List<Answer> ideas, @Nullable String next) {}

    record Asked(CallApi.Summary call, List<Said> mostSupported) {
        static Asked of(AskedSaidDone row) {
            return new Asked(
                    CallApi.Summary.of(row.asked()),
                    row.said().stream().map(Said::of).toList());
        }
    }

    record Said(String ref, String title, int supports) {
        static Said of(TopIdea idea) {
            return new Said(idea.ref(), idea.title(), idea.supports());
        }
    }

    record Answer(
            String ref,
            String title,
            String service,
            String reply,
            Instant repliedAt,
            Decision decision,
            Delivery delivery,
            @Nullable String news) {
        static Answer of(AnsweredIdea idea) {
            var done = idea.done();
            return new Answer(
                    idea.ref(),
                    idea.title(),
                    idea.service(),
                    idea.inShort(),
                    idea.at(),
                    done.decision(),
                    done.delivery(),
                    done.news());
        }
    }

    @Inject
    Clock clock;

    /** Ideas of no call, newest answer first; the newest calls come with the first page only. */
    @GET
    @PermitAll
    public Page list(@RestQuery @Nullable String after) {
        var from = Cursor.parse(after);
        var calls = from == null ? AskedSaidDone.newest(clock.instant()) : List.<AskedSaidDone>of();
        var page = AnsweredIdea.newest(from);
        return new Page(
                calls.stream().map(Asked::of).toList(),
                page.rows().stream().map(Answer::of).toList(),
                page.next());
    }
}
