package openhall.learning.quiz;

import java.math.BigDecimal;
import java.util.UUID;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Draw;
import openhall.learning.outline.Marking;
import openhall.learning.versions.Difference.Remarked;

/** An attempt as it is marked again: only its figures, because there can be thousands; {@code learner} is the enrolment. */
record HandedIn(UUID id, UUID learner, UUID step, int number, BigDecimal score, BigDecimal total, boolean passed) {

    static HandedIn of(Object[] row) {
        return new HandedIn(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (Integer) row[3],
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                (Boolean) row[6]);
    }

    /** With the mended key; the attempt asked the same questions of the version before. */
    Marking again(Remarked quiz, Answers answers) {
        var who = learner + "/" + quiz.module() + "/" + quiz.before().position();
        return Marking.of(Draw.of(quiz.after(), who, number), answers);
    }

    /** Nobody loses marks: the better ones count, and may be enough when only the pass mark was mended. */
    boolean isEnough(Marking again) {
        return best(again).compareTo(again.needed()) >= 0;
    }

    BigDecimal best(Marking again) {
        return again.score().max(score);
    }
}
