package openhall.ideas.comments;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.ideas.limits.AccountLimits;
import openhall.ideas.limits.SentKind;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Comments on an idea as JSON, a kind at a time. Their authors are named only if they chose to be. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CommentApi {
    record Answered(String service, String text, Instant at) {
        static @Nullable Answered of(Said.@Nullable Answered answer) {
            return answer == null ? null : new Answered(answer.service(), answer.words(), answer.at());
        }
    }

    record Line(
            String ref,
            Comment.Kind kind,
            String who,
            String text,
            Instant at,
            @Nullable Answered answer) {
        static Line of(Said said) {
            return new Line(said.ref(), said.kind(), said.who(), said.words(), said.at(), Answered.of(said.answer()));
        }
    }

    /** How many are published of each kind, and those of the kind that was asked for. */
    record Page(
            int inFavour,
            int against,
            int questions,
            List<Line> comments,
            @Nullable String next) {}

    record NewComment(
            @NotBlank(message = "Choose what you want to write") @Nullable
            String kind,

            @NotBlank(message = "Write your comment")
            @Size(max = 2000, message = "Your comment must be 2,000 characters or fewer")
            @Nullable
            String words,

            boolean showName) {
        CommentForm form() {
            return new CommentForm(kind, words, showName ? "yes" : null);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    AccountLimits limits;

    /** Without a kind: the questions. */
    @GET
    @Path("/{ref}/comments")
    @PermitAll
    public Page list(String ref, @RestQuery @Nullable String kind, @RestQuery @Nullable String after) {
        var idea = AddressedIdea.published(ref);
        var of = Objects.requireNonNullElse(Comment.Kind.named(kind), Comment.Kind.QUESTION);
        var page = Comments.shown(idea, of, Cursor.parse(after));
        var lines = page.rows().stream().map(Line::of).toList();
        return new Page(idea.commentsFor, idea.commentsAgainst, idea.questions, lines, page.next());
    }

    @POST
    @Path("/{ref}/comments")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public Response write(String ref, NewComment body) {
        var idea = Idea.heldPublished(ref);
        var form = body.form();
        forms.requireJson(body, form.errors());
        limits.admitProgram(SentKind.COMMENT, me.personId());
        var comment = Comment.write(idea, form.said(), me.person(), clock.instant());
        return Response.created(URI.create(idea.path("comments")))
                .entity(OneComment.of(comment))
                .build();
    }
}
