package openhall.learning.team;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.learning.assignments.extensions.Extension;
import openhall.learning.assignments.extensions.MoreTime;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a manager's own line has learnt and has to learn. */
@Path("/team")
@PermissionsAllowed(May.SEE_OWN_LINE)
class TeamPages {
    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance team(Team team, List<Extension> waiting);

        static native TemplateInstance teamPerson(TeamLearner learner);

        static native TemplateInstance teamExtension(Extension asked, DecisionForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance team(@RestQuery @Nullable String after) {
        var manager = me.person();
        return Templates.team(Team.of(manager.id, today(), Team.from(after)), Extension.waitingFor(manager));
    }

    @GET
    @Path("learning.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv() {
        var manager = me.person().id;
        var today = today();
        return out -> TeamFile.write(manager, today, out);
    }

    @GET
    @Path("{personId}")
    public TemplateInstance person(@RestPath UUID personId) {
        return Templates.teamPerson(TeamLearner.of(me.person().id, personId, today()));
    }

    @GET
    @Path("extensions/{id}")
    public TemplateInstance extension(@RestPath UUID id) {
        return Templates.teamExtension(MoreTime.askedOf(me.person(), id), DecisionForm.blank(), FormErrors.none());
    }

    @POST
    @Path("extensions/{id}/decision")
    @Transactional
    public RestResponse<Void> decide(@RestPath UUID id, @BeanParam DecisionForm form) {
        var asked = MoreTime.askedOf(me.person(), id);
        forms.require(form, errors -> Templates.teamExtension(asked, form, errors));
        MoreTime.answer(asked, form.yes(), Forms.text(form.words()), me.person(), clock.instant());
        return Redirect.to("/team", "You have answered " + asked.assigned.person.name);
    }

    private LocalDate today() {
        return WorkingDays.day(clock.instant());
    }
}
