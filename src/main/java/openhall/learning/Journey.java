package openhall.learning;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.learning.Outlines.Edition;
import openhall.learning.outline.Outline;
import openhall.learning.outline.Outline.ModuleOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.versions.Newer;
import org.jspecify.annotations.Nullable;

/** A course as one person sees it: what it holds, and which of its steps they have done. */
public record Journey(
        Course course, Edition edition, @Nullable Enrolment enrolment, Set<UUID> done, List<ModuleLine> modules) {

    /** For somebody who has not started it, or is not known, the course as it is today. */
    public static Journey of(String slug, @Nullable UUID personId) {
        var standing = personId == null ? null : Standing.of(personId, slug);
        if (standing != null) {
            return of(standing.enrolment(), standing.done());
        }
        var course = Course.bySlug(slug);
        if (course == null) {
            throw new NotFoundException();
        }
        return of(course, Outlines.edition(course.version()), null, Set.of());
    }

    public static Journey of(Enrolment enrolment, Set<UUID> done) {
        return of(enrolment.course, Outlines.edition(enrolment.version), enrolment, done);
    }

    private static Journey of(Course course, Edition edition, @Nullable Enrolment enrolment, Set<UUID> done) {
        var modules = edition.outline().modules().stream()
                .map(module -> ModuleLine.of(course.path(), module, done))
                .toList();
        return new Journey(course, edition, enrolment, done, modules);
    }

    public String slug() {
        return course.slug;
    }

    public CourseVersion version() {
        return edition.version();
    }

    public Outline outline() {
        return edition.outline();
    }

    public String path() {
        return "/courses/" + course.slug;
    }

    public String startPath() {
        return path() + "/enrolment";
    }

    /** The page of the certificate; the course itself until there is one. */
    public String certificatePath() {
        return enrolment == null || enrolment.certificate == null ? path() : "/certificates/" + enrolment.certificate;
    }

    public boolean started() {
        return enrolment != null;
    }

    public boolean completed() {
        return enrolment != null && enrolment.isCompleted();
    }

    /** What has come up since they began; null when they are on the newest version or are not in the middle of one. */
    public @Nullable Newer newer() {
        return enrolment == null ? null : Newer.of(enrolment);
    }

    public String versionPath() {
        return path() + "/version";
    }

    /** Whoever has started it, or a refusal. */
    public Enrolment learner() {
        if (enrolment == null) {
            throw new NotEnrolled();
        }
        return enrolment;
    }

    private List<StepLine> steps() {
        return modules.stream().flatMap(module -> module.steps().stream()).toList();
    }

    /** The first step that is not done; null when all are. */
    public @Nullable StepLine next() {
        return steps().stream().filter(step -> !step.done()).findFirst().orElse(null);
    }

    /** Where to go when this step is done: the next open one after it, else the first open one, else the course. */
    String pathAfter(StepOutline here) {
        var open = steps().stream()
                .filter(line -> !line.done() || line.step().equals(here))
                .toList();
        var index = 0;
        while (index < open.size() && !open.get(index).step().equals(here)) {
            index++;
        }
        if (index + 1 < open.size()) {
            return open.get(index + 1).path();
        }
        return index > 0 && !open.isEmpty() ? open.get(0).path() : path();
    }

    /** A module with the ticks of this person. */
    public record ModuleLine(ModuleOutline module, List<StepLine> steps) {
        private static ModuleLine of(String course, ModuleOutline module, Set<UUID> done) {
            var steps = module.steps().stream()
                    .map(step -> new StepLine(
                            step, course + "/" + module.slug() + "/" + step.position(), done.contains(step.id())))
                    .toList();
            return new ModuleLine(module, steps);
        }

        public boolean done() {
            return steps.stream().allMatch(StepLine::done);
        }
    }

    /** A step with its page and its tick. */
    public record StepLine(StepOutline step, String path, boolean done) {
        public String mark() {
            return done ? "Done" : "To do";
        }

        public boolean at(StepOutline here) {
            return step.id().equals(here.id());
        }
    }
}
