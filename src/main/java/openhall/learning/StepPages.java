package openhall.learning;

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
import openhall.learning.quiz.QuizView;
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
        static native TemplateInstance step(Place place, TaskForm form, FormErrors errors);

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
        return place.step().isQuiz() ? QuizView.of(place) : Templates.step(place, TaskForm.EMPTY, FormErrors.none());
    }

    @POST
    @Path("/done")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<Void> done(
            @RestPath String course, @RestPath String module, @RestPath int position, @BeanParam TaskForm form) {
        var place = Place.of(new Place.Address(course, module, position), me.id());
        if (place.done()) {
            return Redirect.to(place.nextPath());
        }
        var enrolment = Enrolment.locked(place.journey().learner().id);
        enrolment.tick(place.module(), tick(place, form), clock.instant());
        return enrolment.isCompleted()
                ? Redirect.to(
                        place.journey().path(),
                        "You have completed " + place.journey().version().title)
                : Redirect.to(place.nextPath());
    }

    /** A quiz is done by its answers, not by saying so. */
    private Tick tick(Place place, TaskForm form) {
        if (place.step().isQuiz()) {
            throw new NotFoundException();
        }
        if (place.step().isReading()) {
            return Tick.read(place.step());
        }
        forms.require(form, errors -> Templates.step(place, form, errors));
        return Tick.done(place.step(), Forms.text(form.note()));
    }
}
