package openhall.learning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Subject;
import openhall.learning.files.CourseText.SkillText;
import openhall.skills.Evidence;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.skills.Suggestion;
import org.hibernate.annotations.UuidGenerator;

/** A skill that completing a version of a course is evidence of. */
@Entity
class CourseSkill extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public CourseVersion version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    @Enumerated(EnumType.STRING)
    public Level level;

    @SuppressWarnings("NullAway.Init")
    protected CourseSkill() {}

    /** The files were cross-checked before: the skill is there. */
    static void publish(CourseVersion version, SkillText text) {
        var gain = new CourseSkill();
        gain.version = version;
        gain.skill = Objects.requireNonNull(Skill.byKey(text.key()));
        gain.level = text.level();
        gain.persist();
    }

    /** Whoever completes a course has this much to show for each of its skills. */
    static void prove(Enrolment enrolment, Instant at) {
        for (var gain : of(enrolment.version.id)) {
            Evidence.of(enrolment.person, gain.skill, gain.level, Evidence.Kind.COMPLETION, enrolment.subject(), at);
        }
    }

    /** Whoever used at work what a course teaches, and was seen to, has that much to show for each of its skills. */
    static void proveUse(Enrolment enrolment, Subject source, Instant at) {
        for (var gain : of(enrolment.version.id)) {
            Evidence.of(enrolment.person, gain.skill, gain.level, Evidence.Kind.APPLIED, source, at);
        }
    }

    /** What each course leads to today; translations would name the same course twice. */
    static List<Suggestion> taughtToday() {
        return getEntityManager()
                .createQuery(
                        "select new openhall.skills.Suggestion(concat('course/', c.slug), v.title,"
                                + " concat('/courses/', c.slug), g.skill.id, g.level)"
                                + " from Course c join c.latest v join CourseSkill g on g.version = v"
                                + " where v.translationOf is null",
                        Suggestion.class)
                .getResultList();
    }

    static List<CourseSkill> of(UUID versionId) {
        return list(
                "select g from CourseSkill g join fetch g.skill s where g.version.id = ?1 order by s.key", versionId);
    }
}
