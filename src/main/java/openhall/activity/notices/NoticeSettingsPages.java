package openhall.activity.notices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import openhall.activity.ByMail;
import openhall.activity.NoticePreference;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** How somebody wants to have news by e-mail. */
@Path("/me/notices/settings")
@Authenticated
class NoticeSettingsPages {

    @CheckedTemplate(basePath = "activity")
    static class Templates {
        static native TemplateInstance noticeSettings(
                List<NoticeSettingsForm.Question> questions, List<Option> options, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance settings() {
        return page(NoticeSettingsForm.of(NoticePreference.of(me.person().id)), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> choose(@BeanParam NoticeSettingsForm form) {
        forms.require(form, errors -> page(form, errors));
        NoticePreference.choose(me.person().id, form.chosen(), clock.instant());
        return Redirect.to("/me/notices", "What you get by email has changed");
    }

    private TemplateInstance page(NoticeSettingsForm form, FormErrors errors) {
        var questions = form.questions(me.may(May.LEARN), me.may(May.CHECK_SAVINGS), me.may(May.ANSWER_IDEAS));
        return Templates.noticeSettings(questions, ByMail.options(), errors);
    }
}
