package openhall.learning.study;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import openhall.learning.Course;
import openhall.learning.Enrolment;
import openhall.learning.Journey;
import openhall.learning.statistics.ConfidenceView;
import openhall.learning.versions.Movers;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/courses")
class CoursePages {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance catalogue(List<Course> courses);

        static native TemplateInstance course(
                Journey journey, Around around, boolean mayLearn, @Nullable ConfidenceView confidence);

        static native TemplateInstance progress(Reasons reasons);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Movers movers;

    @GET
    @PermitAll
    public TemplateInstance catalogue() {
        return Templates.catalogue(Course.published());
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public TemplateInstance course(@RestPath String slug) {
        var journey = Journey.of(slug, me.id());
        return Templates.course(journey, Around.of(journey, me.id()), me.may(May.LEARN), ConfidenceView.of(journey));
    }

    @POST
    @Path("/{slug}/enrolment")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<Void> start(@RestPath String slug) {
        var course = Course.bySlug(slug);
        if (course == null) {
            throw new NotFoundException();
        }
        Enrolment.start(me.person(), course, clock.instant());
        var next = Journey.of(slug, me.id()).next();
        return Redirect.to(next == null ? course.path() : next.path());
    }

    /** Moves a learner to the newest version because they ask for it. */
    @POST
    @Path("/{slug}/version")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<Void> moveOn(@RestPath String slug) {
        var journey = Journey.of(slug, me.id());
        var learner = Enrolment.locked(journey.learner().id);
        movers.one(learner, clock.instant());
        return Redirect.to(
                journey.path(),
                learner.isCompleted()
                        ? "You have completed this course"
                        : "You are on the newest version, with everything you have done");
    }

    @GET
    @Path("/{slug}/progress")
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance progress(@RestPath String slug) {
        return Templates.progress(Reasons.of(slug, me.id()));
    }
}
