/**
 * What a judge does: declares conflicts, reads the entries they were given and no others, gives points by each criterion,
 * and writes to the team and about the entry. The same for judges with an account and for guests.
 *
 * <p>Pages: {@code /judging}.
 */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.judging;
