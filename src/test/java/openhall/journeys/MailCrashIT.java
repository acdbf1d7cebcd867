package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The power is cut twenty times between the cause and its mail. Nothing is lost, and what no node had begun to send
 * arrives once. Only what a node was sending when it was killed can arrive a second time: with the same Message-ID.
 */
class MailCrashIT {
    private static final int ROUNDS = 6;
    private static GreenMail mailServer;
    private static Nodes nodes;
    private static List<Nodes.Node> both;

    @BeforeAll
    static void begin() {
        var port = freePort();
        mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        nodes = new Nodes(settings(port));
        both = nodes.startTogether(2);
    }

    @AfterAll
    static void end() {
        if (nodes != null) {
            nodes.close();
        }
        if (mailServer != null) {
            mailServer.stop();
        }
    }

    @Test
    void killed_twelve_times_between_the_cause_and_the_mail_it_sends_every_mail_once() throws MessagingException {
        var causes = new ArrayList<String>();
        for (var round = 0; round < ROUNDS; round++) {
            causes.addAll(onBoth(MailCrashIT::causeAndKill));
            onBoth(MailCrashIT::start);
        }
        awaitEmptyOutbox();

        assertThat(nodes.sql().number("select count(*) from idea where title like 'A light %'"))
                .isEqualTo(causes.size());
        var arrived = arrived();
        assertThat(causes).allSatisfy(cause -> assertThat(mailsOf(cause)).hasSize(1));
        for (var mail : nodes.sql().rows("select id, tries, state from mail")) {
            var times = arrived.getOrDefault("<" + mail.get(0) + "@openhall.example>", 0L);
            assertThat(mail.get(2)).isEqualTo("SENT");
            assertThat(times).as("Mail %s", mail).isBetween(1L, Long.parseLong(mail.get(1)));
        }
        assertThat(nodes.sql().number("select count(*) from mail where tries = 1"))
                .as("Hardly any was being sent at the moment of a kill")
                .isGreaterThan(ROUNDS);
        assertThat(both).noneMatch(node -> node.log().contains(Cast.ADA.email));
    }

    /** An idea is sent and answered; then the node is killed before it looks for mail again. */
    private static String causeAndKill(Nodes.Node node) {
        // It looks for mail when it has started, and then not for ten seconds
        pause(Duration.ofMillis(1500));
        var title = "A light " + UUID.randomUUID();
        var ada = Wire.signedInAs(Cast.ADA.email, node);
        var draft = ada.draft(
                "title", title, "problem", "It is dark.", "suggestion", "Put a lamp there.", "showName", "no");
        var answer = ada.post(draft + "/send");
        assertThat(answer.statusCode()).isEqualTo(303);
        pause(Duration.ofMillis(ThreadLocalRandom.current().nextLong(300)));
        node.kill();
        return title;
    }

    private static String start(Nodes.Node node) {
        node.start();
        return node.url();
    }

    private static <T> List<T> onBoth(Function<Nodes.Node, T> act) {
        var acts = both.stream()
                .map(node -> CompletableFuture.supplyAsync(() -> act.apply(node)))
                .toList();
        return acts.stream().map(CompletableFuture::join).toList();
    }

    private static List<List<String>> mailsOf(String title) {
        return nodes.sql().rows("select id from mail where text like ?", "%" + title + "%");
    }

    private static void awaitEmptyOutbox() {
        var until = Instant.now().plusSeconds(60);
        while (nodes.sql().number("select count(*) from mail where state in ('WAITING', 'SENDING')") > 0) {
            assertThat(Instant.now()).as("Mail still waits").isBefore(until);
            pause(Duration.ofMillis(250));
        }
    }

    /** How often each Message-ID came in. */
    private static Map<String, Long> arrived() throws MessagingException {
        var ids = new ArrayList<String>();
        for (MimeMessage message : mailServer.getReceivedMessages()) {
            ids.add(message.getMessageID());
        }
        return ids.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    private static Map<String, String> settings(int port) {
        var mail = Map.of(
                "OPENHALL_MAIL_ADAPTER", "smtp",
                "OPENHALL_MAIL_FROM", "no-reply@openhall.example",
                "OPENHALL_MAIL_EVERY", "10s",
                "OPENHALL_MAIL_LEASE", "5s",
                "OPENHALL_MAIL_SMTP_HOST", "127.0.0.1",
                "OPENHALL_MAIL_SMTP_PORT", String.valueOf(port),
                "OPENHALL_MAIL_SMTP_TLS", "NONE");
        return Stream.of(Nodes.DEMO, mail)
                .flatMap(each -> each.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
