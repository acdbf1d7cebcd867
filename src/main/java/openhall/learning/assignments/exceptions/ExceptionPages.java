package openhall.learning.assignments.exceptions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.learning.assignments.AssignedLearning;
import openhall.learning.assignments.extensions.Extension;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.KeyPage;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Dates that nobody can keep, for the learning leads. */
@Path("/assignments/exceptions")
@PermissionsAllowed(May.ASSIGN_LEARNING)
class ExceptionPages {
    static final String PATH = "/assignments/exceptions";

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance exceptions(KeyPage<AssignedLearning> page, long total, List<Answered> answered);

        static native TemplateInstance exception(
                AssignedLearning row, @Nullable Extension asked, DateForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance exceptions(@RestQuery @Nullable String after) {
        var page = AssignedLearning.exceptions(Cursor.parse(after));
        return Templates.exceptions(page, AssignedLearning.exceptions(), Answered.latest());
    }

    @GET
    @Path("{id}")
    public TemplateInstance exception(@RestPath UUID id) {
        return page(Dates.found(id), new DateForm(null), FormErrors.none());
    }

    @POST
    @Path("{id}/date")
    @Transactional
    public RestResponse<Void> set(@RestPath UUID id, @BeanParam DateForm form) {
        var row = Dates.held(id);
        var now = clock.instant();
        forms.require(form, form.errors(WorkingDays.day(now)), errors -> page(row, form, errors));
        Dates.set(row, form.day(), me.person(), now);
        return Redirect.to(PATH, "The date is set");
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public RestResponse<Void> takeOff(@RestPath UUID id) {
        Dates.takeOff(Dates.held(id), me.person(), clock.instant());
        return Redirect.to(PATH, "It is not asked of this person any more");
    }

    private static TemplateInstance page(AssignedLearning row, DateForm form, FormErrors errors) {
        return Templates.exception(row, Extension.waitingFor(row.id), form, errors);
    }
}
