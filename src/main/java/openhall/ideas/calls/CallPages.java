package openhall.ideas.calls;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import openhall.ideas.IdeaCard;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Calls for ideas: the list, the open ones first, and one call with its dates and its ideas. */
@Path("/ideas/calls")
class CallPages {
    @CheckedTemplate(basePath = "ideas/calls")
    static class Templates {
        static native TemplateInstance index(Sheets sheets, boolean keeps, @Nullable String next);

        static native TemplateInstance show(
                CallSheet sheet, List<CallChange> changes, List<IdeaCard> ideas, boolean keeps, @Nullable String next);
    }

    /** The calls of one page. */
    record Sheets(List<CallSheet> drafts, List<CallSheet> current, List<CallSheet> over) {}

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public TemplateInstance index(@RestQuery @Nullable String after) {
        var now = clock.instant();
        var keeps = me.may(May.ANSWER_IDEAS);
        var drafts = keeps ? CallForIdeas.drafts() : List.<CallForIdeas>of();
        var current = CallForIdeas.current(now);
        var over = CallForIdeas.over(now, Cursor.parse(after));
        var tallies = CallTally.of(
                Stream.concat(current.stream(), over.rows().stream()).toList());
        var sheets = new Sheets(
                CallSheet.of(drafts, tallies, now),
                CallSheet.of(current, tallies, now),
                CallSheet.of(over.rows(), tallies, now));
        return Templates.index(sheets, keeps, over.next());
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public TemplateInstance show(String slug, @RestQuery @Nullable String after) {
        var now = clock.instant();
        var keeps = me.may(May.ANSWER_IDEAS);
        var call = readable(slug, keeps);
        var page = IdeaList.page(IdeaQuestion.of(call), after);
        return Templates.show(
                CallSheet.of(call, CallTally.of(call), now),
                CallChange.of(call),
                IdeaCard.of(page.rows(), now),
                keeps,
                page.next());
    }

    /** Before it is published, only those who set it up read it. */
    static CallForIdeas readable(String slug, boolean keeps) {
        var call = CallForIdeas.bySlug(slug);
        if (call == null || !(call.isPublished() || keeps)) {
            throw new NotFoundException();
        }
        return call;
    }
}
