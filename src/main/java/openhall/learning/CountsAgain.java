package openhall.learning;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A part of learning that stores what follows from other rows, and can count it again from them. What is gone through, and
 * in the order of which numbers, is its own choice: enrolments, people, sessions. Only within a transaction.
 */
public interface CountsAgain {
    /** So many of what it goes through: 12 enrolments. */
    String words(long number);

    /** The next numbers after this one, in order; none when all have been gone through. */
    List<UUID> after(UUID id, int most);

    /** A sentence for each difference as it is read now, by number. */
    Map<UUID, List<String>> findings(List<UUID> ids);

    /** Lets nobody change what hangs on this number until the transaction ends. */
    void hold(UUID id);
}
