package openhall.ideas;

import java.time.Instant;
import java.util.Objects;
import openhall.ideas.duplicates.AlikeLink;
import openhall.ideas.duplicates.MergeObjection;
import openhall.ideas.duplicates.Merger;
import openhall.ideas.duplicates.Two;
import openhall.people.Person;

/** Ideas that say the same, for the modules above: linked as alike, or one merged into the other. */
public final class Mergers {
    private Mergers() {}

    public static void link(String ref, String other, Person by, Instant at) {
        AlikeLink.join(Two.held(ref, other), by, at);
    }

    public static void merge(String ref, String into, String why, Person by, Instant at) {
        Merger.merge(Two.heldToMerge(ref, into), why, by, at);
    }

    /** Its author says that it is not the same. */
    public static void object(String ref, String words, Instant at) {
        var idea = Idea.held(ref);
        var merger = Objects.requireNonNull(Merger.standing(idea), ref);
        MergeObjection.make(merger, words, Objects.requireNonNull(idea.author), at);
    }
}
