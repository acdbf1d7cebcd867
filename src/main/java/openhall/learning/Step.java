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

    public String moduleSlug() {
        return module.slug;
    }

    StepContent content() {
        return Json.read(StepContent.class, content);
    }

    /** Stands for the row in a foreign key, without reading it. */
    public static Step ref(UUID id) {
        return getEntityManager().getReference(Step.class, id);
    }

    /**
     * Lets the rows of a table that hang on an enrolment and a step go along with learners who were moved: see
     * {@link CarriesOver}. The table has the columns {@code enrolment_id} and {@code step_id}.
     */
    public static void carry(String table, UUID fromVersion, UUID toVersion) {
        getEntityManager()
                .createNativeQuery("""
                        update %s d set step_id = n.id
                          from enrolment e, step o, course_module m, course_module k, step n
                         where e.id = d.enrolment_id and e.version_id = :to
                           and o.id = d.step_id and m.id = o.module_id and m.version_id = :from
                           and k.version_id = :to and k.slug = m.slug
                           and n.module_id = k.id and n.position = o.position""".formatted(table))
                .setParameter("from", fromVersion)
                .setParameter("to", toVersion)
                .executeUpdate();
    }

    /** The steps of a version with their modules, in order. */
    static List<Step> of(UUID versionId) {
        return list(
                "select s from Step s join fetch s.module m where m.version.id = ?1 order by m.position, s.position",
                versionId);
    }
}
