package openhall.learning.statistics;

import openhall.learning.Enrolment;
import org.jspecify.annotations.Nullable;

/** When somebody says how sure they are: before they have learnt anything, or when they have learnt it all. */
enum Moment {
    START("How sure are you that you can do this now?"),
    END("How sure are you that you can do this, now that you have finished?");

    private final String question;

    Moment(String question) {
        this.question = question;
    }

    public String question() {
        return question;
    }

    /** Null in the middle of a course, where the answer would tell of neither. */
    static @Nullable Moment of(Enrolment enrolment) {
        if (enrolment.isCompleted()) {
            return END;
        }
        return enrolment.modulesDone == 0 ? START : null;
    }
}
