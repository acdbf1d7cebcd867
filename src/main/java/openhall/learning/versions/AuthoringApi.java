package openhall.learning.versions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import openhall.activity.WorkingDays;
import openhall.files.ContentProblem;
import openhall.learning.CourseFiles;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/authoring/courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AuthoringApi {

    record Title(
            String slug,
            String title,
            @Nullable Integer version,
            boolean changed,
            String state,
            @Nullable LocalDate reviewBy,
            List<Mistake> mistakes,
            String page) {
        private static Title of(Shelf.Title title) {
            var published = title.published();
            return new Title(
                    title.slug(),
                    title.title(),
                    published == null ? null : published.number,
                    title.isChanged(),
                    title.state(),
                    published == null ? null : published.reviewBy,
                    Mistake.of(title.problems()),
                    title.path());
        }
    }

    /** The line counts from 1. */
    record Mistake(String file, int line, String message) {
        private static List<Mistake> of(List<ContentProblem> problems) {
            return problems.stream()
                    .map(problem -> new Mistake(problem.file().toString(), problem.line(), problem.message()))
                    .toList();
        }
    }

    /** What publishing would do; the hash is to be sent with it. */
    record Course(
            String slug,
            String title,
            String hash,
            boolean changed,
            boolean safe,
            @Nullable String note,
            List<Mistake> mistakes,
            List<Change> changes,
            List<String> misfits,
            long moving,
            long attemptsMarkedAgain,
            long newlyPassing,
            List<Version> versions) {
        private static Course of(Proof proof) {
            var draft = proof.draft();
            var difference = proof.difference();
            return new Course(
                    proof.slug(),
                    proof.title(),
                    proof.hash(),
                    proof.isChanged(),
                    draft != null && draft.isSafe(),
                    draft == null ? null : draft.note(),
                    Mistake.of(proof.problems()),
                    difference == null
                            ? List.of()
                            : difference.changes().stream().map(Change::of).toList(),
                    difference == null ? List.of() : difference.misfits(),
                    proof.moving(),
                    proof.remarking().attempts(),
                    proof.remarking().passing(),
                    proof.editions().stream().map(Version::of).toList());
        }
    }

    record Change(String what, List<String> before, List<String> now) {
        private static Change of(Difference.Change change) {
            return new Change(change.what(), lines(change, false), lines(change, true));
        }

        private static List<String> lines(Difference.Change change, boolean added) {
            return change.lines().stream()
                    .filter(line -> line.added() == added)
                    .map(DiffLine::text)
                    .toList();
        }
    }

    record Version(
            int number, Instant publishedAt, @Nullable String note, long inTheMiddle, long completed) {
        private static Version of(Proof.Edition edition) {
            var version = edition.version();
            return new Version(
                    version.number,
                    version.publishedAt,
                    version.changeNote,
                    edition.learners().inTheMiddle(),
                    edition.learners().completed());
        }
    }

    /** The hash that was shown with the course. */
    record Publish(@Nullable String hash) {}

    @Inject
    Me me;

    @Inject
    CourseFiles files;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.WRITE_COURSES)
    public List<Title> courses() {
        return Shelf.of(files.drafts(), WorkingDays.day(clock.instant())).titles().stream()
                .map(Title::of)
                .toList();
    }

    @GET
    @Path("/{slug}")
    @PermissionsAllowed(May.WRITE_COURSES)
    public Course course(@RestPath String slug) {
        var proof = Proof.of(slug, files.draft(slug));
        if (!proof.isKnown()) {
            throw new NotFoundException();
        }
        return Course.of(proof);
    }

    @POST
    @Path("/{slug}/publication")
    @PermissionsAllowed(May.WRITE_COURSES)
    public Course publish(@RestPath String slug, @Nullable Publish body) {
        course(slug);
        forms.requireJson(body);
        var seen = body == null ? "" : Objects.requireNonNullElse(body.hash(), "");
        var outcome = QuarkusTransaction.requiringNew()
                .timeout(AuthoringPages.SECONDS)
                .call(() -> Publication.of(
                        new Publication.Wish(files.publishable(slug), seen, me.person()), clock.instant()));
        if (outcome == Publication.CHANGED_MEANWHILE) {
            throw new FilesChanged();
        }
        var errors = FormErrors.none();
        if (outcome == Publication.BROKEN) {
            errors.add("hash", "Mend the mistakes in the files first");
        }
        forms.requireJson(body, errors);
        return course(slug);
    }
}
