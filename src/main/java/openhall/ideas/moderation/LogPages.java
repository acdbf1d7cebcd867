package openhall.ideas.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import openhall.ideas.ReasonCode;
import openhall.people.May;
import openhall.web.Csv;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.KeyPage;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What moderators did, for moderators: a list by page and a file. */
@Path("/moderation/log")
class LogPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance moderationLog(
                KeyPage<LogRow> found, List<Option> reasons, String reason, FormErrors errors);
    }

    @GET
    @PermissionsAllowed(May.MODERATE)
    public TemplateInstance log(@RestQuery @Nullable String reason, @RestQuery @Nullable String after) {
        var code = ReasonCode.named(Forms.text(reason));
        var reasons = Option.first("Every reason", ReasonCode.options());
        var found = ModerationLog.page(code, Cursor.parse(after));
        return Templates.moderationLog(found, reasons, code == null ? "" : code.name(), FormErrors.none());
    }

    /** The newest 5,000. */
    @GET
    @Path("/log.csv")
    @Produces("text/csv")
    @PermissionsAllowed(May.MODERATE)
    public String file(@RestQuery @Nullable String reason) {
        var rows = ModerationLog.newest(ReasonCode.named(Forms.text(reason))).stream()
                .map(row -> List.of(Formats.iso(row.at()), row.ref(), row.what(), row.who(), row.reason(), row.words()))
                .toList();
        return Csv.of(List.of("When", "Reference", "What", "Who", "Reason", "Words"), rows);
    }
}
