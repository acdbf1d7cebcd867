package openhall.strategy;

import java.nio.file.Path;
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

    /** The page where people see what is counted; the empty text where there is none that everybody may open. */
    default String place(String argument) {
        return "";
    }

    /**
     * Whether it can count what a strategy file asks for. It looks in the content files beside, because files are checked
     * without a database and the strategy is loaded before courses and skills are.
     *
     * @param content the folder that holds courses, frameworks, pathways and the strategy
     */
    default boolean knows(String argument, Path content) {
        return argument.isEmpty();
    }
}
