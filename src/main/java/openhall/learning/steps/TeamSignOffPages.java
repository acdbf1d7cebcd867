package openhall.learning.steps;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tasks that wait for a manager. */
@Path(TeamSignOffPages.PATH)
@PermissionsAllowed(May.SEE_OWN_LINE)
class TeamSignOffPages {
    static final String PATH = "/team/sign-offs";

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return SignOffQuestion.list(TaskReport.waitingOf(me.person().id, Cursor.parse(after)), PATH);
    }

    @GET
    @Path("{id}")
    public TemplateInstance ask(@RestPath UUID id) {
        return SignOffQuestion.of(TaskDesk.forManager(me.person(), id), PATH).page();
    }

    @POST
    @Path("{id}")
    @Transactional
    public RestResponse<Void> decide(@RestPath UUID id, @BeanParam SignOffForm form) {
        var question = SignOffQuestion.of(TaskDesk.forManager(me.person(), id), PATH);
        forms.require(form, form.errors(), errors -> question.page(form, errors));
        TaskDesk.decide(question.report(), form.decision(me.person()), clock.instant());
        return Redirect.to(PATH, question.decided());
    }
}
