package openhall.learning.study;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import openhall.learning.Course;
import openhall.learning.CourseVersion;
import openhall.learning.Enrolment;
import openhall.learning.Journey;
import openhall.learning.Why;
import openhall.learning.versions.Movers;
import openhall.people.May;
import openhall.people.Me;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CourseApi {

    record Summary(
            String slug,
            String title,
            String summary,
            String level,
            List<String> audience,
            int minutes,
            int version,
            String page) {

        static Summary of(Course course) {
            return of(course.slug, course.version());
        }

        static Summary of(String slug, CourseVersion version) {
            return new Summary(
                    slug,
                    version.title,
                    version.summary,
                    version.level.slug(),
                    version.audienceWords(),
                    version.minutes,
                    version.number,
                    "/courses/" + slug);
        }
    }

    record Detail(
            Summary course,
            List<String> outcomes,
            List<Part> modules,
            List<Gain> skills,
            List<String> goals,
            String language,
            List<String> requires,
            String licence,
            LocalDate reviewBy) {

        static Detail of(Journey journey) {
            var outline = journey.outline();
            return new Detail(
                    Summary.of(journey.slug(), journey.version()),
                    journey.version().outcomeList(),
                    journey.modules().stream().map(Part::of).toList(),
                    outline.skills().stream()
                            .map(gain -> new Gain(gain.key(), gain.level()))
                            .toList(),
                    outline.goals().stream().map(goal -> goal.title()).toList(),
                    journey.version().language,
                    journey.version().requiresList(),
                    journey.version().licence,
                    journey.version().reviewBy);
        }
    }

    record Gain(String skill, String level) {}

    record Part(String slug, String title, String outcome, int minutes, List<Item> steps) {
        static Part of(Journey.ModuleLine line) {
            var module = line.module();
            var steps = line.steps().stream()
                    .map(step -> new Item(
                            step.step().position(),
                            step.step().kind().text(),
                            step.step().title(),
                            step.path()))
                    .toList();
            return new Part(module.slug(), module.title(), module.outcome(), module.minutes(), steps);
        }
    }

    record Item(int position, String kind, String title, String page) {}

    /** The same rows that the page and the CSV show. */
    record Progress(
            String course,
            int version,
            Instant startedAt,
            int modulesDone,
            int modulesTotal,
            int stepsDone,
            int stepsTotal,
            @Nullable Instant completedAt,
            @Nullable String certificate,
            List<EventState> events,
            List<RoundState> earlierRounds,
            List<ModuleState> modules) {

        static Progress of(Reasons reasons) {
            var enrolment = reasons.enrolment();
            return new Progress(
                    reasons.journey().slug(),
                    reasons.journey().version().number,
                    enrolment.startedAt,
                    enrolment.modulesDone,
                    enrolment.modulesTotal,
                    enrolment.stepsDone,
                    enrolment.stepsTotal,
                    enrolment.completedAt,
                    enrolment.certificate,
                    EventState.of(reasons.why().course().events()),
                    reasons.why().earlier().stream().map(RoundState::of).toList(),
                    reasons.modules().stream().map(ModuleState::of).toList());
        }
    }

    record ModuleState(
            String module,
            int stepsDone,
            int stepsTotal,
            @Nullable Instant completedAt,
            String why,
            List<EventState> events,
            List<StepState> steps) {
        static ModuleState of(Reasons.ModuleReasons reasons) {
            var stored = reasons.stored();
            return new ModuleState(
                    reasons.line().module().slug(),
                    reasons.stepsDone(),
                    reasons.stepsTotal(),
                    stored == null ? null : stored.completedAt,
                    stored == null ? "" : stored.why,
                    EventState.of(reasons.why().reason().events()),
                    reasons.steps().stream().map(StepState::of).toList());
        }
    }

    record StepState(
            int position,
            String kind,
            @Nullable Instant doneAt,
            @Nullable String why,
            @Nullable String note,
            List<EventState> events) {
        static StepState of(Reasons.StepReasons reasons) {
            var step = reasons.line().step();
            var done = reasons.done();
            var events = EventState.of(reasons.why().events());
            return done == null
                    ? new StepState(step.position(), step.kind().text(), null, null, null, events)
                    : new StepState(step.position(), step.kind().text(), done.doneAt, done.why, done.note, events);
        }
    }

    /** Something that happened, on which progress rests. */
    record EventState(Instant at, String what, String detail) {
        static List<EventState> of(List<Why.Happened> events) {
            return events.stream()
                    .map(event -> new EventState(event.at(), event.what(), event.detail()))
                    .toList();
        }
    }

    /** A time before this one that the same person took the course. */
    record RoundState(
            int round,
            int version,
            Instant startedAt,
            @Nullable Instant completedAt,
            @Nullable String certificate) {
        static RoundState of(Why.Round round) {
            return new RoundState(
                    round.number(), round.version(), round.startedAt(), round.completedAt(), round.certificate());
        }
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Movers movers;

    @GET
    @Operation(summary = "All courses")
    @PermitAll
    public List<Summary> courses() {
        return Course.published().stream().map(Summary::of).toList();
    }

    @GET
    @Operation(summary = "One course with its modules and steps")
    @Path("/{slug}")
    @PermitAll
    public Detail course(@RestPath String slug) {
        return Detail.of(Journey.of(slug, me.id()));
    }

    @POST
    @Operation(summary = "Start a course; asked again it starts nothing")
    @Path("/{slug}/enrolment")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<Progress> start(@RestPath String slug) {
        var course = Course.bySlug(slug);
        if (course == null) {
            throw new NotFoundException();
        }
        Enrolment.start(me.person(), course, clock.instant());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, progress(slug))
                .location(URI.create("/api/courses/" + slug + "/progress"))
                .build();
    }

    @POST
    @Operation(summary = "Move on to the newest version of a course I am in the middle of")
    @Path("/{slug}/version")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public Progress moveOn(@RestPath String slug) {
        movers.one(Enrolment.locked(Journey.of(slug, me.id()).learner().id), clock.instant());
        return progress(slug);
    }

    @GET
    @Operation(summary = "How far I am in a course, and why each step counts")
    @Path("/{slug}/progress")
    @PermissionsAllowed(May.LEARN)
    public Progress progress(@RestPath String slug) {
        return Progress.of(Reasons.of(slug, me.id()));
    }
}
