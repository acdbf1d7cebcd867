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
import java.util.List;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgUnit;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who answers an idea: take it, give it to somebody else, give it back, and who had it before. */
@Path("/ideas")
class OwnerPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance owner(View view, OwnerForm form, BackForm back, FormErrors errors);
    }

    /** The idea, who has it now and had it before, and what can be chosen. */
    record View(
            Idea idea,
            @Nullable Ownership now,
            boolean mine,
            List<Ownership> history,
            List<Option> owners,
            List<Option> services) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/owner")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance owner(String ref) {
        return page(AddressedIdea.published(ref), OwnerForm.blank(), BackForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/owner")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> give(String ref, @BeanParam OwnerForm form) {
        var idea = Idea.heldPublished(ref);
        forms.require(form, form.errors(), errors -> page(idea, form, BackForm.blank(), errors));
        Ownership.give(idea, form.move(), me.person(), clock.instant());
        return Redirect.to(idea.path("owner"), "The idea has its owner");
    }

    @POST
    @Path("/{ref}/owner/return")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> giveBack(String ref, @BeanParam BackForm form) {
        var idea = Idea.heldPublished(ref);
        forms.require(form, errors -> page(idea, OwnerForm.blank(), form, errors));
        Ownership.giveBack(idea, me.person(), Forms.text(form.reason()), clock.instant());
        return Redirect.to(idea.path("owner"), "You no longer own this idea");
    }

    private TemplateInstance page(Idea idea, OwnerForm form, BackForm back, FormErrors errors) {
        var history = Ownership.history(idea);
        var now = history.stream().filter(Ownership::stands).findFirst().orElse(null);
        var view = new View(
                idea,
                now,
                now != null && now.owner.id.equals(me.personId()),
                history,
                Option.first("Choose who answers it", OwnerForm.owners()),
                Option.first("Choose a service", OrgUnit.serviceOptions()));
        return Templates.owner(view, form, back, errors);
    }
}
