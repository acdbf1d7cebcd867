package openhall.activity.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.KeyPage;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What happened, for administrators: search it, read it, take a copy. */
@Path("/admin/activity")
@PermissionsAllowed(May.ADMINISTER)
class AuditPages {
    /** The record itself, when something is done to it. */
    static final Subject RECORD = new Subject("audit", "record", "the record of what happened", "/admin/activity");

    @CheckedTemplate(basePath = "activity")
    static class Templates {
        static native TemplateInstance activity(
                KeyPage<AuditRow> found, ActivityForm form, List<Option> kinds, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance activity(@BeanParam ActivityForm form, @RestQuery @Nullable String after) {
        require(form);
        var found = AuditList.page(form.filter(), Cursor.parse(after), AuditList.SIZE);
        return Templates.activity(found, form, form.kinds(AuditList.kinds()), FormErrors.none());
    }

    /** Asked for by a form and not by a link, because taking a copy is itself recorded. */
    @POST
    @Path("export")
    @Transactional
    public RestResponse<StreamingOutput> export(@BeanParam ActivityForm form) {
        require(form);
        var at = clock.instant();
        Activity.record(me.person(), "took a copy of", RECORD, at, form.words());
        var filter = form.filter();
        StreamingOutput csv = out -> AuditExport.write(filter, out);
        var name = "openhall-activity-" + LocalDate.ofInstant(at, Formats.ZONE) + ".csv";
        return RestResponse.ResponseBuilder.ok(csv, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private void require(ActivityForm form) {
        forms.require(form, form.errors(), wrong -> refused(form, wrong));
    }

    private static TemplateInstance refused(ActivityForm form, FormErrors errors) {
        var nothing = new KeyPage<AuditRow>(List.of(), null);
        return Templates.activity(nothing, form, form.kinds(AuditList.kinds()), errors);
    }
}
