package openhall.learning.steps;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import openhall.learning.steps.SignOffShapes.Report;
import openhall.learning.steps.SignOffShapes.Waiting;
import openhall.people.Me;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Signs tasks off or sends them back, for whoever is signed in, in either queue, by page or by program. */
@ApplicationScoped
class SignOffDesk {
    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    TemplateInstance list(SignOffQueue queue, @Nullable String after) {
        return SignOffQuestion.list(queue.waiting(me.person(), after), queue.path());
    }

    TemplateInstance ask(SignOffQueue queue, UUID id) {
        return question(queue, id).page();
    }

    /** Only within a transaction. */
    RestResponse<Void> decide(SignOffQueue queue, UUID id, SignOffForm form) {
        var question = question(queue, id);
        forms.require(form, form.errors(), errors -> question.page(form, errors));
        TaskDesk.decide(question.report(), form.decision(me.person()), clock.instant());
        return Redirect.to(queue.path(), question.decided());
    }

    Waiting waiting(SignOffQueue queue, @Nullable String after) {
        return Waiting.of(queue.waiting(me.person(), after));
    }

    /** Only within a transaction. */
    Report decide(SignOffQueue queue, UUID id, SignOffShapes.@Nullable Decision body) {
        var report = queue.report(me.person(), id);
        var form = body == null ? SignOffForm.EMPTY : body.form();
        forms.requireJson(form, form.errors());
        TaskDesk.decide(report, form.decision(me.person()), clock.instant());
        return Report.of(report);
    }

    private SignOffQuestion question(SignOffQueue queue, UUID id) {
        return SignOffQuestion.of(queue.report(me.person(), id), queue.path());
    }
}
