/**
 * What happened and by whom, whom to tell, and work that must be done once.
 *
 * <p>{@link openhall.activity.Activity} is the audit row, written in the transaction of the change itself. {@link
 * openhall.activity.Mail} is the outbox. {@link openhall.activity.Folding} asks that a stored projection is brought up
 * to date within a second; {@link openhall.activity.Fold} does it. {@code audit} makes a sealed record of the
 * activities, and shows it. Pages: {@code /admin/activity}, {@code /admin/mail}.
 */
@org.jspecify.annotations.NullMarked
package openhall.activity;
