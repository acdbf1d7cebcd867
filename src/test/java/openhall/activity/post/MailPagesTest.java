package openhall.activity.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.activity.Activity;
import openhall.activity.FreshMail;
import openhall.activity.Mail;
import openhall.activity.MailState;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailPagesTest {
    @Test
    void an_administrator_sees_what_did_not_go_and_why() {
        FreshMail.parked();

        var page = Cast.IVY.get("/admin/mail?state=PARKED");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Emails to people</h1>", "<strong aria-current=\"true\">Parked</strong>")
                .contains(">Parked</strong>", ">6</td>", "No such box")
                .contains("Try again: News for you", "Give up: News for you")
                .doesNotContain(">Sent</strong>");
    }

    @Test
    void a_state_that_is_none_shows_all() {
        assertThat(Cast.IVY.get("/admin/mail?state=LOST").asString())
                .contains("<strong aria-current=\"true\">All</strong>");
    }

    @Test
    void a_parked_mail_is_tried_again_from_the_start() {
        var id = FreshMail.parked();

        assertThat(Cast.IVY.post("/admin/mail/" + id + "/again").statusCode()).isEqualTo(303);

        var mail = mail(id);
        assertThat(mail.state).isEqualTo(MailState.WAITING);
        assertThat(mail.tries).isZero();
        assertThat(mail.nextTryAt).isNull();
        assertThat(written(id)).isEqualTo("sent again");
    }

    @Test
    void a_mail_is_given_up_and_then_it_is_over() {
        var id = FreshMail.parked();

        assertThat(Cast.IVY.post("/admin/mail/" + id + "/given-up").statusCode())
                .isEqualTo(303);

        assertThat(mail(id).state).isEqualTo(MailState.DROPPED);
        assertThat(written(id)).isEqualTo("gave up");
        assertThat(Cast.IVY.post("/admin/mail/" + id + "/again").statusCode()).isEqualTo(409);
        assertThat(Cast.IVY.post("/admin/mail/" + id + "/given-up").statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_mail_that_has_gone_is_not_sent_again() {
        var id = FreshMail.waiting("gone-" + UUID.randomUUID() + "@example.org", Instant.parse("2001-01-01T00:00:00Z"));
        In.tx(() -> Mail.settle(Instant.parse("2001-01-02T00:00:00Z")));

        assertThat(Cast.IVY.post("/admin/mail/" + id + "/again").statusCode()).isEqualTo(409);
        assertThat(mail(id.toString()).state).isEqualTo(MailState.SENT);
    }

    @Test
    void nobody_else_sees_or_changes_them() {
        var id = FreshMail.parked();

        assertThat(Cast.LENA.get("/admin/mail?state=PARKED").statusCode()).isEqualTo(403);
        assertThat(Cast.SAM.post("/admin/mail/" + id + "/again").statusCode()).isEqualTo(403);
        assertThat(Cast.NOBODY.post("/admin/mail/" + id + "/given-up").header("Location"))
                .contains("/sign-in?next=");
        assertThat(mail(id).state).isEqualTo(MailState.PARKED);
    }

    @Test
    void outside_a_demonstration_the_links_that_let_people_in_are_left_out() {
        var mail = FreshMail.of(FreshMail.saying("Come in: https://example.org/sign-in/link/" + "k".repeat(32) + "\n"));

        assertThat(new MailPages.View(null, true, false).text(mail))
                .isEqualTo("Come in: https://example.org/sign-in/link/(not shown)\n");
        assertThat(new MailPages.View(null, true, true).text(mail)).isEqualTo(mail.text);
    }

    private static Mail mail(String id) {
        return FreshMail.of(UUID.fromString(id));
    }

    private static String written(String id) {
        return In.tx(
                () -> Activity.<Activity>find("kind = 'mail' and ref = ?1", id).singleResult().verb);
    }
}
