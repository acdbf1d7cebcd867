/**
 * Takes the mails of the {@link openhall.activity.Outbox} out of the house.
 *
 * <p>{@link openhall.activity.post.PostRoom} claims one mail after the other, hands each to the {@link
 * openhall.activity.post.Postman} that the setting {@code openhall.mail.adapter} names, and writes down what became of
 * it; no transaction is open meanwhile. Page: {@code /admin/mail}.
 *
 * <p>No mail is lost: it is written with its cause, and waits until a postman has taken it or an administrator gives
 * it up. It goes once, with one gap that nobody can close from here: a node that stops after the receiving server has
 * taken a mail and before that is written down. Then another node tries it again when the lease is over. GOV.UK Notify
 * is asked first whether it has the mail. Over SMTP it has the same Message-ID as before, by which receivers see that
 * it is the same.
 */
@org.jspecify.annotations.NullMarked
package openhall.activity.post;
