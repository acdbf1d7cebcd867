/**
 * The steps of a course that are no quiz: reading, watching, deciding in a story, ticking off, writing down, and tasks at
 * work that a manager or a champion signs off.
 *
 * <p>In a story people may go back: what they chose since is taken away, each way that came to an ending stays among their
 * events, and the first that ended well does the step. Both queues of tasks to sign off, a manager's and the champions', are
 * one {@code SignOffDesk}.
 *
 * <p>Pages: {@code /courses/{course}/{module}/{position}}, {@code /team/sign-offs}, {@code /champions/sign-offs}.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.steps;
