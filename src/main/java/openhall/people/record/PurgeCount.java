package openhall.people.record;

import openhall.people.KindOfRecord;

/** How many records of a kind are over the time for which they are kept here. */
public record PurgeCount(KindOfRecord kind, String kept, long records) {
    String line() {
        return kind.title() + ": " + records + " (kept " + kept + ")";
    }
}
