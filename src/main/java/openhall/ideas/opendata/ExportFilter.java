package openhall.ideas.opendata;

import java.time.Instant;

/**
 * Which published ideas are exported: those with this decision (empty: any) that were published from the one moment on
 * and before the other; and the same in words.
 */
record ExportFilter(String decision, Instant from, Instant until, String words) {}
