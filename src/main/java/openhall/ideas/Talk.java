package openhall.ideas;

import java.time.Instant;
import java.util.Objects;
import openhall.ideas.comments.Comment;
import openhall.ideas.comments.CommentAnswer;
import openhall.ideas.comments.CommentMove;
import openhall.people.OrgUnit;
import openhall.people.Person;

/** What people say about an idea, for the modules above; nobody shows a name. The idea's row is held by the caller. */
public record Talk(Idea idea) {
    /** Each of these three gives the reference of what was said. */
    public String favour(String text, Person by, Instant at) {
        return say(Comment.Kind.FOR, text, by, at);
    }

    public String oppose(String text, Person by, Instant at) {
        return say(Comment.Kind.AGAINST, text, by, at);
    }

    public String ask(String text, Person by, Instant at) {
        return say(Comment.Kind.QUESTION, text, by, at);
    }

    public static void publish(String comment, Person by, Instant at) {
        Comment.held(comment).check(Visibility.PUBLISHED, new CommentMove.Because(null, ""), by, at);
    }

    public static void refuse(String comment, ReasonCode reason, String words, Person by, Instant at) {
        Comment.held(comment).check(Visibility.NOT_PUBLISHED, new CommentMove.Because(reason, words), by, at);
    }

    public static void answer(String question, String service, String words, Person by, Instant at) {
        var unit = Objects.requireNonNull(OrgUnit.bySlug(service), service);
        CommentAnswer.write(Comment.held(question), unit, words, by, at);
    }

    private String say(Comment.Kind kind, String text, Person by, Instant at) {
        return Comment.write(idea, new Comment.Words(kind, text, false), by, at).ref;
    }
}
