package openhall.learning.assignments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.learning.assignments.extensions.Extension;
import openhall.learning.assignments.extensions.ExtensionForm;
import openhall.learning.assignments.extensions.MoreTime;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What somebody was asked to learn: the list that their manager sees, and the way to ask for more time. */
@Path("/learn/assigned")
@PermissionsAllowed(May.LEARN)
class AssignedPages {
    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance assigned(List<Asked> rows, List<CourseRow> modules);

        static native TemplateInstance extension(AssignedLearning row, ExtensionForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance assigned() {
        var person = me.person().id;
        return Templates.assigned(AskedRows.of(person, WorkingDays.day(clock.instant())), CourseRow.of(person));
    }

    @GET
    @Path("{id}/extension")
    public TemplateInstance extension(@RestPath UUID id) {
        var row = found(id);
        NoLongerOpen.unless(row.isOpen() && row.exception == null);
        return Templates.extension(row, ExtensionForm.blank(), FormErrors.none());
    }

    @POST
    @Path("{id}/extension")
    @Transactional
    public RestResponse<Void> ask(@RestPath UUID id, @BeanParam ExtensionForm form) {
        var row = MoreTime.heldFor(me.person(), id);
        var now = clock.instant();
        forms.require(form, form.errors(row, WorkingDays.day(now)), errors -> Templates.extension(row, form, errors));
        Extension.ask(row, form.day(), Forms.text(form.why()), now);
        return Redirect.to(Letters.MINE, "You have asked for more time");
    }

    private AssignedLearning found(UUID id) {
        var row = AssignedLearning.oneOf(me.person().id, id);
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }
}
