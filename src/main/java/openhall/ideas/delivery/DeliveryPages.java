package openhall.ideas.delivery;

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
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** The service says how far the work on an accepted idea has come, and what comes next by when. */
@Path("/ideas")
class DeliveryPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance delivery(
                Idea idea, DeliveryForm form, List<Milestone> milestones, MilestoneForm next, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/delivery")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance delivery(String ref) {
        var idea = AddressedIdea.published(ref);
        return page(idea, DeliveryForm.blank(), MilestoneForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/delivery")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> deliver(String ref, @BeanParam DeliveryForm form) {
        var idea = Idea.heldPublished(ref);
        var now = clock.instant();
        forms.require(form, form.errors(now), errors -> page(idea, form, MilestoneForm.blank(), errors));
        idea.deliver(form.to(), form.words(), me.person(), now);
        return Redirect.to(idea.path(), "The news is published, and the people who follow the idea are told");
    }

    @POST
    @Path("/{ref}/milestones")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> add(String ref, @BeanParam MilestoneForm form) {
        var idea = Idea.heldPublished(ref);
        var now = clock.instant();
        var wrong = form.errors(WorkingDays.day(now));
        forms.require(form, wrong, errors -> page(idea, DeliveryForm.blank(), form, errors));
        Milestone.add(idea, form.text(), form.day(), me.person(), now);
        return Redirect.to(idea.path("delivery"), "The milestone is on the page of the idea");
    }

    private static TemplateInstance page(Idea idea, DeliveryForm form, MilestoneForm next, FormErrors errors) {
        return Templates.delivery(idea, form, Milestone.of(idea), next, errors);
    }
}
