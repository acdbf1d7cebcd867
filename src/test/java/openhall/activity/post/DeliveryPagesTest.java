package openhall.activity.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.FreshNotice;
import openhall.activity.Mail;
import openhall.activity.NoticeKind;
import openhall.people.Newcomer;
import openhall.web.Cursor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliveryPagesTest {
    private static final String NOW =
            "/deliveries?after=" + Cursor.of(Instant.now().plusSeconds(60), new UUID(-1, -1));

    @Test
    void staff_see_that_news_was_sent_and_not_to_whom() {
        var title = "Answered " + UUID.randomUUID();
        var rosa = told(title);

        var page = Cast.SAM.get(NOW);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>News sent by email</h1>", title)
                .doesNotContain(rosa.email());
        assertThat(Cast.SAM.get("/me").asString()).contains("href=\"/deliveries\"");
    }

    @Test
    void what_somebody_asked_for_themself_is_not_there() {
        var subject = "Your link " + UUID.randomUUID();
        In.tx(() -> Mail.send("link-" + subject, "rosa@example.org", subject, "Text", Instant.now()));

        assertThat(Cast.SAM.get(NOW).asString()).doesNotContain(subject);
    }

    @Test
    void it_takes_as_many_statements_for_many_as_for_few() {
        told("Few " + UUID.randomUUID());
        var few = Statements.counting(() -> Cast.SAM.get(NOW));
        for (var i = 0; i < 10; i++) {
            told("Many " + UUID.randomUUID());
        }

        assertThat(Statements.counting(() -> Cast.SAM.get(NOW))).isEqualTo(few);
    }

    @Test
    void residents_and_strangers_do_not_see_it() {
        assertThat(Cast.ADA.get("/deliveries").statusCode()).isEqualTo(403);
        assertThat(Cast.NOBODY.get("/deliveries").statusCode()).isEqualTo(303);
    }

    private static Newcomer told(String title) {
        var rosa = Newcomer.resident();
        FreshNotice.tell(rosa.id(), FreshNotice.about(NoticeKind.OWN_IDEA_NEWS, title), Instant.now());
        return rosa;
    }
}
