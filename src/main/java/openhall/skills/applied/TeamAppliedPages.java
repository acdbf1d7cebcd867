package openhall.skills.applied;

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
import openhall.web.StalePage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/team/applied-skills")
class TeamAppliedPages {
    static final String PATH = "/team/applied-skills";

    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance teamApplied(KeyPage<AppliedSkill> page, String path);

        static native TemplateInstance teamAppliedOne(Question question, AppliedDecisionForm form, FormErrors errors);
    }

    /** What somebody changed, and what their manager may answer. */
    record Question(AppliedSkill applied, List<Option> answers) {
        public String path() {
            return PATH + "/" + applied.id;
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return Templates.teamApplied(AppliedSkill.waitingOf(me.person().id, Cursor.parse(after)), PATH);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public TemplateInstance ask(@RestPath UUID id) {
        return Templates.teamAppliedOne(question(id), AppliedDecisionForm.blank(), FormErrors.none());
    }

    @POST
    @Path("{id}")
    @Transactional
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public RestResponse<Void> decide(@RestPath UUID id, @BeanParam AppliedDecisionForm form) {
        var question = question(id);
        forms.require(form, form.missing(), errors -> Templates.teamAppliedOne(question, form, errors));
        return switch (question.applied().decide(me.person(), form.decision(), clock.instant())) {
            case SAVED -> Redirect.to(PATH, "Your decision is saved");
            case DECIDED_BEFORE ->
                Redirect.to(question.path(), "This was decided already. What you chose now is not saved");
            case SENT_AGAIN -> throw stale(question, form);
        };
    }

    private static StalePage stale(Question question, AppliedDecisionForm form) {
        var errors = new FormErrors().add("agreed", AppliedDecisionForm.SENT_AGAIN);
        return new StalePage(Templates.teamAppliedOne(question, form, errors));
    }

    private Question question(UUID id) {
        return new Question(AppliedSkill.forManager(me.person(), id), AppliedDecisionForm.answers());
    }
}
