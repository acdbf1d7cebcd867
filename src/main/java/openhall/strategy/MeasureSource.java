package openhall.strategy;

import java.time.Instant;
import java.util.List;

/** Where a measure's figures come from: another part of Openhall counts, the strategy reads. */
public interface MeasureSource {

    /** The name by which strategy files ask for it, without an argument: {@code learning.completed}. */
    String key();

    /**
     * The figures as they stood just before a moment, which may be long past: what happened since, who joined, moved or
     * left since, is not in them, so that a day counted again gives what it gave on the day.
     *
     * @param argument what stands after the colon in the file, or the empty text
     */
    List<Tally> tallies(String argument, Instant before);

    /** Whether another page shows how everyone in each unit stands, staff and management in one number. */
    default boolean showsEveryone() {
        return false;
    }
}
