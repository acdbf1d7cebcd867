package openhall.ideas.prepared;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Decisions that are kept ready, as JSON, for those who answer ideas. */
@Path("/api/answers/ready")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReadyApi {
    record Prepared(
            UUID id,
            String idea,
            Decision decision,
            String service,
            String reply,
            String change,
            @Nullable String goal,
            String how,
            @Nullable Instant publishAt,
            @Nullable String whyNot) {
        static Prepared of(PreparedDecision prepared) {
            return new Prepared(
                    prepared.id,
                    prepared.idea.ref,
                    prepared.decision,
                    prepared.service.slug,
                    prepared.words,
                    prepared.change,
                    prepared.goal == null ? null : prepared.goal.slug,
                    prepared.how,
                    prepared.publishAt,
                    prepared.whyNot);
        }
    }

    record Page(List<Prepared> prepared, @Nullable String next) {}

    record Chosen(@Nullable List<String> chosen) {
        ReadyForm form() {
            return new ReadyForm(chosen == null ? List.of() : chosen);
        }
    }

    record Result(long published, long refused) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public Page list(@RestQuery @Nullable String after) {
        var page = PreparedDecision.waiting(me.personId(), Cursor.parse(after));
        return new Page(page.rows().stream().map(Prepared::of).toList(), page.next());
    }

    @POST
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public Result publish(Chosen body) {
        var form = body.form();
        forms.requireJson(body, form.errors());
        var outcome = Publication.of(form.ids(), me::person, clock.instant());
        return new Result(outcome.published(), outcome.refused());
    }

    @DELETE
    @Path("/{ref}")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public void drop(String ref) {
        PreparedDecision.drop(Idea.held(ref), me.person(), clock.instant());
    }
}
