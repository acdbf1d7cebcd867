/**
 * What there is to win, who gives it, and for which entries.
 *
 * <p>Pages: {@code /organise/…/prizes}, and {@code /hackathons/…/prizes} for everybody.
 */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.prizes;
