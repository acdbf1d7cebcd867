package openhall.learning.quiz;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.learning.Place;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Ask;
import openhall.learning.outline.Marking;
import openhall.learning.outline.Marking.MarkedQuestion;
import openhall.people.May;
import openhall.people.Me;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/courses/{course}/modules/{module}/steps/{position}/attempts")
@Produces(MediaType.APPLICATION_JSON)
class AttemptApi {

    /** The newest attempts first; {@code before} asks for the next ones, and is null when there are no more. */
    record Attempts(List<Attempt> attempts, @Nullable Integer before) {}

    record Attempt(
            int number,
            BigDecimal score,
            BigDecimal total,
            boolean passed,
            Instant submittedAt,
            List<Marked> questions,
            List<MarkedAgain> markedAgain) {}

    /** The right answers are among the feedback only once the quiz is passed. */
    record Marked(int position, String text, String verdict, BigDecimal earned, int marks, List<Feedback> feedback) {
        static Marked of(MarkedQuestion marked, boolean passed) {
            return new Marked(
                    marked.question().position(),
                    marked.question().text(),
                    marked.words(),
                    marked.earned(),
                    marked.question().marks(),
                    marked.told(passed).stream().map(Feedback::of).toList());
        }
    }

    record Feedback(String part, String words, String feedback) {
        static Feedback of(Ask.Told told) {
            return new Feedback(told.part(), told.words(), told.feedback());
        }
    }

    record MarkedAgain(Instant at, BigDecimal scoreBefore, BigDecimal scoreAfter, boolean counted, String why) {
        static MarkedAgain of(QuizRegrade regrade) {
            return new MarkedAgain(regrade.at, regrade.scoreBefore, regrade.scoreAfter, regrade.counted, regrade.why);
        }
    }

    @Inject
    Me me;

    @GET
    @PermissionsAllowed(May.LEARN)
    public Attempts attempts(
            @RestPath String course,
            @RestPath String module,
            @RestPath int position,
            @RestQuery @Nullable Integer before) {
        var place =
                Place.of(new Place.Address(course, module, position), me.id()).quiz();
        var learner = place.journey().learner().id;
        var standing = QuizAttempt.last(learner, place.step().id());
        var rows = QuizAttempt.before(learner, place.step().id(), before == null ? Integer.MAX_VALUE : before);
        var passed = standing != null && standing.passed;
        return new Attempts(shown(place, rows, passed), rows.size() < QuizAttempt.SHOWN ? null : last(rows));
    }

    private static @Nullable Integer last(List<QuizAttempt> rows) {
        var number = rows.get(rows.size() - 1).number;
        return number == 1 ? null : number;
    }

    private static List<Attempt> shown(Place place, List<QuizAttempt> rows, boolean passed) {
        var ids = rows.stream().map(row -> row.id).toList();
        var answers = QuizAnswer.of(ids);
        var regrades = QuizRegrade.of(ids);
        return rows.stream()
                .map(row -> {
                    var own = regrades.stream()
                            .filter(regrade -> regrade.isOf(row))
                            .toList();
                    return shown(row, marked(QuizRegrade.key(place, own), row, answers), passed, own);
                })
                .toList();
    }

    /** By the key that it was marked by last. */
    private static Marking marked(Place key, QuizAttempt row, Map<UUID, Answers> answers) {
        return Marking.of(key.draw(row.number), answers.getOrDefault(row.id, Answers.none()));
    }

    private static Attempt shown(QuizAttempt row, Marking marking, boolean passed, List<QuizRegrade> regrades) {
        return new Attempt(
                row.number,
                row.score,
                row.total,
                row.passed,
                row.submittedAt,
                marking.questions().stream()
                        .map(marked -> Marked.of(marked, passed))
                        .toList(),
                regrades.stream().map(MarkedAgain::of).toList());
    }
}
