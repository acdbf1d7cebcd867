package openhall.ideas.duplicates;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.people.Person;

/** Ideas that were merged just now, by Nia; each way answers the reference of the one that goes on elsewhere. */
public final class FreshMerger {
    private FreshMerger() {}

    public static String merged() {
        return merge(FreshIdea.published(), FreshIdea.published());
    }

    /** Whoever this is supported it, and is asked whether they support the other one. */
    public static String askedOf(UUID supporter) {
        var ref = FreshIdea.published();
        support(ref, supporter);
        return merge(ref, FreshIdea.published());
    }

    public static String sentBy(UUID author) {
        return merge(publishedOf(author), FreshIdea.published());
    }

    /** Its author says that it is not the same. */
    public static String objected() {
        var ref = sentBy(Cast.ADA.id());
        In.tx(() -> {
            var merger = Authored.of(Idea.held(ref), Cast.ADA.person()).merger();
            MergeObjection.make(merger, "Mine is about dogs", Cast.ADA.person(), Instant.now());
        });
        return ref;
    }

    static String publishedOf(UUID author) {
        var ref = IdeaCast.sentBy(author, "Idea " + UUID.randomUUID());
        In.tx(() -> Idea.held(ref).publish(Cast.NIA.person(), IdeaCast.AT));
        return ref;
    }

    /** In the transaction that is going on. */
    public static void mergeBy(Cast by, String ref, String into) {
        Merger.merge(Two.heldToMerge(ref, into), "They say the same", by.person(), Instant.now());
    }

    /** What the idea was before it was merged. */
    public static String before(Idea idea) {
        return Objects.requireNonNull(Merger.standing(idea)).decisionBefore.name();
    }

    /** In the transaction that is going on. */
    public static void undoBy(Cast by, String ref) {
        Two.undo(ref, "They are not the same", by.person(), Instant.now());
    }

    static String merge(String ref, String into) {
        return mergeAt(ref, into, Instant.now());
    }

    static String mergeAt(String ref, String into, Instant at) {
        In.tx(() -> {
            Merger.merge(Two.heldToMerge(ref, into), "They say the same", Cast.NIA.person(), at);
        });
        return ref;
    }

    static void undo(String ref) {
        In.tx(() -> {
            Two.undo(ref, "They are not the same", Cast.NIA.person(), Instant.now());
        });
    }

    static void support(String ref, UUID supporter) {
        In.tx(() -> {
            Person person = Person.findById(supporter);
            Idea.held(ref).gainSupport(person, Instant.now());
        });
    }
}
