/**
 * What somebody is told, and how: their {@link openhall.activity.Notice}s in the app, what they chose to have by
 * e-mail, the digest of a day, and the link below a mail that stops mails like it.
 *
 * <p>Pages: {@code /me/notices}, {@code /me/notices/settings}, {@code /notices/unsubscribe}.
 */
@org.jspecify.annotations.NullMarked
package openhall.activity.notices;
