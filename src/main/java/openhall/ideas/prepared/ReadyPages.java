package openhall.ideas.prepared;

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
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Decisions that are kept ready: several are published together, and one can be dropped. */
@Path("/answers/ready")
class ReadyPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance ready(
                List<ReadyRow> rows, List<Option> options, ReadyForm form, @Nullable String next, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance ready(@RestQuery @Nullable String after) {
        return page(Cursor.parse(after), ReadyForm.blank(), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public RestResponse<Void> publish(@BeanParam ReadyForm form) {
        forms.require(form, form.errors(), errors -> page(null, form, errors));
        return Redirect.to(
                "/answers/ready",
                Publication.of(form.ids(), me::person, clock.instant()).sentence());
    }

    @POST
    @Path("/{ref}/removal")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> drop(String ref) {
        var idea = Idea.held(ref);
        PreparedDecision.drop(idea, me.person(), clock.instant());
        return Redirect.to("/answers/ready", "The decision about " + idea.ref + " is dropped. Nobody was told");
    }

    private TemplateInstance page(@Nullable Cursor after, ReadyForm form, FormErrors errors) {
        var page = PreparedDecision.waiting(me.personId(), after);
        var rows = ReadyRow.of(page.rows());
        return Templates.ready(rows, rows.stream().map(ReadyRow::option).toList(), form, page.next(), errors);
    }
}
