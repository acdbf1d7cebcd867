package openhall.hackathons.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import openhall.web.HostCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that holds the pass of a guest on a panel. It is not a session: nobody is signed in by it. */
@ApplicationScoped
class JuryCookie {
    private final HostCookie cookie;

    @Inject
    JuryCookie(@ConfigProperty(name = "openhall.base-url") String baseUrl) {
        cookie = HostCookie.of("openhall-jury", baseUrl, JudgePass.LENGTH);
    }

    String name() {
        return cookie.name();
    }

    NewCookie holding(String token) {
        return cookie.holding(token);
    }

    NewCookie gone() {
        return cookie.gone();
    }
}
