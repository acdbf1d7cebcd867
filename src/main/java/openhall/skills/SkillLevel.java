package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What a person at one level of one skill can do, in a sentence. */
@Entity
class SkillLevel extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    public int level;
    public String text;

    @SuppressWarnings("NullAway.Init")
    protected SkillLevel() {}

    static SkillLevel word(Skill skill, Level level, String text) {
        var words = new SkillLevel();
        words.skill = skill;
        words.level = level.number();
        words.text = text;
        words.persist();
        return words;
    }

    void reword(String newText) {
        text = newText;
    }
}
