package openhall.people;

import java.time.Instant;
import java.util.SortedMap;

/** Records whose time was over are gone: how many of each kind, by the kind's title. */
public record RecordsPurged(SortedMap<String, Long> counts, Instant at) {}
