package openhall.ideas.duplicates;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import openhall.ideas.Idea;
import openhall.ideas.IdeaSummary;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Merging ideas as JSON: staff merge, undo and answer; supporters and the author have their say. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MergerApi {
    record NewMerger(
            @NotBlank(message = OtherForm.WHICH) @Nullable String into,

            @NotBlank(message = "Say why these two are the same")
            @Size(max = 2000, message = "Why they are the same must be 2,000 characters or fewer")
            @Nullable
            String why) {}

    record Undoing(
            @NotBlank(message = "Say why you take it out again")
            @Size(max = 2000, message = "Why you take it out must be 2,000 characters or fewer")
            @Nullable
            String why) {}

    record Said(
            @NotNull(message = "Say whether you support it: true or false") @Nullable
            Boolean yes) {
        MovedSupport.Answer answer() {
            return Boolean.TRUE.equals(yes) ? MovedSupport.Answer.YES : MovedSupport.Answer.NO;
        }
    }

    record Words(
            @NotBlank(message = "Write something, so that the other side knows why")
            @Size(max = 2000, message = "What you write must be 2,000 characters or fewer")
            @Nullable
            String words) {}

    /** {@code objectBy} is the last day on which the author can object. */
    record Objection(
            String words, LocalDate objectBy, @Nullable String answer) {
        static Objection of(MergeObjection made) {
            return new Objection(made.words, made.merger.objectBy(), made.answer);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Path("/{ref}/merger")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public Response merge(String ref, NewMerger body) {
        var form = new MergerForm(body.into(), body.why());
        var two = Two.heldToMerge(ref, form.target());
        forms.requireJson(body, form.errors(two));
        Merger.merge(two, Forms.text(form.why()), me.person(), clock.instant());
        return IdeaSummary.created(two.idea());
    }

    @POST
    @Path("/{ref}/merger/undoing")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public IdeaSummary undo(String ref, Undoing body) {
        forms.requireJson(body);
        return IdeaSummary.of(Two.undo(ref, Forms.text(body.why()), me.person(), clock.instant()).idea);
    }

    @POST
    @Path("/{ref}/moved-support")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public IdeaSummary answer(String ref, Said body) {
        var question = Question.held(ref, me.personId());
        forms.requireJson(body);
        return IdeaSummary.of(question.answer(body.answer(), clock.instant()));
    }

    @POST
    @Path("/{ref}/objection")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public Objection object(String ref, Words body) {
        var author = me.person();
        var own = Authored.of(Idea.held(ref), author);
        forms.requireJson(body);
        return Objection.of(MergeObjection.make(own.merger(), Forms.text(body.words()), author, clock.instant()));
    }

    @POST
    @Path("/{ref}/objection/answer")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public Objection answerAuthor(String ref, Words body) {
        var objection = ObjectionAnswerPages.about(Idea.heldPublished(ref));
        forms.requireJson(body);
        objection.answer(Forms.text(body.words()), me.person(), clock.instant());
        return Objection.of(objection);
    }
}
