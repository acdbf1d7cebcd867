package openhall.hackathons.imports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files of another programme's challenges, sent as JSON: what they would do, and doing it. */
@Path("/api/hackathons/{slug}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ORGANISE)
class ImportApi {
    /** {@code content} is the text of the file, CSV or a list in JSON; {@code dateOrder} DAY_FIRST or MONTH_FIRST. */
    record NewImport(
            @Nullable String source,
            @Nullable String name,
            @Nullable String dateOrder,
            @Nullable Content content) {}

    /** A text of its own kind: a file is longer than what a form takes. */
    record Content(@Nullable String text) {}

    record Row(int line, String outcome, String title, List<String> words) {
        static Row of(ChallengeRow row) {
            return new Row(row.line, row.outcome.name(), row.title, row.wordList());
        }
    }

    record Plan(
            UUID id,
            boolean applied,
            Map<ChallengeRow.Outcome, Long> counts,
            List<String> notes,
            List<Row> rows,
            @Nullable String next) {
        static Plan of(ChallengeUpload upload, @Nullable String after) {
            var typed = Forms.text(after);
            var from = typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
            var page = ChallengeRow.page(upload, from);
            return new Plan(
                    upload.id,
                    upload.appliedAt != null,
                    ChallengeRow.counts(upload),
                    upload.noteList(),
                    page.rows().stream().map(Row::of).toList(),
                    page.next());
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @POST
    @Transactional
    public RestResponse<Plan> upload(@PathParam("slug") String slug, NewImport body) {
        var hackathon = Hackathon.named(slug);
        forms.requireJson(body);
        var form = new ImportForm(body.source(), body.dateOrder());
        var sent = SentChallenges.of(form.errors(), () -> text(body));
        forms.requireJson(form, sent.errors());
        var text = Objects.requireNonNull(sent.text());
        var upload = ChallengeUpload.keep(hackathon, form.label(), text, me.person(), clock.now());
        return RestResponse.status(RestResponse.Status.CREATED, Plan.of(upload, null));
    }

    private static SentText text(NewImport body) {
        var content = body.content();
        var text = content == null ? "" : Objects.requireNonNullElse(content.text(), "");
        return SentText.of(Objects.requireNonNullElse(body.name(), "file"), text.getBytes(StandardCharsets.UTF_8));
    }

    @GET
    @Path("/{id}")
    public Plan show(@PathParam("slug") String slug, UUID id, @RestQuery @Nullable String after) {
        return Plan.of(of(slug, id), after);
    }

    @POST
    @Path("/{id}/application")
    @Transactional
    public Plan apply(@PathParam("slug") String slug, UUID id) {
        var upload = of(slug, id);
        var at = clock.holding(upload.hackathon, LockModeType.PESSIMISTIC_WRITE);
        upload.apply(me.person(), at);
        return Plan.of(upload, null);
    }

    private static ChallengeUpload of(String slug, UUID id) {
        var upload = ChallengeUpload.named(id);
        if (!upload.hackathon.slug.equals(slug)) {
            throw new NotFoundException();
        }
        return upload;
    }
}
