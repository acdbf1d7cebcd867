package openhall.activity;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;

/** Delivers nothing: says in the log that a mail is in the outbox, where an administrator can read it. */
@ApplicationScoped
class LoggingPostman implements Postman {
    @Override
    public void deliver(Mail mail) {
        Log.infof("Mail to %s: %s (kept in the outbox, not sent to anyone)", mail.toAddress, mail.subject);
    }
}
