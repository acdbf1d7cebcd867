package openhall.skills;

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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.Person;
import openhall.web.Csv;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/team")
class TeamPages {
    private static final List<String> HEADER = List.of("name", "unit", "skill", "title", "level", "target", "via");

    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance team(TeamMatrix team, String rule, FormErrors errors);

        static native TemplateInstance confirm(Question question, ConfirmationForm form, FormErrors errors);
    }

    /** Whose level of what is to be confirmed. */
    record Question(Person person, Skill skill, List<Option> levels) {
        static Question of(Person person, Skill skill) {
            return new Question(person, skill, ConfirmationForm.levels(skill));
        }

        public String path() {
            return "/team/" + person.id + "/skills/" + skill.slug() + "/confirmation";
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    Suggestions suggestions;

    @GET
    @Path("skills")
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public TemplateInstance team(@RestQuery @Nullable String after) {
        var team = TeamMatrix.of(me.personId(), TeamMatrix.place(after), suggestions);
        return Templates.team(team, Evidence.RULE, FormErrors.none());
    }

    /** The whole line, a person and skill in each row. */
    @GET
    @Path("skills.csv")
    @Produces("text/csv")
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public String csv() {
        return Csv.of(HEADER, LineCells.lines(me.personId()));
    }

    @GET
    @Path("{personId}/skills/{key}/confirmation")
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public TemplateInstance confirm(@RestPath UUID personId, @RestPath String key) {
        var question = question(personId, key);
        return Templates.confirm(question, ConfirmationForm.blank(), FormErrors.none());
    }

    @POST
    @Path("{personId}/skills/{key}/confirmation")
    @Transactional
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public RestResponse<Void> give(@RestPath UUID personId, @RestPath String key, @BeanParam ConfirmationForm form) {
        var question = question(personId, key);
        forms.require(form, errors -> Templates.confirm(question, form, errors));
        var kept =
                SkillConfirmation.give(me.person(), question.person(), question.skill(), form.word(), clock.instant());
        return Redirect.to("/team/skills", kept.text());
    }

    private Question question(UUID personId, String key) {
        return Question.of(SkillConfirmation.reportOf(me.person(), personId), Skill.current(key));
    }
}
