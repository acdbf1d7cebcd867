package openhall.activity.post;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import openhall.people.Mode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Those who can take mail out of the house; a setting says who is on duty, and the others never leave their chair. */
@ApplicationScoped
class Postmen {
    @Inject
    LoggingPostman logging;

    @Inject
    SmtpPostman smtp;

    @Inject
    NotifyPostman notify;

    @Inject
    @ConfigProperty(name = "openhall.mail.adapter")
    String adapter;

    void warn(@Observes StartupEvent started, Mode mode) {
        if (mode.production() && goesNowhere()) {
            Log.warn("Mail goes nowhere: openhall.mail.adapter is log. Set it to smtp or notify");
        }
    }

    boolean goesNowhere() {
        return adapter.equals("log");
    }

    Postman onDuty() {
        return switch (adapter) {
            case "log" -> logging;
            case "smtp" -> smtp;
            case "notify" -> notify;
            default -> throw new IllegalStateException("openhall.mail.adapter must be log, smtp or notify");
        };
    }
}
