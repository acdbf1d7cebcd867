package openhall.learning.help;

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
import openhall.learning.Enrolment;
import openhall.learning.Place;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a learner who is stuck at a step asks for help. */
@Path("/courses/{course}/{module}/{position}/help")
class AskPages {
    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance ask(Asking asking, HelpForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance show(@RestPath String course, @RestPath String module, @RestPath int position) {
        var place = Place.of(new Place.Address(course, module, position), me.id());
        return Templates.ask(Asking.at(place, clock.instant()), HelpForm.EMPTY, FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<Void> ask(
            @RestPath String course, @RestPath String module, @RestPath int position, @BeanParam HelpForm form) {
        var place = Place.of(new Place.Address(course, module, position), me.id());
        var learner = place.journey().learner().id;
        forms.require(form, errors -> Templates.ask(Asking.at(place, clock.instant()), form, errors));
        var request = HelpRequest.ask(Enrolment.locked(learner), place, form.words(), clock.instant());
        return Redirect.to(request.askerPath(), "We answer by " + HelpClock.day(request.answerBy));
    }
}
