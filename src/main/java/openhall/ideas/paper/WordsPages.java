package openhall.ideas.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
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
import openhall.people.May;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Staff write down the new words for an idea that was returned, when its author has no link to do it with. */
@Path("/ideas/{ref}/entry")
class WordsPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance entryWords(
                Idea idea, WordsForm form, List<Option> areas, String words, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    Council council;

    @GET
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    public TemplateInstance show(String ref) {
        var idea = entered(Idea.byRef(ref));
        return page(idea, WordsForm.of(idea), FormErrors.none());
    }

    @POST
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public RestResponse<Void> save(String ref, @BeanParam WordsForm form) {
        var idea = entered(Idea.held(ref));
        forms.require(form, errors -> page(idea, form, errors));
        idea.change(form.proposal(), clock.instant());
        return Redirect.to(idea.path("receipt"), "The new words go to a moderator");
    }

    private static Idea entered(@Nullable Idea idea) {
        if (idea == null || idea.author != null || PaperEntry.of(idea) == null) {
            throw new NotFoundException();
        }
        return idea;
    }

    private TemplateInstance page(Idea idea, WordsForm form, FormErrors errors) {
        var areas = council.facts().areaChoices(form.area());
        return Templates.entryWords(idea, form, areas, IdeaMove.wordsToAuthor(idea), errors);
    }
}
