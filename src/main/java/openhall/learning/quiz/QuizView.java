package openhall.learning.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import openhall.learning.Place;
import openhall.learning.outline.Answers;
import openhall.web.FormErrors;

/** The pages of a quiz: its questions until it is passed, its result after that. */
public final class QuizView {
    private QuizView() {}

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance quiz(Place place, QuizSheet sheet, FormErrors errors);

        static native TemplateInstance result(Place place, QuizResult result);
    }

    /** What a learner sees who comes to a quiz. */
    public static TemplateInstance of(Place place, Instant at) {
        var enrolment = place.journey().learner();
        var last = QuizAttempt.last(enrolment.id, place.step().id());
        if (last != null && last.passed) {
            return result(QuizResult.ofPass(place, last, at));
        }
        var allowance = QuizDesk.allowance(place, at);
        var number = QuizAttempt.next(last);
        var sheet = new QuizPages.Sheet(place, number, place.draw(number), allowance);
        return questions(sheet, QuizAnswer.openOf(enrolment.id, place.step().id()), FormErrors.none());
    }

    static TemplateInstance questions(QuizPages.Sheet sheet, Answers answers, FormErrors errors) {
        return Templates.quiz(
                sheet.place(), QuizSheet.of(sheet.number(), sheet.draw(), answers, sheet.allowance()), errors);
    }

    static TemplateInstance result(QuizResult result) {
        return Templates.result(result.place(), result);
    }
}
