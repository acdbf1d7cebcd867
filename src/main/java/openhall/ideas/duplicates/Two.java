package openhall.ideas.duplicates;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import openhall.ideas.Idea;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** An idea and the one it is compared with, their rows held; without the other one when nothing public is called so. */
public record Two(Idea idea, @Nullable Idea other) {
    public static Two held(String ref, String otherRef) {
        var rows = Idea.heldAmong(List.of(ref, otherRef));
        var idea = named(rows, ref);
        if (idea == null || !idea.isPublished()) {
            throw new NotFoundException();
        }
        var other = named(rows, otherRef);
        return new Two(idea, other != null && other.isPublished() ? other : null);
    }

    /** For a merger: before anybody reads the rows, so that a chain is as it is until the end. */
    public static Two heldToMerge(String ref, String otherRef) {
        Merger.oneAtATime();
        return held(ref, otherRef);
    }

    /** Takes an idea out of the one it was merged into, wherever the two can be read now. */
    static Merger undo(String ref, String why, Person by, Instant at) {
        Merger.oneAtATime();
        var target = Merger.targetOf(ref);
        if (target == null) {
            throw notMerged(ref);
        }
        var rows = Idea.heldAmong(List.of(ref, target));
        var merger = Objects.requireNonNull(Merger.standing(Objects.requireNonNull(named(rows, ref))));
        merger.undo(why, by, at);
        return merger;
    }

    /** Two can undo the same merger at the same moment: the later one reads why nothing is left to do. */
    private static MergerRefused notMerged(String ref) {
        Idea.held(ref);
        return new MergerRefused("This idea is not merged.");
    }

    /** Once it is known that there is one. */
    Idea chosen() {
        return Objects.requireNonNull(other);
    }

    /** Nobody says what their own idea is like. */
    void refuseOwn(Person by) {
        idea.refuseOwn(by);
        chosen().refuseOwn(by);
    }

    private static @Nullable Idea named(List<Idea> rows, String ref) {
        return rows.stream().filter(row -> row.ref.equals(ref)).findFirst().orElse(null);
    }
}
