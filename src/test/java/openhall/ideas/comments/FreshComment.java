package openhall.ideas.comments;

import static openhall.ideas.IdeaCast.AT;

import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.Visibility;
import openhall.people.Person;

/** A comment that no other test has touched, on an idea of its own; each way answers its reference. */
public final class FreshComment {
    private FreshComment() {}

    public static String by(Cast who) {
        return by(who.id());
    }

    /** Waits to be checked. */
    public static String by(UUID who) {
        return on(FreshIdea.published(), Comment.Kind.FOR, who);
    }

    /** A published question by Zed without an answer. */
    public static String question() {
        return publishedOn(FreshIdea.published(), Comment.Kind.QUESTION);
    }

    static String on(String idea, Comment.Kind kind, UUID who) {
        return on(idea, new Comment.Words(kind, "Words " + UUID.randomUUID(), false), who);
    }

    static String on(String idea, Comment.Words words, UUID who) {
        return In.tx(() -> Comment.write(Idea.held(idea), words, Person.findById(who), AT).ref);
    }

    static String publishedOn(String idea, Comment.Kind kind) {
        return publish(on(idea, kind, Cast.ZED.id()));
    }

    static String publish(String ref) {
        In.tx(() -> Comment.held(ref).check(Visibility.PUBLISHED, CommentMove.Because.NONE, Cast.NIA.person(), AT));
        return ref;
    }
}
