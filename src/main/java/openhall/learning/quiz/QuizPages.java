package openhall.learning.quiz;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import openhall.learning.Place;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Draw;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Redirect;
import openhall.web.UnprocessablePage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/courses/{course}/{module}/{position}/answers")
class QuizPages {

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance result(
            @RestPath String course,
            @RestPath String module,
            @RestPath int position,
            @RestQuery @Nullable Integer attempt) {
        var place =
                Place.of(new Place.Address(course, module, position), me.id()).quiz();
        var result = QuizResult.of(place, attempt);
        if (result == null) {
            throw new NotFoundException();
        }
        return QuizView.result(result);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(May.LEARN)
    public RestResponse<Void> answer(
            @RestPath String course,
            @RestPath String module,
            @RestPath int position,
            MultivaluedMap<String, String> fields) {
        var place =
                Place.of(new Place.Address(course, module, position), me.id()).quiz();
        var at = clock.instant();
        var sheet = new Sheet(place, QuizDesk.open(place), QuizDesk.allowance(place, at));
        var answers = Answers.ofForm(fields, sheet.draw());
        if ("save".equals(fields.getFirst("action"))) {
            return save(sheet, answers, fields.containsKey("quiet"));
        }
        require(sheet, answers, answers.errors(sheet.draw()));
        if (sheet.allowance().usedUp()) {
            keep(sheet, answers);
        }
        QuarkusTransaction.requiringNew().run(() -> QuizDesk.handIn(place, answers, at));
        return Redirect.to(place.answersPath());
    }

    /** Where the learner is, what this attempt asks, and whether it may be handed in today. */
    record Sheet(Place place, Draw draw, Allowance allowance) {}

    /** The script that saves while people answer asks quietly: it needs no page, only to know that it is kept. */
    private RestResponse<Void> save(Sheet sheet, Answers answers, boolean quietly) {
        keep(sheet, answers);
        require(sheet, answers, answers.strangers(sheet.draw()));
        return quietly
                ? RestResponse.noContent()
                : Redirect.to(sheet.place().journey().path(), "Your answers are saved. Come back when you are ready");
    }

    /** A transaction of its own, which a refusal after it cannot take back: nothing that was sent is lost. */
    private void keep(Sheet sheet, Answers answers) {
        QuarkusTransaction.requiringNew().run(() -> QuizDesk.keep(sheet.place(), answers, clock.instant()));
    }

    /** Even when something is missing, what was answered is kept before the page says so. */
    private void require(Sheet sheet, Answers answers, FormErrors errors) {
        if (errors.any()) {
            keep(sheet, answers);
            throw new UnprocessablePage(QuizView.questions(sheet, answers, errors));
        }
    }
}
