package openhall.learning.statistics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import openhall.learning.Enrolment;
import openhall.learning.Journey;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/courses/{slug}/confidence")
class ConfidencePages {
    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance confidence(ConfidenceView confidence);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    /** Nobody is asked twice: where there is nothing to answer, the course is all there is to see. */
    @POST
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<Void> say(@RestPath String slug, @BeanParam ConfidenceForm form) {
        var enrolment = Enrolment.locked(Journey.of(slug, me.id()).learner().id);
        var view = ConfidenceView.of(slug, enrolment);
        var moment = view.moment();
        if (moment == null) {
            return Redirect.to(view.coursePath());
        }
        forms.require(form, errors -> Templates.confidence(view.refused(form, errors)));
        CourseConfidence.say(enrolment, moment, form.number(), clock.instant());
        return Redirect.to(view.coursePath(), "Your answer is saved. Only you see it");
    }
}
