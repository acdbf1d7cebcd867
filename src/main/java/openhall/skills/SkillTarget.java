package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.people.Audience;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The level of a skill that everyone in an audience should reach, from when to when. */
@Entity
class SkillTarget extends PanacheEntityBase {
    /** The first target counts from the beginning: nobody was measured against anything else. */
    private static final Instant BEGINNING = Instant.EPOCH;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    public int level;
    public Instant since;
    public @Nullable Instant until;

    @SuppressWarnings("NullAway.Init")
    protected SkillTarget() {}

    /** What the file says from now on; what it said before holds for the days before. */
    static void aim(Skill skill, Map<Audience, Level> targets, Instant at) {
        for (var audience : Audience.values()) {
            aim(skill, audience, targets.get(audience), at);
        }
    }

    private static void aim(Skill skill, Audience audience, @Nullable Level level, Instant at) {
        var now = find("skill = ?1 and audience = ?2 and until is null", skill, audience)
                .<SkillTarget>firstResult();
        if (now != null && level != null && now.level == level.number()) {
            return;
        }
        var first = count("skill = ?1 and audience = ?2", skill, audience) == 0;
        if (now != null) {
            now.until = at.isBefore(now.since) ? now.since : at;
            flush();
        }
        if (level != null) {
            begin(skill, audience, level, first ? BEGINNING : at);
        }
    }

    private static void begin(Skill skill, Audience audience, Level level, Instant at) {
        var target = new SkillTarget();
        target.skill = skill;
        target.audience = audience;
        target.level = level.number();
        target.since = at;
        target.persist();
    }

    static List<SkillTarget> before(Instant moment) {
        return list("from SkillTarget t where t.since < ?1 and (t.until is null or t.until >= ?1)", moment);
    }

    static List<SkillTarget> current() {
        return list("from SkillTarget t where t.until is null");
    }
}
