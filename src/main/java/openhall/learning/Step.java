package openhall.learning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import openhall.learning.files.CourseText.StepText;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepKind;
import openhall.learning.quiz.Question;
import org.hibernate.annotations.UuidGenerator;

/** One thing to do in a module: read, watch, decide, do something at work, or answer questions. */
@Entity
public class Step extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public CourseModule module;

    public int position;

    @Enumerated(EnumType.STRING)
    public StepKind kind;

    public String title;
    public String body;

    /** The {@link StepContent} as JSON. */
    String content;

    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    static void publish(CourseModule module, int position, StepText text) {
        var step = new Step();
        step.module = module;
        step.position = position;
        step.kind = text.kind();
        step.title = text.title();
        step.body = text.body();
        step.content = Json.write(StepContent.class, text.content());
        step.persist();
        var number = 0;
        for (var question : text.questions()) {
            Question.publish(step, ++number, question);
        }
    }

    StepContent content() {
        return Json.read(StepContent.class, content);
    }

    /** Stands for the row in a foreign key, without reading it. */
    public static Step ref(UUID id) {
        return getEntityManager().getReference(Step.class, id);
    }

    /** The steps of a version with their modules, in order. */
    static List<Step> of(UUID versionId) {
        return list(
                "select s from Step s join fetch s.module m where m.version.id = ?1 order by m.position, s.position",
                versionId);
    }
}
