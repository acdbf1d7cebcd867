package openhall.activity.post;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands letters to a mail server. A letter that is tried again has the Message-ID it had before. */
@ApplicationScoped
class SmtpPostman implements Postman {
    private static final int COME_BACK_LATER = 421;
    private static final int FOR_GOOD = 500;

    private final MailServer server;
    private final Clock clock;
    private final String from;

    @Inject
    SmtpPostman(MailServer server, Clock clock, @ConfigProperty(name = "openhall.mail.from") Optional<String> from) {
        this.server = server;
        this.clock = clock;
        this.from = from.orElse("openhall@localhost");
    }

    @Override
    public void deliver(Letter letter) throws Undelivered {
        var to = address(letter.to());
        try {
            var session = server.session();
            var message = new SmtpMessage(session, letter, from);
            message.setSentDate(Date.from(clock.instant()));
            var transport = server.connect(session);
            try {
                transport.sendMessage(message, new Address[] {to});
            } finally {
                close(transport);
            }
        } catch (MessagingException e) {
            throw undelivered(e);
        }
    }

    /** A line that breaks after the server has taken the letter does not give the letter back. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            Log.debugf("The talk with the mail server did not end well: %s", e.getMessage());
        }
    }

    private static InternetAddress address(String text) throws Undelivered {
        try {
            return new InternetAddress(text, true);
        } catch (AddressException e) {
            throw new Undelivered(Undelivered.Why.REFUSED, "not an address", "No email can go to this address");
        }
    }

    /** What is said of the address or of the letter is about them; everything else is between the server and us. */
    private static Undelivered undelivered(MessagingException failure) {
        for (Exception cause = failure; cause instanceof MessagingException e; cause = e.getNextException()) {
            if (e instanceof SMTPAddressFailedException address) {
                return said(address.getReturnCode(), e, about(address.getReturnCode()));
            }
            if (e instanceof SMTPSendFailedException letter && letter.getReturnCode() > 0) {
                var why =
                        letter.getCommand().startsWith("MAIL") ? Undelivered.Why.CLOSED : about(letter.getReturnCode());
                // The reply to RCPT comes as the next one, and says more
                if (!(e.getNextException() instanceof SMTPAddressFailedException)) {
                    return said(letter.getReturnCode(), e, why);
                }
            }
        }
        return new Undelivered(
                Undelivered.Why.CLOSED, "no answer", "The mail server did not answer: " + failure.getMessage());
    }

    private static Undelivered.Why about(int code) {
        if (code == COME_BACK_LATER) {
            return Undelivered.Why.CLOSED;
        }
        return code >= FOR_GOOD ? Undelivered.Why.REFUSED : Undelivered.Why.LATER;
    }

    private static Undelivered said(int code, MessagingException reply, Undelivered.Why why) {
        return new Undelivered(why, "SMTP " + code, "The mail server said: " + reply.getMessage());
    }
}
