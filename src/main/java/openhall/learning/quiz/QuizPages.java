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
        var result = QuizResult.of(place, attempt, clock.instant());
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
        var sheets = QuizDesk.sheets(place, attempt(fields));
        var sheet = new Sheet(place, sheets.number(), sheets.open(), QuizDesk.allowance(place, at));
        var answers = Answers.ofForm(fields, sheets.shown());
        if ("save".equals(fields.getFirst("action"))) {
            return fields.containsKey("quiet") ? saveQuietly(sheet, sheets, answers) : save(sheet, answers);
        }
        if (!QuizDesk.isHandedIn(place, answers)) {
            require(sheet, answers, answers.errors(sheet.draw()));
        }
        QuarkusTransaction.requiringNew()
                .call(() -> QuizDesk.handIn(place, answers, at))
                .made();
        return Redirect.to(place.answersPath());
    }

    /** Which attempt the page showed. */
    private static @Nullable Integer attempt(MultivaluedMap<String, String> fields) {
        var sent = fields.getFirst("attempt");
        return sent != null && sent.matches("[1-9]\\d{0,8}") ? Integer.valueOf(sent) : null;
    }

    /** Where the learner is, what the attempt of this number asks, and whether it may be handed in today. */
    record Sheet(Place place, int number, Draw draw, Allowance allowance) {}

    /**
     * The script that saves while people answer needs no page, only to know that it is kept. What it still sends of an
     * attempt that is handed in is kept with that one.
     */
    private RestResponse<Void> saveQuietly(Sheet sheet, QuizDesk.Sheets sheets, Answers answers) {
        if (!sheets.isLate()) {
            keep(sheet, answers);
            require(sheet, answers, answers.strangers(sheet.draw()));
        }
        return RestResponse.noContent();
    }

    private RestResponse<Void> save(Sheet sheet, Answers answers) {
        keep(sheet, answers);
        require(sheet, answers, answers.strangers(sheet.draw()));
        return Redirect.to(sheet.place().journey().path(), "Your answers are saved. Come back when you are ready");
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
