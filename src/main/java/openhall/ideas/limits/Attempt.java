package openhall.ideas.limits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import openhall.people.CallerNetwork;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** What a form to send an idea carries besides the idea: when it was opened, and the proof that a script found. */
@Named("attempt")
@RequestScoped
public class Attempt {
    @Inject
    CallerNetwork network;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "openhall.secret")
    String secret;

    /** For the form: what it came with while that holds, or a new moment. */
    public String began() {
        var at = clock.instant();
        var sent = Began.read(sent("began"));
        return sent.holds(secret, at) ? sent.text() : Began.at(secret, at).text();
    }

    String network() {
        return network.name();
    }

    String secret() {
        return secret;
    }

    String proof() {
        return sent("proof");
    }

    Began sentBegan() {
        return Began.read(sent("began"));
    }

    private static String sent(String field) {
        var request = CurrentRequestManager.get();
        return request != null && request.getFormParameter(field, true, false) instanceof String text ? text : "";
    }
}
