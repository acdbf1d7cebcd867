package openhall.ideas.opendata;

import java.time.Instant;

/**
 * Which published ideas are exported: those with this decision, delivery, call and theme (empty: any) that were published
 * from the one moment on and before the other; and the same in words.
 */
record ExportFilter(
        String decision, String delivery, String call, String theme, Instant from, Instant until, String words) {}
