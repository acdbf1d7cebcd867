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

@Path(TeamUsedPages.PATH)
class TeamUsedPages {
    static final String PATH = "/team/used-at-work";

    private static final String NOT_SEEN = "not-seen";

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance teamUsed(Waiting waiting);

        static native TemplateInstance teamUsedOne(Question question, SeenForm form, FormErrors errors);
    }

    /** What waits, or what the manager had not seen when they looked. */
    record Waiting(KeyPage<UsedAtWork> page, boolean notSeen) {
        public String path() {
            return notSeen ? PATH + "?state=" + NOT_SEEN : PATH;
        }
    }

    /** What somebody used, and what their manager may answer. */
    record Question(UsedAtWork used) {
        public String path() {
            return PATH + "/" + used.id;
        }

        public List<Option> answers() {
            return SeenForm.answers();
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
    public TemplateInstance list(@RestQuery @Nullable String state, @RestQuery @Nullable String after) {
        var notSeen = NOT_SEEN.equals(state);
        var page = UsedAtWork.toConfirm(me.person().id, notSeen, Cursor.parse(after));
        return Templates.teamUsed(new Waiting(page, notSeen));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public TemplateInstance ask(@RestPath UUID id) {
        return Templates.teamUsedOne(question(id), SeenForm.blank(), FormErrors.none());
    }

    @POST
    @Path("{id}")
    @Transactional
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public RestResponse<Void> decide(@RestPath UUID id, @BeanParam SeenForm form) {
        var question = question(id);
        forms.require(form, errors -> Templates.teamUsedOne(question, form, errors));
        question.used().decide(me.person(), form.decision(), clock.instant());
        return Redirect.to(PATH, "Your answer is saved");
    }

    private Question question(UUID id) {
        return new Question(UsedAtWork.forManager(me.person(), id));
    }
}
