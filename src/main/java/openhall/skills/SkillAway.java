package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A time in which a skill was out of use, from its retirement until it came back. */
@Entity
public class SkillAway extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    public Instant since;
    public Instant until;

    @SuppressWarnings("NullAway.Init")
    protected SkillAway() {}

    static void keep(Skill skill, Instant since, Instant until) {
        var away = new SkillAway();
        away.skill = skill;
        away.since = since;
        away.until = until.isBefore(since) ? since : until;
        away.persist();
    }

    /** Whether it was out of use just before a moment, and has come back since. */
    static boolean was(Skill skill, Instant before) {
        return count("skill.id = ?1 and since < ?2 and until >= ?2", skill.id, before) > 0;
    }
}
