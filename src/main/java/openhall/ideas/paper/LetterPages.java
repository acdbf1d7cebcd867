package openhall.ideas.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.people.Council;
import openhall.people.CouncilFacts;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Letters to those who want to hear by post: printed here, and ticked when they are posted. */
@Path("/ideas")
class LetterPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance letters(List<LetterLine> letters, boolean all, @Nullable String next);

        static native TemplateInstance ideaLetters(Idea idea, PaperContact contact, List<LetterLine> letters);

        static native TemplateInstance letter(
                Idea idea, PaperContact contact, WholeLetter letter, CouncilFacts council);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Council council;

    @GET
    @Path("/letters")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    public TemplateInstance toPost(@RestQuery @Nullable String after) {
        var all = me.may(May.MODERATE);
        var page = Letters.toPost(me.personId(), all, Cursor.parse(after));
        return Templates.letters(page.rows(), all, page.next());
    }

    @GET
    @Path("/{ref}/letters")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    public TemplateInstance ofIdea(String ref) {
        var contact = PaperContact.readable(Idea.byRef(ref), me);
        return Templates.ideaLetters(contact.idea, contact, Letters.of(contact.idea));
    }

    @GET
    @Path("/{ref}/letters/{move}")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    public TemplateInstance letter(String ref, UUID move) {
        var contact = PaperContact.readable(Idea.byRef(ref), me);
        return Templates.letter(contact.idea, contact, Letters.whole(contact.idea, move), council.facts());
    }

    @POST
    @Path("/{ref}/letters/{move}/posting")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public RestResponse<Void> posted(String ref, UUID move) {
        var contact = PaperContact.readable(Idea.byRef(ref), me);
        Letters.post(Letters.of(contact.idea, move), me.person(), clock.instant());
        return Redirect.to("/ideas/letters", "The letter about " + contact.idea.ref + " is posted");
    }

    /** Somebody asks us to forget where they live. */
    @POST
    @Path("/{ref}/letters/removal")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public RestResponse<Void> forget(String ref) {
        var idea = Idea.held(ref);
        PaperContact.readable(idea, me);
        idea.forgetSender(me.person(), clock.instant());
        PaperContact.forget(idea);
        return Redirect.to("/ideas/letters", "The name and address are deleted. The idea stays");
    }
}
