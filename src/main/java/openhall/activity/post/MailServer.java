package openhall.activity.post;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;

/** The council's own mail server, as the settings describe it. */
@ConfigMapping(prefix = "openhall.mail.smtp")
interface MailServer {
    /** How a talk with the server is kept secret: mail holds links that let people in. */
    enum Secrecy {
        /** Begins in the open and is refused unless the server goes over to TLS. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** In the open: only for a server on the same machine. */
        NONE
    }

    @WithDefault("localhost")
    String host();

    @WithDefault("587")
    int port();

    Optional<String> username();

    Optional<String> password();

    @WithDefault("STARTTLS")
    Secrecy tls();

    /** In milliseconds: one try takes a small part of the lease in which no other node may try. */
    @WithDefault("20000")
    int patience();

    default Session session() {
        var how = new Properties();
        how.setProperty("mail.smtp.starttls.enable", String.valueOf(tls() == Secrecy.STARTTLS));
        how.setProperty("mail.smtp.starttls.required", String.valueOf(tls() == Secrecy.STARTTLS));
        how.setProperty("mail.smtp.ssl.enable", String.valueOf(tls() == Secrecy.TLS));
        how.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        how.setProperty("mail.smtp.auth", String.valueOf(username().isPresent()));
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            how.setProperty("mail.smtp." + wait, String.valueOf(patience()));
        }
        return Session.getInstance(how);
    }

    default Transport connect(Session session) throws MessagingException {
        var transport = session.getTransport("smtp");
        transport.connect(host(), port(), username().orElse(null), password().orElse(null));
        return transport;
    }
}
