package openhall.activity.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/**
 * Hands letters to GOV.UK Notify, with one template that has the placeholders {@code subject} and {@code body}. Before
 * a second try it asks whether the letter is there already.
 */
@ApplicationScoped
class NotifyPostman implements Postman {
    /** Answers that are about the service's key, its limits or the moment, and about no letter. */
    private static final Set<Integer> ABOUT_US = Set.of(401, 403, 408, 429);

    private final NotificationClient client;
    private final String template;

    @Inject
    NotifyPostman(
            @ConfigProperty(name = "openhall.mail.notify.url") String url,
            @ConfigProperty(name = "openhall.mail.notify.api-key") Optional<String> key,
            @ConfigProperty(name = "openhall.mail.notify.template") Optional<String> template) {
        client = new NotificationClient(key.orElse(""), url);
        this.template = template.orElse("");
    }

    @Override
    public void deliver(Letter letter) throws Undelivered {
        try {
            if (!letter.again() || !isThere(letter)) {
                send(letter);
            }
        } catch (NotificationClientException e) {
            var status = e.getHttpResult();
            throw new Undelivered(why(status), "Notify " + status, "GOV.UK Notify: " + e.getMessage());
        }
    }

    private void send(Letter letter) throws NotificationClientException {
        var words = Map.of("subject", letter.subject(), "body", letter.text());
        if (letter.stop() == null) {
            client.sendEmail(template, letter.to(), words, letter.reference());
        } else {
            client.sendEmail(template, letter.to(), words, letter.reference(), "", URI.create(letter.stop()));
        }
    }

    private boolean isThere(Letter letter) throws NotificationClientException {
        return !client.getNotifications("", "email", letter.reference(), "")
                .getNotifications()
                .isEmpty();
    }

    private static Undelivered.Why why(int status) {
        if (status < 400 || ABOUT_US.contains(status)) {
            return Undelivered.Why.CLOSED;
        }
        return status < 500 ? Undelivered.Why.REFUSED : Undelivered.Why.LATER;
    }
}
