package openhall.learning.statistics;

import java.util.UUID;
import openhall.activity.Folding;
import openhall.learning.CourseVersion;
import openhall.learning.LearnerEvent;
import org.jspecify.annotations.Nullable;

/** Asks for what an act of a learner changes to be counted again, in the transaction of the act. */
public final class FiguresDue {
    private FiguresDue() {}

    /** {@code step} is the quiz, where one was handed in. */
    public static void after(LearnerEvent.Kind kind, UUID version, @Nullable UUID step) {
        switch (kind) {
            case ENROLLED, MODULE_DONE -> ofCourse(version);
            case QUIZ_SUBMITTED -> {
                if (step != null) {
                    Folding.due(QuizFold.TOPIC, QuizFold.key(version, step));
                }
            }
            default -> {}
        }
    }

    static void ofCourse(UUID version) {
        Folding.due(CourseFold.TOPIC, version.toString());
    }

    /** Everything about a version: when learners were moved to it or away from it, and each night. */
    public static void ofAll(CourseVersion version) {
        ofCourse(version.id);
        version.outline().quizzes().forEach(quiz -> Folding.due(QuizFold.TOPIC, QuizFold.key(version.id, quiz.id())));
    }
}
