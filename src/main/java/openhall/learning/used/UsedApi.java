package openhall.learning.used;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whether I have used at work what I learned: what the pages ask, as JSON. */
@Path("/api/me/used-at-work")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class UsedApi {
    /** used is null until it is answered, seen while the manager has not said. */
    record Shape(
            UUID id,
            String course,
            String title,
            Instant askedAt,
            Instant closesAt,
            @Nullable String used,
            @Nullable String how,
            @Nullable String hindrance,
            @Nullable String ownWords,
            @Nullable Boolean seen,
            @Nullable String words) {
        static Shape of(UsedAtWork asked) {
            return new Shape(
                    asked.id,
                    asked.enrolment.course.slug,
                    asked.title(),
                    asked.askedAt,
                    asked.closesAt(),
                    asked.answerSlug(),
                    asked.how,
                    asked.hindranceSlug(),
                    asked.ownWords,
                    asked.seen,
                    asked.words);
        }
    }

    /** next is for {@code after} of the next call; null at the end. */
    record PageShape(List<Shape> asked, @Nullable String next) {}

    /** used: yes, not-yet or other-job; how: needed with yes; hindrance: needed with not-yet; ownWords: with other. */
    record Answer(
            @NotNull(message = UsedForm.CHOOSE) @Pattern(regexp = Use.SLUGS, message = UsedForm.CHOOSE) @Nullable
            String used,

            @Size(max = UsedForm.LONGEST, message = UsedForm.TOO_LONG) @Nullable
            String how,

            @Pattern(regexp = Hindrance.SLUGS, message = UsedForm.CHOOSE_WHY) @Nullable
            String hindrance,

            @Size(max = UsedForm.LONGEST_OWN, message = UsedForm.OWN_TOO_LONG) @Nullable
            String ownWords) {
        UsedForm form() {
            return new UsedForm(used, how, hindrance, ownWords);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "What I was asked about using at work what I learned, and what I answered")
    @PermissionsAllowed(May.LEARN)
    public PageShape asked(@RestQuery @Nullable String after) {
        var page = UsedAtWork.of(me.person().id, Cursor.parse(after));
        return new PageShape(page.rows().stream().map(Shape::of).toList(), page.next());
    }

    /** Answers what is stored: an answer given before stays. */
    @POST
    @Path("{id}/answer")
    @Operation(summary = "Say whether I have used at work what I learned; the first answer stays")
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public Shape answer(@RestPath UUID id, @Nullable Answer answer) {
        var asked = UsedAtWork.of(me.person().id, id);
        forms.requireJson(
                answer, answer == null ? FormErrors.none() : answer.form().missing());
        if (answer != null) {
            asked.answer(answer.form().told(), clock.instant());
        }
        return Shape.of(asked);
    }
}
