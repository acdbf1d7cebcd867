package openhall.strategy;

import java.util.List;

/** Where a measure's figures come from: another part of Openhall counts, the strategy reads. */
public interface MeasureSource {

    /** The name by which strategy files ask for it, without an argument: {@code learning.completed}. */
    String key();

    /** Today's figures; the argument is what stands after the colon in the file, or the empty text. */
    List<Tally> tallies(String argument);
}
