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
import openhall.hackathons.setting.EvidenceLines;
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

/** Turning an idea, or a known problem, into a challenge. */
@Path("/organise/challenges")
class PromptPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance prompt(View view, ChallengeForm form, FormErrors errors);
    }

    record View(
            List<Idea> ideas,
            List<Option> hackathons,
            List<Option> services,
            List<Option> goals,
            List<Advice> advice,
            Pace pace) {
        public String evidenceHint() {
            return EvidenceLines.HINT;
        }
    }

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
    public TemplateInstance begin(@QueryParam("idea") List<String> refs) {
        var ideas = Prompt.ideas(refs);
        var title = ideas.isEmpty() ? null : ideas.get(0).title;
        var form = ChallengeForm.from(ideas.stream().map(idea -> idea.ref).toList(), title);
        return Templates.prompt(view(ideas, form), form, FormErrors.none());
    }

    /** The same form with everything still there, and what to think about before it is public. */
    @POST
    @Path("/advice")
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance advise(@BeanParam ChallengeForm form) {
        return Templates.prompt(view(Prompt.ideas(form.idea()), form), form, FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> set(@BeanParam ChallengeForm form) {
        var at = clock.now();
        var prompt = Prompt.of(form);
        forms.require(form, prompt.errors(at), errors -> Templates.prompt(view(prompt.ideas(), form), form, errors));
        var challenge = prompt.set(me.person(), at);
        return Redirect.to(
                challenge.hackathon.draftsPath() + "/" + challenge.slug,
                "The challenge has been saved, and everybody who has to agree has been asked");
    }

    private View view(List<Idea> ideas, ChallengeForm form) {
        var at = clock.now();
        var hackathons = Hackathon.newestFirst().stream()
                .filter(hackathon -> Prompt.isOpen(hackathon, at))
                .map(hackathon -> Option.of(hackathon.slug, hackathon.title))
                .toList();
        var pace = howLong.of(AdoptionPace.ADOPTED);
        return new View(ideas, hackathons, OrgUnit.serviceOptions(), Goal.options(), words.advice(form.words()), pace);
    }
}
