package openhall.learning.quiz;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import openhall.learning.Step;
import openhall.learning.files.CourseText.QuestionText;
import org.hibernate.annotations.UuidGenerator;

/** A question of a quiz; {@code multiple} when all options that apply are asked for. */
@Entity
public class Question extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Step step;

    public int position;
    public String text;
    public String detail;
    public boolean multiple;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    public static void publish(Step step, int position, QuestionText text) {
        var question = new Question();
        question.step = step;
        question.position = position;
        question.text = text.text();
        question.detail = text.detail();
        question.multiple = text.multiple();
        question.persist();
        var number = 0;
        for (var option : text.options()) {
            AnswerOption.publish(question, ++number, option);
        }
    }

    static Question ref(UUID id) {
        return getEntityManager().getReference(Question.class, id);
    }
}
