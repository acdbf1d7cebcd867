package openhall.ideas.comments;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A comment was shown, refused, hidden, removed or withdrawn: by whom, when and why. */
@Entity
public class CommentMove extends PanacheEntityBase {
    /** The reason, and what a moderator writes to the comment's author. */
    public record Because(@Nullable ReasonCode reason, String words) {
        static final Because NONE = new Because(null, "");

        boolean isGiven() {
            return reason != null && !words.isBlank();
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Comment comment;

    @Enumerated(EnumType.STRING)
    public Visibility fromState;

    @Enumerated(EnumType.STRING)
    public Visibility toState;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person movedBy;

    @Enumerated(EnumType.STRING)
    public @Nullable ReasonCode reason;

    public String words;
    public Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected CommentMove() {}

    static CommentMove note(Comment comment, Visibility from, Because because, Person by, Instant at) {
        var move = new CommentMove();
        move.comment = comment;
        move.fromState = from;
        move.toState = comment.visibility;
        move.movedBy = by;
        move.reason = because.reason();
        move.words = because.words();
        move.movedAt = at;
        move.persist();
        Activity.record(by, "moved", comment.onRecord(), at, from + " to " + comment.visibility);
        return move;
    }

    /** What was written to the author about comments whose own words are gone. */
    static void dropWords(String gone, Collection<Visibility> unread) {
        update(
                "words = '' where words <> '' and comment.id in"
                        + " (select c.id from Comment c where c.words = ?1 and c.visibility in ?2)",
                gone,
                unread);
    }
}
