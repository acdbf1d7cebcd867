package openhall.learning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import openhall.learning.files.CourseText.ModuleText;
import org.hibernate.annotations.UuidGenerator;

/** A part of a course that a person can do in one sitting, with one thing they can do afterwards. */
@Entity
class CourseModule extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public CourseVersion version;

    public int position;
    public String slug;
    public String title;
    public String outcome;
    public int minutes;

    /** How to use it at work, shown when the quiz is passed. */
    public String atWork;

    @SuppressWarnings("NullAway.Init")
    protected CourseModule() {}

    static void publish(CourseVersion version, int position, ModuleText text) {
        var module = new CourseModule();
        module.version = version;
        module.position = position;
        module.slug = text.slug();
        module.title = text.title();
        module.outcome = text.outcome();
        module.minutes = text.minutes();
        module.atWork = text.atWork();
        module.persist();
        var number = 0;
        for (var step : text.steps()) {
            Step.publish(module, ++number, step);
        }
    }
}
