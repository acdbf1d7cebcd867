package openhall.activity.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/** A letter as mail servers hand it on: the plain text, and the same as HTML for those who read that. */
final class SmtpMessage extends MimeMessage {
    private static final String UTF8 = "UTF-8";

    private final String id;

    SmtpMessage(Session session, Letter letter, String from) throws MessagingException {
        super(session);
        var sender = new InternetAddress(from);
        id = "<" + letter.reference() + "@" + domain(sender) + ">";
        setFrom(sender);
        setRecipients(Message.RecipientType.TO, letter.to());
        setSubject(letter.subject(), UTF8);
        setHeader("Auto-Submitted", "auto-generated");
        if (letter.stop() != null) {
            setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var words = new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html"));
        var calendar = letter.calendar();
        setContent(calendar == null ? words : CalendarParts.with(words, calendar));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF8, kind);
        return part;
    }

    private static String domain(InternetAddress sender) {
        return sender.getAddress().substring(sender.getAddress().lastIndexOf('@') + 1);
    }
}
