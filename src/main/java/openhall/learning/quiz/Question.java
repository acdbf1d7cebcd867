package openhall.learning.quiz;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import openhall.learning.Json;
import openhall.learning.Step;
import openhall.learning.files.CourseText.QuestionText;
import openhall.learning.outline.Ask;
import openhall.learning.outline.Outline.QuestionOutline;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A question of a quiz; of a pool only some are asked. */
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
    public int marks;
    public boolean partMarks;
    public @Nullable String pool;

    /** The {@link Ask} as JSON. */
    String ask;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    public static void publish(Step step, int position, QuestionText text) {
        var question = new Question();
        question.step = step;
        question.position = position;
        question.text = text.text();
        question.detail = text.detail();
        question.marks = text.marks();
        question.partMarks = text.partMarks();
        question.pool = text.pool();
        question.ask = Json.write(Ask.class, text.ask());
        question.persist();
    }

    public QuestionOutline outline() {
        return new QuestionOutline(id, position, text, detail, marks, partMarks, pool, Json.read(Ask.class, ask));
    }

    /** The questions of a version with their steps, in order. */
    public static List<Question> of(UUID versionId) {
        return list(
                "select q from Question q join fetch q.step s join s.module m where m.version.id = ?1"
                        + " order by m.position, s.position, q.position",
                versionId);
    }

    static Question ref(UUID id) {
        return getEntityManager().getReference(Question.class, id);
    }
}
