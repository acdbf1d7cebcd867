package openhall.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import openhall.AtOnce;
import openhall.In;
import openhall.people.Newcomer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private String key;

    @BeforeEach
    void aKeyOfItsOwn() {
        key = "test-" + UUID.randomUUID();
    }

    @Test
    void a_mail_waits_in_the_outbox_as_it_was_written() {
        send("Your idea", "Line one\nLine two\n");

        var mail = mail();
        assertThat(mail.toAddress).isEqualTo("rosa@example.org");
        assertThat(mail.subject).isEqualTo("Your idea");
        assertThat(mail.text).isEqualTo("Line one\nLine two\n");
        assertThat(mail.writtenAt).isEqualTo(AT);
        assertThat(mail.sentAt).isNull();
        assertThat(mail.state).isEqualTo(MailState.WAITING);
    }

    @Test
    void the_same_key_twice_is_one_mail_the_first() {
        send("First", "One");
        send("Second", "Two");

        assertThat(count()).isEqualTo(1);
        assertThat(mail().subject).isEqualTo("First");
    }

    @Test
    void the_same_key_from_ten_at_once_is_one_mail() {
        AtOnce.run(10, () -> {
            send("At once", "One");
            return key;
        });

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_subject_is_one_line() {
        send("Hello\r\nBcc: everybody@example.org\n\nBody", "Text");

        assertThat(mail().subject).isEqualTo("Hello Bcc: everybody@example.org Body");
    }

    @Test
    void a_change_that_is_rolled_back_tells_nobody() {
        assertThatThrownBy(() -> In.tx(() -> {
                    Mail.send(key, "rosa@example.org", "Too early", "Text", AT);
                    throw new IllegalStateException("The change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(count()).isZero();
    }

    @Test
    void a_mail_knows_whose_address_it_is_if_it_is_anybodys() {
        var rosa = Newcomer.resident();
        In.tx(() -> Mail.send(key, rosa.email().toUpperCase(Locale.ROOT), "Hello", "Text", AT));

        assertThat(In.tx(() -> Mail.count("key = ?1 and person.id = ?2", key, rosa.id())))
                .isEqualTo(1);
    }

    @Test
    void only_what_still_waits_follows_somebody_to_a_new_address() {
        var before = key + "@example.org";
        var now = key + "@example.net";
        In.tx(() -> {
            Mail.send(key, before, "News", "Text", AT);
            Mail.send(key + "-gone", before, "News", "Text", AT);
            Mail.send(Mail.SIGN_IN_CHANGED + key, before, "The way you sign in has changed", "Text", AT);
            Panache.getEntityManager()
                    .createNativeQuery("update mail set state = 'SENT', sent_at = written_at where key = ?1")
                    .setParameter(1, key + "-gone")
                    .executeUpdate();
        });

        In.tx(() -> Mail.readdress(before, now));

        assertThat(In.tx(() -> Mail.to(now))).extracting(mail -> mail.key).containsExactly(key);
        assertThat(In.tx(() -> Mail.to(before)))
                .extracting(mail -> mail.key)
                .containsExactlyInAnyOrder(key + "-gone", Mail.SIGN_IN_CHANGED + key);
    }

    @Test
    void what_somebody_asked_for_cannot_be_stopped() {
        send("Your link to sign in", "Text");

        assertThat(mail().subscription).isNull();
    }

    private void send(String subject, String text) {
        In.tx(() -> Mail.send(key, "rosa@example.org", subject, text, AT));
    }

    private Mail mail() {
        return In.tx(() -> Mail.<Mail>find("key", key).singleResult());
    }

    private long count() {
        return In.tx(() -> Mail.count("key", key));
    }
}
