package openhall.people.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import openhall.people.May;
import org.jspecify.annotations.Nullable;

/** How long what is kept, what the next purge will remove, and what the last one did. */
@Path("/admin/retention")
@PermissionsAllowed(May.ADMINISTER)
class RetentionPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance retention(List<Row> rows, @Nullable RetentionRun last);
    }

    /** A kind, how many of it are over their time now, and how many were removed last time. */
    record Row(PurgeCount count, String removed) {
        static Row of(PurgeCount count, @Nullable RetentionRun last) {
            var removed = last == null ? null : last.counts.get(count.kind().key());
            return new Row(count, removed == null ? "" : removed.toString());
        }
    }

    @Inject
    RetentionDesk desk;

    @GET
    public TemplateInstance show() {
        var last = RetentionRun.last();
        var rows = desk.dryRun().stream().map(count -> Row.of(count, last)).toList();
        return Templates.retention(rows, last);
    }
}
