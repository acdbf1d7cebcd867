/**
 * The public vote: one vote for each address, and no counts before the results are final.
 *
 * <p>Pages: {@code /hackathons/…/vote}.
 */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.vote;
