package openhall.activity.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import openhall.AtOnce;
import openhall.In;
import openhall.Statements;
import openhall.TestClock;
import openhall.activity.FreshNotice;
import openhall.activity.Mail;
import openhall.activity.Notice;
import openhall.activity.Subscription;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DigestTest {
    @Inject
    DigestDesk desk;

    @Inject
    TestClock clock;

    private Newcomer rosa;

    /** Before the hour of any digest that is due now. */
    private Instant before;

    @BeforeEach
    void somebody() {
        clock.reset();
        desk.writeDue();
        rosa = Newcomer.resident();
        before = clock.instant().minus(Duration.ofDays(2));
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void everything_new_comes_in_one_mail_the_oldest_first() {
        tell("Idea 1: Planned", before);
        tell("Idea 2: <b>Accepted</b>", before.plusSeconds(1));

        assertThat(desk.writeDue()).isEqualTo(1);

        var mail = FreshNotice.mails(rosa.email()).get(0);
        assertThat(mail.key).startsWith("digest:" + rosa.id() + ":");
        assertThat(mail.subject).isEqualTo("You have 2 new notices");
        assertThat(mail.subscription).isEqualTo(Subscription.DIGEST);
        assertThat(mail.text)
                .containsSubsequence(
                        "Idea 1: Planned",
                        "There is news",
                        "http://localhost:8081/ideas",
                        "Idea 2: <b>Accepted</b>",
                        "See all your notices: http://localhost:8081/me/notices");
    }

    @Test
    void a_digest_of_one_notice_has_its_title() {
        tell("Idea 1: Planned", before);

        desk.writeDue();

        assertThat(FreshNotice.mails(rosa.email()).get(0).subject).isEqualTo("Idea 1: Planned");
    }

    @Test
    void two_nodes_at_once_write_it_once() {
        tell("Only once", before);

        AtOnce.run(2, desk::writeDue);

        assertThat(FreshNotice.mails(rosa.email())).hasSize(1);
    }

    @Test
    void there_is_one_a_day_and_what_comes_late_is_in_the_next() {
        tell("Today", before);
        desk.writeDue();
        var late = tell("Told before the hour, found after it", before);
        desk.writeDue();
        assertThat(FreshNotice.mails(rosa.email())).hasSize(1);
        assertThat(FreshNotice.awaitsDigest(late)).isTrue();

        clock.forward(Duration.ofDays(1));
        desk.writeDue();

        assertThat(FreshNotice.mails(rosa.email())).hasSize(2);
        assertThat(FreshNotice.awaitsDigest(late)).isFalse();
    }

    @Test
    void what_was_told_after_the_hour_waits_for_the_next_day() {
        var now = tell("Just now", clock.instant());

        desk.writeDue();

        assertThat(FreshNotice.mails(rosa.email())).isEmpty();
        assertThat(FreshNotice.awaitsDigest(now)).isTrue();
    }

    @Test
    void what_has_been_read_in_the_app_is_not_sent() {
        tell("Read", before);
        In.tx(() -> Notice.readAll(rosa.id(), before, before));

        desk.writeDue();

        assertThat(FreshNotice.mails(rosa.email())).isEmpty();
    }

    @Test
    void whoever_has_left_gets_none() {
        var told = tell("Too late", before);
        rosa.leave();

        desk.writeDue();

        assertThat(FreshNotice.mails(rosa.email())).isEmpty();
        assertThat(FreshNotice.awaitsDigest(told)).isFalse();
    }

    @Test
    void of_very_many_it_says_how_many_more() {
        for (var i = 0; i < 53; i++) {
            tell("Row " + i + ".", before.plusSeconds(i));
        }

        desk.writeDue();

        var mail = FreshNotice.mails(rosa.email()).get(0);
        assertThat(mail.subject).isEqualTo("You have 53 new notices");
        assertThat(mail.text).contains("Row 49.", "And 3 more.").doesNotContain("Row 50.");
    }

    @Test
    void a_digest_takes_as_many_statements_for_many_notices_as_for_one() {
        tell("One", before);
        var one = Statements.counting(desk::writeDue);
        var other = Newcomer.resident();
        for (var i = 0; i < 20; i++) {
            FreshNotice.tell(other.id(), "Row " + i, before);
        }

        assertThat(Statements.counting(desk::writeDue)).isEqualTo(one);
        assertThat(In.tx(() -> Mail.count("toAddress", other.email()))).isEqualTo(1);
    }

    @Test
    void the_day_of_a_digest_begins_at_its_hour_in_local_time() {
        var winter = DigestDay.at(Instant.parse("2026-11-20T07:00:00Z"), 7);
        assertThat(winter.date()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(winter.before()).isEqualTo(Instant.parse("2026-11-20T07:00:00Z"));

        assertThat(DigestDay.at(Instant.parse("2026-11-20T06:59:59Z"), 7).date())
                .isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(DigestDay.at(Instant.parse("2026-06-20T06:00:00Z"), 7).date())
                .isEqualTo(LocalDate.of(2026, 6, 20));
    }

    private UUID tell(String title, Instant at) {
        return FreshNotice.tell(rosa.id(), FreshNotice.news(title), at);
    }
}
