package openhall.people.directory;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files of units and people for programs: send the bytes of one, look at what it would do, apply it. */
@Path("/api/directory/uploads")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ADMINISTER)
class DirectoryApi {
    private static final int SECONDS = 300;

    /** A line: its number in the file (null when it is not in it), its outcome, whom it is about, and how that changes. */
    record Row(@Nullable Integer line, String outcome, String label, String detail) {
        static Row of(DirectoryRow row) {
            return new Row(row.line, row.outcome.slug(), row.label, row.detail);
        }
    }

    /** What a file would do, or did: how many lines by outcome, and up to 50 of them; {@code next} leads to more. */
    record Shown(
            UUID id,
            String kind,
            String fileName,
            String encoding,
            String plan,
            @Nullable Instant appliedAt,
            Map<String, Long> counts,
            List<Row> rows,
            @Nullable String next) {
        static Shown of(PlanView view) {
            var upload = view.upload();
            var counts = new TreeMap<String, Long>();
            view.counts().all().forEach((outcome, count) -> counts.put(outcome.slug(), count));
            return new Shown(
                    upload.id,
                    upload.kind.lower(),
                    upload.fileName,
                    upload.encoding,
                    upload.plan,
                    upload.appliedAt,
                    counts,
                    view.page().rows().stream().map(Row::of).toList(),
                    view.page().next());
        }
    }

    /** {@code plan} is that of the lines that were looked at. */
    record Application(@Nullable String plan, boolean leaveOutRefused, boolean markMissingAsLeft) {
        FormErrors errors(Counts counts) {
            var errors = new FormErrors();
            if (Forms.text(plan).isEmpty()) {
                errors.add("plan", "Send the plan that you were shown");
            }
            if (counts.refused() > 0 && !leaveOutRefused) {
                errors.add("leaveOutRefused", "Send true to leave out what is refused, or correct the file");
            }
            return errors;
        }

        ImportDesk.Wish wish() {
            return new ImportDesk.Wish(Forms.text(plan), markMissingAsLeft);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    ImportDesk desk;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public RestResponse<Shown> upload(@RestQuery @Nullable String kind, @RestQuery @Nullable String name, byte[] body) {
        var form = new UploadForm(kind);
        var sent = SentFile.named(name, Objects.requireNonNullElse(body, new byte[0]));
        var sheet = Sheet.read(form.chosen(), sent.content());
        forms.requireJson(form, form.errors(sheet));
        var upload = desk.keep(sheet, sent, me.person());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, shown(upload.id, null, null))
                .location(URI.create("/api/directory/uploads/" + upload.id))
                .build();
    }

    @GET
    @Path("{id}")
    public Shown plan(UUID id, @RestQuery @Nullable String outcome, @RestQuery @Nullable String after) {
        return shown(id, outcome == null ? "all" : outcome, after);
    }

    /** 409 with the new plan when something has changed since the one that was sent. */
    @POST
    @Path("{id}/application")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public RestResponse<Shown> apply(UUID id, Application body) {
        var upload = desk.held(id);
        if (upload == null) {
            throw new NotFoundException();
        }
        if (!upload.isApplied()) {
            forms.requireJson(body, body.errors(DirectoryRow.counts(id)));
        }
        var answer = desk.apply(upload, body.wish(), me.person());
        var status = answer == ImportDesk.Answer.PLAN_CHANGED ? RestResponse.Status.CONFLICT : RestResponse.Status.OK;
        return RestResponse.ResponseBuilder.create(status, shown(id, null, null))
                .build();
    }

    private static Shown shown(UUID id, @Nullable String outcome, @Nullable String after) {
        var upload = DirectoryUpload.shown(id);
        if (upload == null) {
            throw new NotFoundException();
        }
        return Shown.of(PlanView.of(upload, outcome, after));
    }
}
