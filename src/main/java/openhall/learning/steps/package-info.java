/**
 * The steps of a course that are no quiz: reading, watching, deciding in a story, ticking off, writing down, and tasks at
 * work that a manager or a champion signs off.
 *
 * <p>Pages: {@code /courses/{course}/{module}/{position}}, {@code /team/sign-offs}, {@code /champions/sign-offs}.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.steps;
