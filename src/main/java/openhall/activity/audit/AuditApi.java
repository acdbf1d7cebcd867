package openhall.activity.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.web.Cursor;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What happened as JSON, with the same search as the page, and how the last checks of the record ended. */
@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ADMINISTER)
class AuditApi {
    record Page(List<Line> entries, @Nullable String next) {}

    /** Entry and hash are null until it is sealed, and the actor's id where the service did it by itself. */
    record Line(
            @Nullable Long entry,
            @Nullable String hash,
            Instant at,
            String who,
            @Nullable UUID whoId,
            String verb,
            String kind,
            String ref,
            String title,
            String path,
            @Nullable String detail) {
        static Line of(AuditRow row) {
            var activity = row.activity();
            var seal = row.seal();
            var actor = activity.actor;
            return new Line(
                    seal == null ? null : seal.number,
                    seal == null ? null : seal.hash,
                    activity.at,
                    row.who(),
                    actor == null ? null : actor.id,
                    activity.verb,
                    activity.kind,
                    activity.ref,
                    row.title(),
                    activity.path,
                    activity.detail);
        }
    }

    record Verification(boolean underWay, List<Check> checks) {}

    /** The finding is null when the record was whole until the head. */
    record Check(
            Instant askedAt,
            @Nullable Instant endedAt,
            String head,
            @Nullable String finding) {
        static Check of(AuditCheck check) {
            return new Check(check.askedAt, check.endedAt, check.head(), check.finding);
        }
    }

    @Inject
    Forms forms;

    @GET
    public Page list(@BeanParam ActivityForm form, @RestQuery @Nullable String after) {
        forms.requireJson(form, form.errors());
        var page = AuditList.page(form.filter(), Cursor.parse(after), AuditList.SIZE);
        return new Page(page.rows().stream().map(Line::of).toList(), page.next());
    }

    @GET
    @Path("verification")
    public Verification verification() {
        var checks = AuditCheck.ended().stream().map(Check::of).toList();
        return new Verification(AuditCheck.underWay() != null, checks);
    }
}
