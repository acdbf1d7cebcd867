package openhall.ideas.sending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.people.Council;
import openhall.people.SecretLink;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** The author changes an idea that a moderator returned, through the link in our email. */
@Path("/ideas/changes")
class ChangesPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance changes(
                Idea idea, IdeaForm form, List<Option> areas, String words, String path, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    Council council;

    @GET
    @Path("/{token}")
    @PermitAll
    public TemplateInstance show(String token) {
        var idea = Idea.byRef(ref(token));
        if (idea == null) {
            throw new NotFoundException();
        }
        if (!idea.isReturned()) {
            throw DraftAccess.elsewhere(sent(idea));
        }
        return page(idea, IdeaForm.of(idea), token, FormErrors.none());
    }

    /** Sent twice it is one change: the second post is led to where the idea is, and so is whoever comes too late. */
    @POST
    @Path("/{token}")
    @PermitAll
    @Transactional
    public RestResponse<Void> save(String token, @BeanParam IdeaForm form) {
        var idea = Idea.held(ref(token));
        if (!idea.isReturned()) {
            return Redirect.to(sent(idea));
        }
        forms.require(form, form.missingWords(), errors -> page(idea, form, token, errors));
        idea.change(form.proposal(), clock.instant());
        return Redirect.to(sent(idea));
    }

    private static String sent(Idea idea) {
        return "/ideas/sent/" + idea.sending;
    }

    private TemplateInstance page(Idea idea, IdeaForm form, String token, FormErrors errors) {
        var areas = council.facts().areaChoices(form.area());
        return Templates.changes(idea, form, areas, IdeaMove.wordsToAuthor(idea), "/ideas/changes/" + token, errors);
    }

    private String ref(String token) {
        var ref = SecretLink.peek("idea-changes", token, clock.instant());
        if (ref == null) {
            throw new NotFoundException();
        }
        return ref;
    }
}
