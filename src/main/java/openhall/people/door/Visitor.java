package openhall.people.door;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import openhall.people.PersonSession;
import openhall.people.SessionCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The browser at the door: which session it holds, what it runs on, and where it comes from. */
@RequestScoped
public class Visitor {
    @Inject
    CurrentVertxRequest request;

    @Inject
    SessionCookie cookie;

    @Inject
    @ConfigProperty(name = "openhall.secret")
    String secret;

    @Inject
    @ConfigProperty(name = "openhall.door.tries-per-network", defaultValue = "10")
    int mostPerNetwork;

    /** The token of the browser's session; null when it holds none, or when this is no request at all. */
    @Nullable
    String token() {
        return sent(cookie.name());
    }

    /** What the browser sent in the cookie of this name; null when there is none, or when this is no request at all. */
    public @Nullable String sent(String name) {
        var current = request.getCurrent();
        var sent = current == null ? null : current.request().getCookie(name);
        return sent == null || sent.getValue().isEmpty() ? null : sent.getValue();
    }

    /** Gives this person's session in the browser a new token, and answers it; null when the browser holds none. */
    @Nullable
    String renew(UUID personId) {
        var token = token();
        var fresh = token == null ? null : PersonSession.rotate(token, personId);
        if (fresh != null) {
            request.getCurrent().response().addCookie(cookie.renewed(fresh));
        }
        return fresh;
    }

    String device() {
        return Device.of(request.getCurrent().request().getHeader("User-Agent"));
    }

    public Caller caller(String account, Instant at) {
        return Caller.of(secret, account, network(), mostPerNetwork, at);
    }

    /** Never kept as it is. */
    public String network() {
        return Network.of(address());
    }

    private String address() {
        var remote = request.getCurrent().request().remoteAddress();
        var number = remote.hostAddress();
        return number == null ? String.valueOf(remote.host()) : number;
    }
}
