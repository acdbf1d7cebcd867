package openhall.ideas.answering;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** What staff think of an idea, as JSON: the scores of all only for whoever has given their own. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
class AssessmentApi {
    record Scores(
            @NotNull(message = AssessmentForm.IMPACT)
            @Pattern(regexp = AssessmentForm.SCORE, message = AssessmentForm.IMPACT)
            @Nullable
            String impact,

            @NotNull(message = AssessmentForm.FEASIBILITY)
            @Pattern(regexp = AssessmentForm.SCORE, message = AssessmentForm.FEASIBILITY)
            @Nullable
            String feasibility,

            @NotNull(message = AssessmentForm.COST)
            @Pattern(regexp = AssessmentForm.SCORE, message = AssessmentForm.COST)
            @Nullable
            String cost,

            @NotNull(message = AssessmentForm.STRATEGIC_FIT)
            @Pattern(regexp = AssessmentForm.SCORE, message = AssessmentForm.STRATEGIC_FIT)
            @Nullable
            String strategicFit,

            @Size(max = 2000, message = "The note must be 2,000 characters or fewer") @Nullable
            String note) {
        AssessmentForm form() {
            return new AssessmentForm(impact, feasibility, cost, strategicFit, note);
        }
    }

    record Word(
            @NotNull(message = ConflictForm.CHOOSE) @Pattern(regexp = "no|yes", message = ConflictForm.CHOOSE) @Nullable
            String conflict,

            @Size(max = 500, message = "What the conflict is must be 500 characters or fewer") @Nullable
            String words) {
        ConflictForm form() {
            return new ConflictForm(conflict, words);
        }
    }

    record Line(String criterion, String average, String spread) {}

    record Shown(int assessed, long conflicts, boolean barred, List<Line> scores) {
        static Shown of(Views views) {
            var lines = views.lines().stream()
                    .map(line -> new Line(line.field(), line.average(), line.spread()))
                    .toList();
            return new Shown(views.people(), views.conflicts(), views.barred(), lines);
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
    public Shown views(String ref) {
        return shown(AddressedIdea.published(ref));
    }

    @POST
    @Path("/{ref}/assessment")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Shown assess(String ref, Scores body) {
        var idea = Idea.heldPublished(ref);
        forms.requireJson(body);
        var form = body.form();
        Assessment.give(idea, form.scores(), Forms.text(form.note()), me.person(), clock.instant());
        return shown(idea);
    }

    @POST
    @Path("/{ref}/assessment/conflict")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Shown say(String ref, Word body) {
        var idea = Idea.heldPublished(ref);
        var form = body.form();
        forms.requireJson(body, form.errors());
        ConflictOfInterest.say(idea, me.person(), form.declared(), Forms.text(form.words()), clock.instant());
        return shown(idea);
    }

    private Shown shown(Idea idea) {
        return Shown.of(Views.of(idea, me.personId()));
    }
}
