package openhall.activity.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import openhall.AtOnce;
import openhall.In;
import openhall.TestClock;
import openhall.TestMail;
import openhall.activity.FreshMail;
import openhall.activity.FreshNotice;
import openhall.activity.MailState;
import openhall.activity.NoticeKind;
import openhall.activity.Outbox;
import openhall.people.FreshCouncil;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostRoomTest {
    @Inject
    PostRoom room;

    @Inject
    LetterWriter writer;

    @Inject
    SmtpPostman smtp;

    @Inject
    LoggingPostman logging;

    @Inject
    TestClock clock;

    private GreenMail server;
    private String address;

    /** What other tests have written goes nowhere, and then the server is there. */
    @BeforeEach
    void emptyTheOutbox() {
        clock.reset();
        var gone = 1;
        while (gone > 0) {
            gone = room.deliverAll(logging);
        }
        address = "rosa-" + UUID.randomUUID() + "@example.org";
        server = new GreenMail(new ServerSetup(TestMail.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void leaveNothingBehind() {
        if (server.isRunning()) {
            server.stop();
        }
        clock.reset();
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery("update mail set state = 'DROPPED', lease_until = null, problem = 'Test over'"
                            + " where to_address = ?1 and state in ('WAITING', 'SENDING', 'PARKED')")
                    .setParameter(1, address)
                    .executeUpdate();
        });
    }

    @Test
    void a_letter_goes_as_text_and_as_html_from_the_council() throws MessagingException {
        var id = waiting();

        assertThat(room.deliverAll(smtp)).isEqualTo(1);

        var letter = received().get(0);
        var whole = GreenMailUtil.getWholeMessage(letter);
        assertThat(header(letter, "Message-ID")).isEqualTo("<" + id + "@openhall.example>");
        assertThat(header(letter, "From")).contains("no-reply@openhall.example");
        assertThat(header(letter, "To")).contains(address);
        assertThat(header(letter, "Subject")).isEqualTo("News for you");
        assertThat(whole).contains("multipart/alternative", "text/plain", "text/html", "There is news.", "</main>");
        assertThat(letter.getHeader("List-Unsubscribe"))
                .as("Asked for, so not to be stopped")
                .isNull();
        var mail = FreshMail.of(id);
        assertThat(mail.state).isEqualTo(MailState.SENT);
        assertThat(mail.sentAt).isNotNull();
        assertThat(mail.tries).isEqualTo(1);
    }

    @Test
    void a_letter_wears_the_name_and_the_colour_that_the_council_has_now() throws MessagingException {
        FreshCouncil.sql("update council_profile set name = 'Sunny Council', brand = '#5b2a86', brand_dark = '#3f1d5e',"
                + " version = version + 1");
        FreshCouncil.bean().refresh();
        waiting();
        try {
            room.deliverAll(smtp);
        } finally {
            FreshCouncil.asInTheSettings();
        }

        assertThat(GreenMailUtil.getWholeMessage(received().get(0))).contains("<p>Sunny Council</p>", "solid #5b2a86");
    }

    @Test
    void news_can_be_stopped_with_one_click() throws MessagingException {
        var rosa = Newcomer.resident();
        address = rosa.email();
        FreshNotice.tell(rosa.id(), FreshNotice.about(NoticeKind.OWN_IDEA_NEWS, "Accepted"), Instant.now());

        room.deliverAll(smtp);

        var letter = received().get(0);
        assertThat(header(letter, "List-Unsubscribe"))
                .matches("<http://localhost:8081/notices/unsubscribe/" + rosa.id() + "\\.OWN_IDEAS\\.[\\w-]{22}>");
        assertThat(header(letter, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(GreenMailUtil.getWholeMessage(letter)).contains("/me/notices/settings");
    }

    @Test
    void what_somebody_asked_for_goes_before_news_that_waits_longer() {
        var rosa = Newcomer.resident();
        address = rosa.email();
        var longAgo = Instant.parse("2001-01-01T00:00:00Z");
        FreshNotice.tell(rosa.id(), FreshNotice.about(NoticeKind.OWN_IDEA_NEWS, "Accepted"), longAgo);
        var askedFor = waiting();

        assertThat(room.deliverAll(smtp)).isEqualTo(2);

        assertThat(messageIds().get(0)).isEqualTo("<" + askedFor + "@openhall.example>");
    }

    @Test
    void what_a_node_of_an_older_version_has_sent_counts_as_sent() {
        var id = waiting();
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery("update mail set sent_at = now() where id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        });

        assertThat(room.deliverAll(smtp)).isZero();

        assertThat(FreshMail.of(id).state).isEqualTo(MailState.SENT);
        assertThat(received()).isEmpty();
    }

    @Test
    void two_nodes_at_once_send_each_mail_once() {
        var ids = Stream.generate(this::waiting).limit(20).toList();

        AtOnce.run(2, () -> room.deliverAll(smtp));

        assertThat(received()).hasSize(20);
        assertThat(messageIds()).containsExactlyInAnyOrderElementsOf(expected(ids));
    }

    @Test
    void a_server_that_is_away_is_tried_again_later_each_time_and_then_the_mail_is_parked() {
        server.stop();
        var id = waiting();

        for (var tries = 1; tries <= Outbox.MOST_TRIES; tries++) {
            assertThat(room.deliverAll(smtp)).isZero();
            var mail = FreshMail.of(id);
            assertThat(mail.tries).isEqualTo(tries);
            assertThat(mail.state).isEqualTo(tries < Outbox.MOST_TRIES ? MailState.WAITING : MailState.PARKED);
            assertThat(room.deliverAll(smtp)).as("Not before its time").isZero();
            assertThat(FreshMail.of(id).tries).isEqualTo(tries);
            clock.forward(Duration.ofHours(15));
        }

        assertThat(FreshMail.of(id).problem).startsWith("The mail server did not answer");
    }

    @Test
    void the_first_retry_is_after_about_a_minute() {
        server.stop();
        var id = waiting();
        var now = clock.instant();

        room.deliverAll(smtp);

        assertThat(Duration.between(now, Objects.requireNonNull(FreshMail.of(id).nextTryAt)))
                .isBetween(Duration.ofSeconds(48), Duration.ofSeconds(90));
    }

    @Test
    void an_address_that_is_refused_for_good_is_parked_at_once_with_the_reason() {
        server.stop();
        var id = waiting();
        try (var refusing = new RefusingServer(TestMail.port(), "550 5.1.1 <" + address + "> has no box here")) {
            assertThat(refusing).isNotNull();
            room.deliverAll(smtp);
        }

        var mail = FreshMail.of(id);
        assertThat(mail.state).isEqualTo(MailState.PARKED);
        assertThat(mail.tries).isEqualTo(1);
        assertThat(mail.problem).contains("<this address> has no box here").doesNotContain(address);
    }

    @Test
    void an_address_that_is_refused_for_now_waits_and_holds_up_no_other() {
        server.stop();
        var first = waiting();
        var second = waiting();
        try (var refusing = new RefusingServer(TestMail.port(), "451 4.7.1 Come back later")) {
            assertThat(refusing).isNotNull();
            room.deliverAll(smtp);
        }

        for (var id : List.of(first, second)) {
            assertThat(FreshMail.of(id).state).isEqualTo(MailState.WAITING);
            assertThat(FreshMail.of(id).tries).isEqualTo(1);
        }
    }

    @Test
    void a_letter_that_the_server_has_taken_is_sent_even_if_the_line_breaks_then() {
        server.stop();
        var id = waiting();
        try (var taking = RefusingServer.thatHangsUp(TestMail.port())) {
            assertThat(taking).isNotNull();
            assertThat(room.deliverAll(smtp)).isEqualTo(1);
        }

        assertThat(FreshMail.of(id).state).isEqualTo(MailState.SENT);
        assertThat(FreshMail.of(id).tries).isEqualTo(1);
    }

    @Test
    void what_is_no_address_is_parked_at_once() {
        address = "no address " + UUID.randomUUID();
        var id = waiting();

        room.deliverAll(smtp);

        assertThat(FreshMail.of(id).state).isEqualTo(MailState.PARKED);
        assertThat(FreshMail.of(id).problem).isEqualTo("No email can go to this address");
    }

    @Test
    void the_mail_of_a_node_that_stopped_before_it_sent_goes_once_when_the_lease_is_over() {
        var id = waiting();
        In.tx(() -> Outbox.claim(
                "a node that stopped", clock.instant(), clock.instant().plusSeconds(60)));
        assertThat(room.deliverAll(smtp)).as("The lease is not over").isZero();

        clock.forward(Duration.ofSeconds(61));
        assertThat(room.deliverAll(smtp)).isEqualTo(1);

        assertThat(messageIds()).containsExactlyElementsOf(expected(List.of(id)));
        assertThat(FreshMail.of(id).tries).isEqualTo(2);
    }

    /** The one gap that cannot be closed: receivers know the second by its Message-ID. */
    @Test
    void the_mail_of_a_node_that_stopped_just_after_it_sent_has_the_same_message_id_again() throws Undelivered {
        var id = waiting();
        var claim = In.tx(() -> Outbox.claim("a node that stopped", clock.instant(), clock.instant()));
        smtp.deliver(writer.write(Objects.requireNonNull(claim)));

        clock.forward(Duration.ofSeconds(1));
        room.deliverAll(smtp);

        assertThat(messageIds()).containsExactlyElementsOf(expected(List.of(id, id)));
        var stillCounts = In.tx(() -> claim.sent(Instant.now()));
        assertThat(stillCounts).as("Its claim is over").isFalse();
    }

    @Test
    void whoever_has_left_is_not_written_to() {
        var rosa = Newcomer.resident();
        address = rosa.email();
        var id = waiting();
        rosa.leave();

        assertThat(room.deliverAll(smtp)).isZero();

        assertThat(FreshMail.of(id).state).isEqualTo(MailState.DROPPED);
        assertThat(FreshMail.of(id).problem).isEqualTo("This person has left");
        assertThat(received()).isEmpty();
    }

    @Test
    void the_log_names_nobody() {
        server.stop();
        var lines = new ArrayList<String>();
        var listener = listener(lines);
        Logger.getLogger("openhall.activity.post").addHandler(listener);
        waiting();
        try (var refusing = new RefusingServer(TestMail.port(), "550 No box for Rosa Hill at " + address)) {
            assertThat(refusing).isNotNull();
            room.deliverAll(smtp);
        } finally {
            Logger.getLogger("openhall.activity.post").removeHandler(listener);
        }

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line).doesNotContainIgnoringCase("rosa").doesNotContain(address));
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + " " + Arrays.toString(line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private UUID waiting() {
        return FreshMail.waiting(address, clock.instant());
    }

    private List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private List<String> messageIds() {
        return received().stream().map(letter -> header(letter, "Message-ID")).toList();
    }

    private static List<String> expected(List<UUID> ids) {
        return ids.stream().map(id -> "<" + id + "@openhall.example>").toList();
    }

    private static String header(MimeMessage letter, String name) {
        try {
            return letter.getHeader(name, ", ");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
