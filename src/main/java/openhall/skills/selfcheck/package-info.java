/**
 * People answer for themselves what they can do: one skill on a page, kept as they go, handed in when they are ready, and asked
 * again after half a year, or by a manager they report to, at most once in a week. What they say of themselves is shown to others only as the change of the same people, ten or more.
 */
@NullMarked
package openhall.skills.selfcheck;

import org.jspecify.annotations.NullMarked;
