package openhall.skills.champions;

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
import java.util.Objects;
import openhall.people.May;
import openhall.people.Me;
import openhall.skills.SkillConfirmation;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/champions/skills")
class SeenPages {
    static final String PATH = "/champions/skills";

    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance seen(Choices choices, SeenForm form, FormErrors errors);
    }

    /** The skills and levels to choose from. */
    record Choices(List<Option> skills, List<Option> levels) {
        static Choices all() {
            return new Choices(SeenForm.skills(), SeenForm.levels());
        }

        public String path() {
            return PATH;
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.HELP_LEARNERS)
    public TemplateInstance ask() {
        return Templates.seen(Choices.all(), SeenForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    @PermissionsAllowed(May.HELP_LEARNERS)
    public RestResponse<Void> confirm(@BeanParam SeenForm form) {
        var seen = Seen.of(me.person(), form.email(), form.skill());
        forms.require(
                form, seen.errors(form.email(), form.skill()), errors -> Templates.seen(Choices.all(), form, errors));
        var about = Objects.requireNonNull(seen.person());
        var skill = Objects.requireNonNull(seen.skill());
        var kept = SkillConfirmation.giveAsChampion(me.person(), about, skill, form.word(), clock.instant());
        return Redirect.to(PATH, kept.text());
    }
}
