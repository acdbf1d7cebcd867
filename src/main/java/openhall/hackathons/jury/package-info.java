/**
 * Judges without an account. A link that works once gives their browser a {@code JudgePass}, by which they do what
 * judges do and nothing else.
 *
 * <p>Pages: {@code /jury}.
 */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.jury;
