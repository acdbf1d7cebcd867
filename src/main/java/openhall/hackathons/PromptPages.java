package openhall.hackathons;

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
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgUnit;
import openhall.strategy.Goal;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Turning an idea, or a known problem, into a challenge. */
@Path("/organise/challenges")
class PromptPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance prompt(View view, ChallengeForm form, FormErrors errors);
    }

    record View(@Nullable Idea idea, List<Option> hackathons, List<Option> services, List<Option> goals) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @Path("/new")
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance begin(@QueryParam("idea") @Nullable String ref) {
        var idea = idea(ref);
        var form = ChallengeForm.from(idea == null ? null : idea.ref, idea == null ? null : idea.title);
        return Templates.prompt(view(idea), form, FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> set(@BeanParam ChallengeForm form) {
        var idea = idea(form.idea());
        var hackathon = Hackathon.bySlug(Forms.text(form.hackathon()));
        forms.require(form, moreErrors(form, hackathon), errors -> Templates.prompt(view(idea), form, errors));
        var decision = Objects.requireNonNull(form.decisionDate());
        var challenge = Challenge.publish(
                Objects.requireNonNull(hackathon), form.brief(decision), me.person(), clock.instant());
        if (idea != null) {
            challenge.promptedBy(idea, me.person(), challenge.summary, clock.instant());
        }
        return Redirect.to(challenge.path(), "The challenge has been set");
    }

    private static @Nullable Idea idea(@Nullable String ref) {
        if (Forms.text(ref).isEmpty()) {
            return null;
        }
        var idea = Idea.publishedByRef(Forms.text(ref));
        if (idea == null) {
            throw new NotFoundException();
        }
        return idea;
    }

    private FormErrors moreErrors(ChallengeForm form, @Nullable Hackathon hackathon) {
        var errors = new FormErrors();
        if (!Forms.text(form.title()).isEmpty() && form.slug().isEmpty()) {
            errors.add("title", "Enter a title with letters or numbers in it");
        }
        if (hackathon != null && Challenge.in(hackathon, form.slug()) != null) {
            errors.add("title", "This hackathon has a challenge with this title. Choose a different title");
        }
        if (!Forms.text(form.hackathon()).isEmpty() && !isTakingChallenges(hackathon)) {
            errors.add("hackathon", "Choose a hackathon whose entries have not closed");
        }
        if (!Forms.text(form.ownerService()).isEmpty() && OrgUnit.bySlug(Forms.text(form.ownerService())) == null) {
            errors.add("ownerService", "Choose the service that owns the problem");
        }
        if (!Forms.text(form.decideBy()).isEmpty() && form.decisionDate() == null) {
            errors.add("decideBy", "Enter the date as year, month and day, like 2027-01-29");
        }
        if (form.goals().isEmpty() || form.goals().stream().anyMatch(goal -> Goal.bySlug(goal) == null)) {
            errors.add("goals", "Choose at least one goal");
        }
        if (!form.namesCoursesWell()) {
            errors.add("learning", "Enter the last part of each course's address, one on a line");
        }
        return errors;
    }

    private boolean isTakingChallenges(@Nullable Hackathon hackathon) {
        return hackathon != null && !hackathon.phase(clock.instant()).isClosedToEntries();
    }

    private View view(@Nullable Idea idea) {
        var hackathons = Hackathon.newestFirst().stream()
                .filter(this::isTakingChallenges)
                .map(hackathon -> Option.of(hackathon.slug, hackathon.title))
                .toList();
        var services = OrgUnit.services().stream()
                .map(service -> Option.of(service.slug, service.name))
                .toList();
        return new View(idea, hackathons, services, Goal.options());
    }
}
