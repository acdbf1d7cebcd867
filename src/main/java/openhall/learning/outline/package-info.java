/**
 * A version of a course as plain values in memory, and the marking of a quiz.
 *
 * <p>A published version never changes, so {@link openhall.learning.outline.Outline} is read once and kept. Nothing here
 * knows the database or a page.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.outline;
