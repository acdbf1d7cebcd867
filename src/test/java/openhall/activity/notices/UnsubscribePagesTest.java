package openhall.activity.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.activity.ByMail;
import openhall.activity.FreshNotice;
import openhall.activity.NoticePreference;
import openhall.activity.NoticeTopic;
import openhall.activity.Subscription;
import openhall.people.Newcomer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnsubscribePagesTest {
    @Inject
    StopLink link;

    private Newcomer rosa;
    private String path;

    @BeforeEach
    void aLinkInAMail() {
        rosa = Newcomer.resident();
        path = link.path(new StopLink.Stopped(rosa.id(), Subscription.HACKATHONS));
    }

    @Test
    void opening_the_link_shows_a_button_and_changes_nothing() {
        var page = Cast.NOBODY.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Stop these emails</h1>", "no more emails about hackathons you take part in")
                .contains("action=\"" + path + "\"", "name=\"csrf-token\"")
                .doesNotContain(rosa.email(), "Rosa Newcomer");
        assertThat(chosen()).containsEntry(NoticeTopic.HACKATHONS, ByMail.AT_ONCE);
    }

    @Test
    void the_button_stops_mails_like_it_and_no_others() {
        var page = Cast.NOBODY.post(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("<h1>We have stopped these emails</h1>", "/me/notices/settings");
        assertThat(chosen())
                .containsAllEntriesOf(Map.of(
                        NoticeTopic.OWN_IDEAS, ByMail.AT_ONCE,
                        NoticeTopic.SUPPORTED_IDEAS, ByMail.DAILY,
                        NoticeTopic.HACKATHONS, ByMail.NEVER));
        assertThat(Cast.NOBODY.post(path).statusCode()).as("Again").isEqualTo(200);
    }

    @Test
    void a_mail_program_stops_them_with_one_click_and_is_sent_nowhere_else() {
        var answer = Cast.NOBODY
                .http()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("List-Unsubscribe", "One-Click")
                .post(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(chosen()).containsEntry(NoticeTopic.HACKATHONS, ByMail.NEVER);
    }

    @Test
    void a_mail_program_may_send_its_click_in_parts() {
        var answer =
                Cast.NOBODY.http().multiPart("List-Unsubscribe", "One-Click").post(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(chosen()).containsEntry(NoticeTopic.HACKATHONS, ByMail.NEVER);
    }

    @Test
    void another_website_cannot_press_the_button() {
        var answer = Cast.NOBODY
                .http()
                .header("Origin", "https://evil.example")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("List-Unsubscribe", "One-Click")
                .post(path);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(chosen()).containsEntry(NoticeTopic.HACKATHONS, ByMail.AT_ONCE);
    }

    @Test
    void the_link_below_a_digest_stops_whatever_comes_once_a_day() {
        In.tx(() -> NoticePreference.choose(rosa.id(), NoticeTopic.OWN_IDEAS, ByMail.DAILY, Instant.now()));
        var waiting = FreshNotice.tell(rosa.id(), FreshNotice.news("Waits for the digest"), Instant.now());

        Cast.NOBODY.post(link.path(new StopLink.Stopped(rosa.id(), Subscription.DIGEST)));

        assertThat(chosen())
                .containsAllEntriesOf(Map.of(
                        NoticeTopic.OWN_IDEAS, ByMail.NEVER,
                        NoticeTopic.SUPPORTED_IDEAS, ByMail.NEVER,
                        NoticeTopic.HACKATHONS, ByMail.AT_ONCE));
        assertThat(FreshNotice.awaitsDigest(waiting)).isFalse();
    }

    @Test
    void a_link_that_was_changed_is_no_link() {
        var other = Newcomer.resident();
        var forOther = path.replace(rosa.id().toString(), other.id().toString());
        var forMore = path.replace("HACKATHONS", "DIGEST");
        var signedOtherwise = path.substring(0, path.length() - 4) + "AAAA";
        var otherSecret = new StopLink("another secret").path(new StopLink.Stopped(rosa.id(), Subscription.DIGEST));

        for (var changed : new String[] {forOther, forMore, signedOtherwise, otherSecret, StopLink.BELOW + "a.b"}) {
            assertThat(Cast.NOBODY.get(changed).statusCode()).as(changed).isEqualTo(404);
            assertThat(Cast.NOBODY.post(changed).statusCode()).as(changed).isEqualTo(404);
        }
        assertThat(In.tx(() -> NoticePreference.count("person.id in ?1", List.of(rosa.id(), other.id()))))
                .isZero();
    }

    @Test
    void the_link_of_somebody_who_has_left_tells_nothing() {
        rosa.leave();

        assertThat(Cast.NOBODY.get(path).statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.post(path).statusCode()).isEqualTo(404);
    }

    private Map<NoticeTopic, ByMail> chosen() {
        return In.tx(() -> NoticePreference.of(rosa.id()));
    }
}
