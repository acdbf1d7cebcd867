package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import openhall.people.Audience;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The level of a skill that everyone in an audience should reach. */
@Entity
class SkillTarget extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    public int level;

    @SuppressWarnings("NullAway.Init")
    protected SkillTarget() {}

    static void aim(Skill skill, Audience audience, Level level) {
        var found = of(skill, audience);
        var target = found == null ? new SkillTarget() : found;
        target.skill = skill;
        target.audience = audience;
        target.level = level.number();
        target.persist();
    }

    private static @Nullable SkillTarget of(Skill skill, Audience audience) {
        return find("from SkillTarget t where t.skill = ?1 and t.audience = ?2", skill, audience)
                .firstResult();
    }

    static List<SkillTarget> all() {
        return list("from SkillTarget t");
    }
}
