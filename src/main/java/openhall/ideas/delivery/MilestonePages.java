package openhall.ideas.delivery;

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
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** One milestone: it is reached, or its day is moved with a reason. */
@Path("/ideas")
class MilestonePages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance milestone(
                Idea idea, Milestone milestone, DayForm day, ReachedForm reached, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/milestones/{id}")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance show(String ref, UUID id) {
        var idea = AddressedIdea.published(ref);
        return Templates.milestone(idea, found(idea, id), DayForm.blank(), ReachedForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/milestones/{id}/day")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> move(String ref, UUID id, @BeanParam DayForm form) {
        var idea = Idea.heldPublished(ref);
        var milestone = found(idea, id);
        var now = clock.instant();
        forms.require(
                form,
                form.errors(WorkingDays.day(now)),
                errors -> Templates.milestone(idea, milestone, form, ReachedForm.blank(), errors));
        milestone.move(form.day(), form.text(), me.person(), now);
        return Redirect.to(idea.path("delivery"), "The day is moved, and the people who follow the idea are told");
    }

    @POST
    @Path("/{ref}/milestones/{id}/reached")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> reach(String ref, UUID id, @BeanParam ReachedForm form) {
        var idea = Idea.heldPublished(ref);
        var milestone = found(idea, id);
        forms.require(form, errors -> Templates.milestone(idea, milestone, DayForm.blank(), form, errors));
        milestone.reach(form.text(), me.person(), clock.instant());
        return Redirect.to(idea.path("delivery"), "The milestone is reached, and the people who follow are told");
    }

    static Milestone found(Idea idea, UUID id) {
        var milestone = Milestone.oneOf(idea, id);
        if (milestone == null) {
            throw new NotFoundException();
        }
        return milestone;
    }
}
