package openhall.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.Person;
import openhall.web.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivityPagesTest {
    private static final List<Cast> MANY = List.of(
            Cast.ADA, Cast.SAM, Cast.MO, Cast.LENA, Cast.NIA, Cast.THEO, Cast.PRIYA, Cast.OMAR, Cast.JO, Cast.KIT);

    /** A moment of the test's own, long ago: the lists are read from there, whatever else was written today. */
    private Instant at;

    @BeforeEach
    void aMomentOfItsOwn() {
        at = Instant.parse("2002-01-01T00:00:00Z")
                .plusSeconds(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    @Test
    void an_administrator_reads_who_did_what_to_what() {
        note(Cast.SAM, "A <b>bold</b> thing");
        In.tx(() -> write(null, "A thing that happened by itself"));

        var page = Cast.IVY.get(from("/admin/activity"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>What happened</h1>")
                .contains("<td>Sam Rivera</td><td>tried</td><td><a href=\"/help\">A &lt;b&gt;bold&lt;/b&gt;"
                        + " thing</a></td>")
                .contains("<td>The service</td><td>tried</td><td><a href=\"/help\">A thing that happened by"
                        + " itself</a></td>");
    }

    @Test
    void the_first_page_is_there_without_a_place_and_with_one_that_is_none() {
        assertThat(Cast.IVY.get("/admin/activity").statusCode()).isEqualTo(200);
        assertThat(Cast.IVY.get("/admin/activity?after=not-a-place").statusCode())
                .isEqualTo(200);
        assertThat(Cast.IVY.get("/admin/mail").statusCode()).isEqualTo(200);
        assertThat(Cast.IVY.get("/admin/mail?after=1_2").statusCode()).isEqualTo(200);
    }

    @Test
    void a_long_list_leads_on_to_the_older_ones() {
        for (var i = 0; i < 60; i++) {
            note(Cast.SAM, "Row " + i);
        }

        var first = Cast.IVY.get(from("/admin/activity")).asString();
        var second = Cast.IVY.get(found("href=\"(/admin/activity\\?after=[0-9_a-f-]+)\"", first));

        assertThat(first.split("<tr>")).as("The head and 50 rows").hasSize(2 + 50);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).contains(">Row ");
        assertThat(rows(second.asString())).doesNotContainAnyElementsOf(rows(first));
    }

    @Test
    void the_page_takes_as_many_statements_for_many_actors_as_for_one() {
        note(Cast.SAM, "One actor");
        var one = Statements.counting(() -> Cast.IVY.get(from("/admin/activity")));

        MANY.forEach(who -> note(who, "Many actors"));
        MANY.forEach(who -> note(who, "Many actors"));

        assertThat(Statements.counting(() -> Cast.IVY.get(from("/admin/activity"))))
                .isEqualTo(one);
    }

    @Test
    void an_administrator_reads_the_mail_that_was_written() {
        mail("rosa@example.org", "News <i>", "Dear Rosa,\n<script>alert(1)</script>");

        var page = Cast.IVY.get(from("/admin/mail"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Mail</h1>", "News &lt;i&gt;", "To rosa@example.org", "Dear Rosa,", "waiting")
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
    void nobody_else_reads_what_happened_or_the_mail() {
        for (var path : List.of("/admin/activity", "/admin/mail")) {
            for (var who : List.of(Cast.LENA, Cast.MO, Cast.SAM, Cast.ADA)) {
                assertThat(who.get(path).statusCode()).as(who + " " + path).isEqualTo(403);
            }
            assertThat(Cast.NOBODY.get(path).header("Location")).contains("/sign-in?next=");
        }
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
                .contains("<h1>Mail of the demonstration</h1>", "value=\"" + address + "\"")
                .contains("<a href=\"https://example.org/x\">https://example.org/x</a> to &lt;b&gt;see&lt;/b&gt;")
                .containsSubsequence("<h2>Second</h2>", "<h2>First</h2>");
    }

    @Test
    void an_inbox_without_an_address_or_without_mail_says_so() {
        assertThat(Cast.NOBODY.get("/demo/mail").asString())
                .contains("<label class=\"govuk-label\" for=\"to\">")
                .doesNotContain("<pre", "No mail to this address");
        assertThat(Cast.NOBODY.get("/demo/mail?to=nobody@example.org").asString())
                .contains("No mail to this address yet");
        assertThat(Cast.NOBODY.get("/demo/mail?to=%3Cscript%3E").asString())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    /** The address of the list from this test's moment on to the older ones. */
    private String from(String path) {
        return path + "?after=" + Cursor.of(at.plusNanos(1000), new UUID(-1, -1));
    }

    private void note(Cast who, String title) {
        In.tx(() -> write(who.person(), title));
    }

    private void write(Person by, String title) {
        Activity.record(by, "tried", new Subject("test", "R-1", title, "/help"), at);
    }

    private void mail(String to, String subject, String text) {
        In.tx(() -> Mail.send("test-" + UUID.randomUUID(), to, subject, text, at));
    }

    private static List<String> rows(String page) {
        return Pattern.compile(">(Row \\d+)<")
                .matcher(page)
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static String found(String pattern, String in) {
        var matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
