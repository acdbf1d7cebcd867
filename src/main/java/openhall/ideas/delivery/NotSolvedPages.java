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
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Whoever wanted an idea says that what was delivered does not solve it for them. */
@Path("/ideas")
class NotSolvedPages {
    /** Why somebody cannot say it now; NONE when they can. */
    enum Hindrance {
        NONE,
        NOT_DONE,
        STRANGER,
        SAID;

        static Hindrance of(Idea idea, Me me) {
            if (!idea.delivery.isDone()) {
                return NOT_DONE;
            }
            if (!idea.matters(me.person())) {
                return STRANGER;
            }
            return NotSolved.isSaid(idea, me.personId()) ? SAID : NONE;
        }

        public boolean isNone() {
            return this == NONE;
        }

        public String text() {
            return switch (this) {
                case NONE -> "";
                case NOT_DONE -> "The work on this idea is not done yet. You can tell us here when it is.";
                case STRANGER -> "Support or follow this idea first. Then you can tell us here.";
                case SAID ->
                    "You have told us already. Our reply is on the page of the idea as soon as we have written it.";
            };
        }
    }

    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance notSolved(Idea idea, NotSolvedForm form, Hindrance hindrance, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/not-solved")
    @PermissionsAllowed(May.SUGGEST)
    public TemplateInstance form(String ref) {
        var idea = AddressedIdea.published(ref);
        return Templates.notSolved(idea, NotSolvedForm.blank(), Hindrance.of(idea, me), FormErrors.none());
    }

    @POST
    @Path("/{ref}/not-solved")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public RestResponse<Void> say(String ref, @BeanParam NotSolvedForm form) {
        var idea = Idea.heldPublished(ref);
        forms.require(form, errors -> Templates.notSolved(idea, form, Hindrance.NONE, errors));
        NotSolved.say(idea, form.text(), me.person(), clock.instant());
        return Redirect.to(idea.path(), "We have what you told us. We will reply within 20 working days");
    }
}
