/** Entries from the draft to the lock: extra time, what may be judged, and asking for another look. */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.entries;
