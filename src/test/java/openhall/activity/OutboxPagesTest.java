package openhall.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.web.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxPagesTest {
    /** A moment of the test's own, long ago: the lists are read from there, whatever else was written today. */
    private Instant at;

    @BeforeEach
    void aMomentOfItsOwn() {
        at = Instant.parse("2002-01-01T00:00:00Z")
                .plusSeconds(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    @Test
    void the_first_page_is_there_without_a_place_and_with_one_that_is_none() {
        assertThat(Cast.IVY.get("/admin/mail").statusCode()).isEqualTo(200);
        assertThat(Cast.IVY.get("/admin/mail?after=1_2").statusCode()).isEqualTo(200);
    }

    @Test
    void an_administrator_reads_the_mail_that_was_written() {
        mail("rosa@example.org", "News <i>", "Dear Rosa,\n<script>alert(1)</script>");

        var page = Cast.IVY.get(from("/admin/mail"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Emails to people</h1>", "News &lt;i&gt;")
                .contains("To rosa@example.org", "Dear Rosa,", "Waiting")
                .doesNotContain("<script>alert");
    }

    @Test
    void the_mail_takes_as_many_statements_for_many_as_for_few() {
        mail("one@example.org", "One", "Text");
        var few = Statements.counting(() -> Cast.IVY.get(from("/admin/mail")));
        for (var i = 0; i < 20; i++) {
            mail("many-" + i + "@example.org", "Many", "Text");
        }

        assertThat(Statements.counting(() -> Cast.IVY.get(from("/admin/mail")))).isEqualTo(few);
    }

    @Test
    void nobody_else_reads_the_mail() {
        for (var who : List.of(Cast.LENA, Cast.MO, Cast.SAM, Cast.ADA)) {
            assertThat(who.get("/admin/mail").statusCode()).as(who.name()).isEqualTo(403);
        }
        assertThat(Cast.NOBODY.get("/admin/mail").header("Location")).contains("/sign-in?next=");
    }

    @Test
    void in_the_demonstration_a_mail_is_read_by_its_address() {
        var address = "rosa-" + UUID.randomUUID() + "@example.org";
        mail(address, "First", "Open https://example.org/x to <b>see</b>");
        at = at.plusSeconds(1);
        mail(address, "Second", "Text");

        var inbox = Cast.NOBODY.get("/demo/mail?to=" + address.toUpperCase(Locale.ROOT));

        assertThat(inbox.statusCode()).isEqualTo(200);
        assertThat(inbox.asString())
                .contains("<h1>Emails of the demonstration</h1>", "value=\"" + address + "\"")
                .contains("<a href=\"https://example.org/x\">https://example.org/x</a> to &lt;b&gt;see&lt;/b&gt;")
                .containsSubsequence("<h2>Second</h2>", "<h2>First</h2>");
    }

    @Test
    void an_inbox_without_an_address_or_without_mail_says_so() {
        assertThat(Cast.NOBODY.get("/demo/mail").asString())
                .contains("<label class=\"govuk-label\" for=\"to\">")
                .doesNotContain("<pre", "No emails to this address");
        assertThat(Cast.NOBODY.get("/demo/mail?to=nobody@example.org").asString())
                .contains("No emails to this address yet");
        assertThat(Cast.NOBODY.get("/demo/mail?to=%3Cscript%3E").asString())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    /** The address of the list from this test's moment on to the older ones. */
    private String from(String path) {
        return path + "?after=" + Cursor.of(at.plusNanos(1000), new UUID(-1, -1));
    }

    private void mail(String to, String subject, String text) {
        In.tx(() -> Mail.send("test-" + UUID.randomUUID(), to, subject, text, at));
    }
}
