package openhall.learning.study;

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
import openhall.learning.Place;
import openhall.learning.StepDone;
import openhall.learning.outline.StepKind;
import openhall.learning.quiz.QuizView;
import openhall.learning.steps.StepDesk;
import openhall.learning.steps.StepView;
import openhall.learning.steps.WorkForm;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/courses/{course}/{module}/{position}")
class StepPages {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance step(Place place, StepView view, FormErrors errors);

        static native TemplateInstance closed(Place place);
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
        if (place.closed()) {
            return Templates.closed(place);
        }
        return place.step().isQuiz()
                ? QuizView.of(place, clock.instant())
                : page(place, form(place), FormErrors.none());
    }

    @POST
    @Path("/done")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<Void> done(
            @RestPath String course, @RestPath String module, @RestPath int position, @BeanParam WorkForm form) {
        var place = Place.of(new Place.Address(course, module, position), me.id());
        place.journey().learner();
        if (place.step().isQuiz()) {
            throw new NotFoundException();
        }
        if (place.done() && !place.step().mayChange()) {
            return Redirect.to(place.nextPath());
        }
        forms.require(form, form.errors(place), errors -> page(place, form, errors));
        var outcome = StepDesk.act(place, form, clock.instant());
        if (outcome.done()) {
            return onwards(place);
        }
        var words = outcome.words();
        return words == null ? Redirect.to(place.path()) : Redirect.to(place.path(), words);
    }

    private static RestResponse<Void> onwards(Place place) {
        var enrolment = place.journey().learner();
        return enrolment.isCompleted()
                ? Redirect.to(
                        place.journey().path(),
                        "You have completed " + place.journey().version().title)
                : Redirect.to(place.nextPath());
    }

    private static TemplateInstance page(Place place, WorkForm form, FormErrors errors) {
        return Templates.step(place, StepView.of(place, form), errors);
    }

    /** What the learner wrote for themself before, so that they can change it. */
    private static WorkForm form(Place place) {
        var enrolment = place.journey().enrolment();
        if (enrolment == null || place.step().kind() != StepKind.REFLECTION) {
            return WorkForm.EMPTY;
        }
        return new WorkForm(StepDone.noteOf(enrolment.id, place.step().id()), null, null, null, null, null);
    }
}
