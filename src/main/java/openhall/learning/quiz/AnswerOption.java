package openhall.learning.quiz;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import openhall.learning.files.CourseText.OptionText;
import org.hibernate.annotations.UuidGenerator;

/** An answer a learner can choose, and what they are told when they do. */
@Entity
public class AnswerOption extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Question question;

    public int position;
    public String text;
    public boolean correct;
    public String feedback;

    @SuppressWarnings("NullAway.Init")
    protected AnswerOption() {}

    static void publish(Question question, int position, OptionText text) {
        var option = new AnswerOption();
        option.question = question;
        option.position = position;
        option.text = text.text();
        option.correct = text.right();
        option.feedback = text.feedback();
        option.persist();
    }

    /** The options of a version with their questions, in order. */
    public static List<AnswerOption> of(UUID versionId) {
        return list(
                "select o from AnswerOption o join fetch o.question q join q.step s join s.module m where m.version.id = ?1"
                        + " order by m.position, s.position, q.position, o.position",
                versionId);
    }
}
