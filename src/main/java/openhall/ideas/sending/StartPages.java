package openhall.ideas.sending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import openhall.ideas.IdeaPace;
import openhall.ideas.calls.CallForIdeas;
import openhall.people.Council;
import openhall.people.CouncilContact;
import openhall.people.Me;
import openhall.strategy.HowLong;
import openhall.strategy.Pace;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where an idea begins: what happens to it, and the first question. Looking stores nothing. */
@Path("/ideas/new")
class StartPages {
    @CheckedTemplate(basePath = "ideas/sending")
    static class Templates {
        static native TemplateInstance start(
                @Nullable CallForIdeas call, List<IdeaDraft> drafts, CouncilContact contact, Pace pace);
    }

    @Inject
    Questions questions;

    @Inject
    Me me;

    @Inject
    Council council;

    @Inject
    HowLong howLong;

    @GET
    @PermitAll
    public TemplateInstance start(@RestQuery @Nullable String call) {
        var id = me.id();
        var drafts = id == null ? List.<IdeaDraft>of() : IdeaDraft.of(id);
        return Templates.start(open(call), drafts, council.facts().contact(), howLong.of(IdeaPace.DECIDED));
    }

    @GET
    @Path("/problem")
    @PermitAll
    public TemplateInstance first(@RestQuery @Nullable String call) {
        var open = open(call);
        var form = IdeaForm.blank(open == null ? null : open.slug);
        return questions.page(questions.first(), form, FormErrors.none());
    }

    private @Nullable CallForIdeas open(@Nullable String call) {
        var slug = Forms.text(call);
        return slug.isEmpty() ? null : CallForIdeas.openBySlug(slug, questions.now());
    }
}
