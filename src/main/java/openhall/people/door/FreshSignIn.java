package openhall.people.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import openhall.people.PersonSession;

/** Changes of how somebody signs in are only for whoever has just signed in, not for whoever finds their screen open. */
@ApplicationScoped
public class FreshSignIn {
    private static final Duration FRESH = Duration.ofMinutes(15);

    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    public boolean isFresh() {
        var token = visitor.token();
        return token != null && PersonSession.provenAfter(clock.instant().minus(FRESH), token);
    }

    /** Otherwise leads to the sign-in page, and from there back to this path of ours. */
    public void require(String path) {
        if (!isFresh()) {
            var next = URLEncoder.encode(path, StandardCharsets.UTF_8);
            throw new RedirectionException(Response.Status.SEE_OTHER, URI.create("/sign-in?again=yes&next=" + next));
        }
    }

    /** The same for a program, which is told so (409). */
    public void requireOfProgram() {
        if (!isFresh()) {
            throw new SignInAgain();
        }
    }
}
