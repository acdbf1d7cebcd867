/**
 * What happened and by whom, whom to tell, and work that must be done once.
 *
 * <p>{@link openhall.activity.Activity} is the audit row, written in the transaction of the change itself. {@link
 * openhall.activity.Notice} is one piece of news for one person: whoever has some calls {@link
 * openhall.activity.Notice#tellAll}, and for a letter that somebody asked for {@link openhall.activity.Mail#send}. The
 * {@link openhall.activity.Outbox} shares the mails out between the nodes. {@link openhall.activity.Folding} asks that
 * a stored projection is brought up to date within a second; {@link openhall.activity.Fold} does it. The pages are in
 * the rooms {@code audit} (a sealed record of the activities), {@code post} (mail) and {@code notices}.
 */
@org.jspecify.annotations.NullMarked
package openhall.activity;
