package openhall.activity.post;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A calendar message beside the words of a letter (RFC 6047). Outlook reads it as another way to say what the text
 * says; other programs want a file. In base64, because no server on the way may break its lines anew.
 */
final class CalendarParts {
    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]+)\\s*$");

    private CalendarParts() {}

    static MimeMultipart with(MimeMultipart words, String calendar) throws MessagingException {
        words.addBodyPart(part(calendar, "text/calendar; charset=UTF-8; method=" + method(calendar)));
        var together = new MimeBodyPart();
        together.setContent(words);
        var file = part(calendar, "application/ics");
        file.setFileName("invitation.ics");
        return new MimeMultipart("mixed", together, file);
    }

    private static MimeBodyPart part(String calendar, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String method(String calendar) {
        var found = METHOD.matcher(calendar);
        return found.find() ? found.group(1) : "PUBLISH";
    }
}
