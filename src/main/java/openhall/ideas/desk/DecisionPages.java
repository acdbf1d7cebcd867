package openhall.ideas.desk;

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
import java.util.List;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.ideas.IdeaPace;
import openhall.ideas.answering.Views;
import openhall.ideas.prepared.PreparedDecision;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgUnit;
import openhall.strategy.Goal;
import openhall.strategy.HowLong;
import openhall.strategy.Pace;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** A service decides an idea with a written reply, which is published now or kept ready. */
@Path("/ideas")
class DecisionPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance decision(
                Idea idea, DecisionForm form, Choices choices, Known known, FormErrors errors);
    }

    /** What whoever decides should know: how long such work takes, and what staff think of the idea. */
    record Known(Pace pace, Views views) {}

    /** What can be chosen. */
    record Choices(List<Option> services, List<Option> goals) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    HowLong howLong;

    @GET
    @Path("/{ref}/decision")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance decision(String ref) {
        var both = PreparedDecision.beside(ref);
        var kept = both.shownTo(me.personId());
        return page(both.idea(), kept == null ? DecisionForm.blank() : DecisionForm.of(kept), FormErrors.none());
    }

    @POST
    @Path("/{ref}/decision")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> decide(String ref, @BeanParam DecisionForm form) {
        var idea = Idea.heldPublished(ref);
        var answer = Answer.of(form);
        var now = clock.instant();
        var wrong = answer.errors(idea, form, now).addAll(form.errors(WorkingDays.day(now)));
        forms.require(form, wrong, errors -> page(idea, form, errors));
        if (form.isKept()) {
            answer.keep(idea, form.publishAt(), me.person(), now);
            return Redirect.to("/answers/ready", "The decision is kept ready. Nobody else can see it yet");
        }
        answer.give(idea, me.person(), now);
        return Redirect.to(idea.path(), "Your reply is published, and the people who follow the idea are told");
    }

    /** With how long it takes from a yes to the work being done, for whoever writes what happens next and when. */
    private TemplateInstance page(Idea idea, DecisionForm form, FormErrors errors) {
        var choices = new Choices(
                Option.first("Choose a service", OrgUnit.serviceOptions()),
                Option.first("Choose a goal", Goal.options()));
        var known = new Known(howLong.of(IdeaPace.DELIVERED), Views.of(idea, me.personId()));
        return Templates.decision(idea, form, choices, known, errors);
    }
}
