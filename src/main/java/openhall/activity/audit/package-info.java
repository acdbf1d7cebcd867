/**
 * The record of activity as evidence: sealed entry by entry into a chain, checked, searched and handed out.
 *
 * <p>{@link openhall.activity.audit.Entry} is a row of {@code activity} by all its columns; the service stamps it as it
 * writes it. {@link openhall.activity.audit.AuditSeal} holds a row in its place in the chain. One node at a time seals
 * what is new; the check names the first entry that is not as it was. Pages: {@code /admin/activity}, {@code
 * /admin/activity/verification}; command: {@code verify-audit}.
 */
@org.jspecify.annotations.NullMarked
package openhall.activity.audit;
