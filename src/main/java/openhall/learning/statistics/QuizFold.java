package openhall.learning.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.Fold;
import openhall.learning.CourseVersion;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.quiz.QuizAttempt;

/** Counts again how the questions of a quiz work; the key is the version and the step, with a stroke between them. */
@ApplicationScoped
class QuizFold implements Fold {
    static final String TOPIC = "quiz-figures";

    static String key(UUID version, UUID step) {
        return version + "/" + step;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void fold(String key, Instant at) {
        var ids = key.split("/", 2);
        QuarkusTransaction.joiningExisting().run(() -> fold(UUID.fromString(ids[0]), UUID.fromString(ids[1])));
    }

    private static void fold(UUID versionId, UUID stepId) {
        var version = CourseVersion.byId(versionId);
        if (version != null) {
            version.outline().quizzes().stream()
                    .filter(quiz -> quiz.id().equals(stepId))
                    .forEach(QuizFold::count);
        }
    }

    private static void count(StepOutline quiz) {
        var attempts = QuizAttempt.firstAnswers(quiz.id());
        QuestionTally.replace(quiz, ItemAnalysis.of(quiz, attempts.values()));
    }
}
