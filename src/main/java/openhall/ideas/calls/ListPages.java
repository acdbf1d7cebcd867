package openhall.ideas.calls;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import openhall.ideas.IdeaCard;
import openhall.ideas.Waiting;
import openhall.people.Council;
import openhall.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** The public list of ideas, narrowed and ordered as a person asks. */
@Path("/ideas")
class ListPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance index(Sheet sheet, FormErrors errors);
    }

    /** One page of the list. */
    record Sheet(
            List<IdeaCard> ideas,
            IdeaQuestion asked,
            ListChoices choices,
            String waiting,
            @Nullable String next) {}

    @Inject
    Clock clock;

    @Inject
    Council council;

    @GET
    @PermitAll
    public TemplateInstance index(@BeanParam IdeaQuery query) {
        var now = clock.instant();
        var choices = ListChoices.at(now, council.facts());
        var asked = choices.read(query);
        var page = IdeaList.page(asked, query.after());
        var cards = IdeaCard.of(page.rows(), now);
        return Templates.index(
                new Sheet(cards, asked, choices, Waiting.at(now).sentence(), page.next()), FormErrors.none());
    }
}
