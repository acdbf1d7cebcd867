package openhall.learning.used;

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
import openhall.learning.Enrolment;
import openhall.learning.Journey;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/courses/{slug}/reaction")
class ReactionPages {
    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance reaction(Sheet sheet, ReactionForm form, FormErrors errors);
    }

    /** The course, whether it is completed, and what may be answered. */
    record Sheet(Journey journey) {
        public String path() {
            return journey.path() + "/reaction";
        }

        public List<Option> numbers() {
            return ReactionForm.numbers();
        }

        public List<Option> yesOrNo() {
            return ReactionForm.yesOrNo();
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance show(@RestPath String slug) {
        var journey = Journey.of(slug, me.id());
        var said = CourseReaction.of(journey.learner().id);
        return Templates.reaction(new Sheet(journey), ReactionForm.of(said), FormErrors.none());
    }

    /** Who has not completed the course is not asked: the course is all there is to see. */
    @POST
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public RestResponse<Void> say(@RestPath String slug, @BeanParam ReactionForm form) {
        var sheet = new Sheet(Journey.of(slug, me.id()));
        var enrolment = Enrolment.locked(sheet.journey().learner().id);
        if (!enrolment.isCompleted()) {
            return Redirect.to(sheet.journey().path());
        }
        forms.require(form, form.missing(), errors -> Templates.reaction(sheet, form, errors));
        CourseReaction.say(enrolment, form.said(), clock.instant());
        return Redirect.to(sheet.journey().path(), "Your answer is saved");
    }
}
