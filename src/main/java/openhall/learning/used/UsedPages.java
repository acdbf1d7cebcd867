package openhall.learning.used;

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
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.KeyPage;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(UsedPages.PATH)
class UsedPages {
    static final String PATH = "/learn/used";

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance usedList(KeyPage<UsedAtWork> page, String path);

        static native TemplateInstance used(Sheet sheet, UsedForm form, FormErrors errors);
    }

    /** The question, whether it still takes an answer, and what may be answered. */
    record Sheet(UsedAtWork asked, boolean open) {
        public List<Option> answers() {
            return Use.options();
        }

        public List<Option> hindrances() {
            return Hindrance.options();
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return Templates.usedList(UsedAtWork.of(me.person().id, Cursor.parse(after)), PATH);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance show(@RestPath UUID id) {
        return Templates.used(sheet(id), UsedForm.blank(), FormErrors.none());
    }

    @POST
    @Path("{id}")
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public RestResponse<Void> answer(@RestPath UUID id, @BeanParam UsedForm form) {
        var sheet = sheet(id);
        forms.require(form, form.missing(), errors -> Templates.used(sheet, form, errors));
        var kept = sheet.asked().answer(form.told(), clock.instant());
        var message = kept ? "Your answer is saved" : "Nothing was changed: you answered before, or the time is over";
        return Redirect.to(sheet.asked().path(), message);
    }

    private Sheet sheet(UUID id) {
        var asked = UsedAtWork.of(me.person().id, id);
        return new Sheet(asked, asked.takesAnswerAt(clock.instant()));
    }
}
