package openhall.activity.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A letter that goes into a calendar, as a mail program finds it. */
class CalendarPartsTest {
    private static final String CALENDAR =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:CANCEL\r\nSUMMARY:Tŷ'r Cyngor\r\nEND:VCALENDAR\r\n";

    @Test
    void the_calendar_is_another_way_to_say_the_text_and_a_file() throws Exception {
        var whole = (MimeMultipart) sent(CALENDAR).getContent();

        assertThat(whole.getContentType()).startsWith("multipart/mixed");
        var words = (MimeMultipart) whole.getBodyPart(0).getContent();
        assertThat(words.getContentType()).startsWith("multipart/alternative");
        assertThat(words.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(words.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat(words.getBodyPart(2).getContentType().toLowerCase())
                .contains("text/calendar", "method=cancel", "charset=utf-8");
        assertThat(text(words.getBodyPart(2))).isEqualTo(CALENDAR);
        var file = whole.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("invitation.ics");
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(text(file)).isEqualTo(CALENDAR);
    }

    @Test
    void any_other_letter_is_as_it_was() throws Exception {
        var words = (MimeMultipart) sent(null).getContent();

        assertThat(words.getContentType()).startsWith("multipart/alternative");
        assertThat(words.getCount()).isEqualTo(2);
    }

    /** Written out and read again. */
    private static MimeMessage sent(String calendar) throws Exception {
        var session = Session.getInstance(new Properties());
        var letter = new Letter("R-1", false, "rosa@example.org", "News", "News.", "<p>News.</p>", calendar, null);
        var written = new ByteArrayOutputStream();
        new SmtpMessage(session, letter, "no-reply@openhall.example").writeTo(written);
        return new MimeMessage(session, new ByteArrayInputStream(written.toByteArray()));
    }

    private static String text(Part part) throws Exception {
        try (InputStream bytes = part.getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
