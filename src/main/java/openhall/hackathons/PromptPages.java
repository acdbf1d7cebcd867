package openhall.hackathons;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgUnit;
import openhall.strategy.Advice;
import openhall.strategy.Goal;
import openhall.strategy.HowLong;
import openhall.strategy.Pace;
import openhall.strategy.PlainWords;
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

    record View(
            @Nullable Idea idea,
            List<Option> hackathons,
            List<Option> services,
            List<Option> goals,
            List<Advice> advice,
            Pace pace) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @Inject
    PlainWords words;

    @Inject
    HowLong howLong;

    @GET
    @Path("/new")
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance begin(@QueryParam("idea") @Nullable String ref) {
        var idea = Prompt.idea(ref);
        var form = ChallengeForm.from(idea == null ? null : idea.ref, idea == null ? null : idea.title);
        return Templates.prompt(view(idea, form), form, FormErrors.none());
    }

    /** The same form with everything still there, and what to think about before it is public. */
    @POST
    @Path("/advice")
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance advise(@BeanParam ChallengeForm form) {
        return Templates.prompt(view(Prompt.idea(form.idea()), form), form, FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> set(@BeanParam ChallengeForm form) {
        var at = clock.now();
        var prompt = Prompt.of(form);
        forms.require(form, prompt.errors(at), errors -> Templates.prompt(view(prompt.idea(), form), form, errors));
        return Redirect.to(prompt.set(me.person(), at).path(), "The challenge has been set");
    }

    private View view(@Nullable Idea idea, ChallengeForm form) {
        var at = clock.now();
        var hackathons = Hackathon.newestFirst().stream()
                .filter(hackathon -> Prompt.isOpen(hackathon, at))
                .map(hackathon -> Option.of(hackathon.slug, hackathon.title))
                .toList();
        var pace = howLong.of(AdoptionPace.ADOPTED);
        return new View(idea, hackathons, OrgUnit.serviceOptions(), Goal.options(), words.advice(form.words()), pace);
    }
}
