package openhall.ideas.duplicates;

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
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Whoever supported an idea that was merged says whether they support the other one too. */
@Path("/ideas")
@PermissionsAllowed(May.SUGGEST)
class MovedSupportPages {
    @CheckedTemplate(basePath = "ideas/duplicates")
    static class Templates {
        static native TemplateInstance moved(Question question, AnswerForm form, FormErrors errors);

        static native TemplateInstance unasked(Unasked question);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/moved-support")
    public TemplateInstance ask(String ref) {
        var asked = MovedSupport.of(ref, me.personId());
        return asked == null
                ? Templates.unasked(Unasked.of(ref, me.personId()))
                : Templates.moved(Question.of(ref, asked), AnswerForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/moved-support")
    @Transactional
    public RestResponse<Void> answer(String ref, @BeanParam AnswerForm form) {
        var question = Question.held(ref, me.personId());
        forms.require(form, form.errors(), errors -> Templates.moved(question, form, errors));
        var where = question.answer(form.said(), clock.instant());
        return Redirect.to(where.path(), "We have your answer");
    }
}
