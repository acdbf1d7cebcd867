package openhall.ideas.moderation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.ideas.Idea;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The words of an idea before its author changed them, so that a moderator sees what is different. */
@Entity
public class IdeaWording extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    public String title;
    public String problem;
    public String suggestion;
    public Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected IdeaWording() {}

    /** Called just before the words change. */
    public static void keep(Idea idea, Instant at) {
        var wording = new IdeaWording();
        wording.idea = idea;
        wording.title = idea.title;
        wording.problem = idea.problem;
        wording.suggestion = idea.suggestion;
        wording.replacedAt = at;
        wording.persist();
    }

    static @Nullable IdeaWording latest(Idea idea) {
        return find("idea = ?1 order by replacedAt desc, id desc", idea).firstResult();
    }

    static long countOlder(Instant before) {
        return count("replacedAt < ?1", before);
    }

    static long forgetOlder(Instant before) {
        return delete("replacedAt < ?1", before);
    }

    static void forgetOf(UUID authorId) {
        delete("idea.id in (select i.id from Idea i where i.author.id = ?1)", authorId);
    }

    List<String> lines() {
        return (title + "\n" + problem + "\n" + suggestion).lines().toList();
    }
}
