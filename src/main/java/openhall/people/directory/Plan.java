package openhall.people.directory;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import openhall.people.Person;
import openhall.people.Token;
import org.jspecify.annotations.Nullable;

/** What a file would do, line by line, and the way to do it. */
record Plan(List<PlannedRow> rows, Act act) {

    /** Writes what the good lines say; with {@code markMissing}, whoever is not in the file has left. */
    @FunctionalInterface
    interface Act {
        void apply(boolean markMissing, @Nullable Person by, Instant at);
    }

    /** The same for the same file while nothing changes here. */
    String hash() {
        return Token.hash(rows.stream().map(PlannedRow::toString).collect(Collectors.joining("\n")));
    }

    Counts counts() {
        return Counts.of(rows);
    }
}
