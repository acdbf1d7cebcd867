package openhall.people;

import java.time.Instant;
import java.util.Set;

/**
 * Something that is held about people: what it is and how long it is kept, what it says about somebody, and what is
 * done with it when they are erased or its time is over. Each module answers for its own tables, with one bean for each
 * kind. A person's record, the page of what we hold, the erasure and the nightly purge all come from these.
 */
public interface Holding {
    KindOfRecord kind();

    /** The tables it answers for. A test finds every table that says something about people and is named by nobody. */
    Set<String> tables();

    Facts facts(Someone about);

    /**
     * Takes what names this person out of the tables, in the transaction of the erasure. Rows that only bear a person's
     * number stay: that number leads to nobody any more, and what they did still counts.
     */
    default void erase(Someone gone, Instant at) {}

    /**
     * Removes what is older than this, or only counts it. How many records; none where there is no period, or where
     * another job removes them.
     */
    default long purge(Instant before, boolean dryRun) {
        return 0;
    }
}
