package openhall.people.directory;

import org.jspecify.annotations.Nullable;

/**
 * What one line does: its number in the file (null for somebody who is not in it), whom or what it is about, and how
 * that changes, or why it is refused.
 */
record PlannedRow(@Nullable Integer line, Outcome outcome, String label, String detail) {}
