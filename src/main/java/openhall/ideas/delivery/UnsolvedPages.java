package openhall.ideas.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.ideas.desk.DeskRow;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Those who answer read what is not solved for somebody, and go on with the work or reply; nobody's name is shown. */
@Path("/answers/not-solved")
class UnsolvedPages {
    /** Somebody's words and the clock that runs for them. */
    record Row(String path, DeskRow idea) {
        static Row of(NotSolved said, Instant now) {
            return new Row(
                    said.answerPath(), DeskRow.of(said.idea, said.saidAt, NotSolved.WORKING_DAYS_TO_ANSWER, now));
        }
    }

    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance unsolved(List<Row> rows, @Nullable String next);

        static native TemplateInstance unsolvedAnswer(NotSolved said, UnsolvedForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance list(@RestQuery @Nullable String after) {
        var now = clock.instant();
        var page = NotSolved.waiting(me.personId(), Cursor.parse(after));
        return Templates.unsolved(
                page.rows().stream().map(said -> Row.of(said, now)).toList(), page.next());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance one(UUID id) {
        var said = found(NotSolved.withIdea(id, me.personId()));
        return Templates.unsolvedAnswer(said, UnsolvedForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{id}")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> answer(UUID id, @BeanParam UnsolvedForm form) {
        var said = found(NotSolved.held(id));
        said.idea.refuseOwn(me.person());
        forms.require(form, errors -> Templates.unsolvedAnswer(said, form, errors));
        form.answer(said, me.person(), clock.instant());
        return Redirect.to("/answers/not-solved", "Your answer is published, and the people who follow are told");
    }

    static NotSolved found(@Nullable NotSolved said) {
        if (said == null) {
            throw new NotFoundException();
        }
        return said;
    }
}
