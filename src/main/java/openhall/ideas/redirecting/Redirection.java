package openhall.ideas.redirecting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.ideas.Visibility;
import openhall.people.OrgUnit;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An idea was passed on to where it is dealt with; the link is kept as it was then, and it counts as an answer. */
@Entity
public class Redirection extends PanacheEntityBase {
    /** Who passes it on, and with what words. */
    public record Words(String text, Person by, Instant at) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    public String place;
    public String name;
    public String link;
    public String who;

    /** Whether everyone could read the idea, so that they can read this too. */
    public boolean published;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person redirectedBy;

    public Instant redirectedAt;

    @SuppressWarnings("NullAway.Init")
    protected Redirection() {}

    /** A moderator does not publish it, and tells its author where to go. */
    static void beforePublishing(Idea idea, Place to, Words words) {
        note(idea, to, words);
        idea.check(Visibility.NOT_PUBLISHED, to.reason(), words.text(), words.by(), words.at());
    }

    /** A service answers a published idea with where it is dealt with. */
    public static void asAnswer(Idea idea, Place to, OrgUnit service, Words words) {
        note(idea, to, words);
        idea.decide(Decision.PASSED_ON, service, words.text(), words.by(), words.at());
    }

    /** The letter gives the link before everything else; empty if there is none. */
    public static String firstWords(Idea idea) {
        var found = forAuthor(idea);
        return found == null
                ? ""
                : "This is dealt with here: %s (%s)%n%s%n%n".formatted(found.name, found.who, found.link);
    }

    /** The same on paper, for the letter about the move that passed it on; nothing for any other. */
    public static List<String> linesOf(IdeaMove move) {
        Redirection found =
                find("idea = ?1 and redirectedAt = ?2", move.idea, move.movedAt).firstResult();
        return found == null
                ? List.of()
                : List.of("This is dealt with here: %s (%s)".formatted(found.name, found.who), found.link);
    }

    /** Where the author of an idea that is not published goes instead. */
    public static @Nullable Redirection forAuthor(Idea idea) {
        var found = idea.visibility == Visibility.NOT_PUBLISHED ? latest(idea) : null;
        return found == null || found.published ? null : found;
    }

    private static @Nullable Redirection latest(Idea idea) {
        return find("idea = ?1 order by redirectedAt desc, id desc", idea).firstResult();
    }

    /** What everyone reads with the reply; asked for only where that is what a service decided. */
    public static @Nullable Redirection shown(Idea idea) {
        var found = idea.decision == Decision.PASSED_ON ? latest(idea) : null;
        return found == null || !found.published ? null : found;
    }

    private static void note(Idea idea, Place to, Words words) {
        var redirection = new Redirection();
        redirection.idea = idea;
        redirection.place = to.key();
        redirection.name = to.name();
        redirection.link = to.link();
        redirection.who = to.who();
        redirection.published = idea.isPublished();
        redirection.redirectedBy = words.by();
        redirection.redirectedAt = words.at();
        redirection.persist();
    }
}
