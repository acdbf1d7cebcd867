package openhall.ideas.answering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Staff assess an idea by four questions, once they have said whether they have a conflict. */
@Path("/ideas")
class AssessmentPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance assessment(
                View view, AssessmentForm form, ConflictForm conflict, FormErrors errors);
    }

    /** The idea, and how far this person may go: first their word, then their scores, then those of all. */
    record View(Idea idea, boolean own, boolean said, Views views) {
        public boolean open() {
            return !own && said && !views.barred() && !idea.decision.isFinal();
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/assessment")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance assessment(String ref) {
        return page(AddressedIdea.published(ref), null, ConflictForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/assessment")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> assess(String ref, @BeanParam AssessmentForm form) {
        var idea = Idea.heldPublished(ref);
        ConflictOfInterest.refuse(idea, me.person());
        forms.require(form, errors -> page(idea, form, ConflictForm.blank(), errors));
        Assessment.give(idea, form.scores(), Forms.text(form.note()), me.person(), clock.instant());
        return Redirect.to(idea.path("assessment"), "Your scores are saved");
    }

    @POST
    @Path("/{ref}/assessment/conflict")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> say(String ref, @BeanParam ConflictForm form) {
        var idea = Idea.heldPublished(ref);
        forms.require(form, form.errors(), errors -> page(idea, null, form, errors));
        ConflictOfInterest.say(idea, me.person(), form.declared(), Forms.text(form.words()), clock.instant());
        return Redirect.to(idea.path("assessment"), "What you said is saved");
    }

    private TemplateInstance page(Idea idea, @Nullable AssessmentForm typed, ConflictForm conflict, FormErrors errors) {
        var id = me.personId();
        var form = typed == null ? AssessmentForm.of(Assessment.of(idea, id)) : typed;
        var said = ConflictOfInterest.of(idea, id) != null;
        var own = idea.author != null && idea.author.id.equals(id);
        return Templates.assessment(new View(idea, own, said, Views.of(idea, id)), form, conflict, errors);
    }
}
