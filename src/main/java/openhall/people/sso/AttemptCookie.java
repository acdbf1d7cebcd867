package openhall.people.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import openhall.web.HostCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookie that binds a sign-in that has begun to the browser where it began. It has to come along when the provider,
 * another site, sends the browser back: hence Lax, and not Strict.
 */
@ApplicationScoped
class AttemptCookie {
    private final HostCookie cookie;

    @Inject
    AttemptCookie(@ConfigProperty(name = "openhall.base-url") String baseUrl) {
        cookie = HostCookie.of("openhall-work", baseUrl, SsoAttempt.LASTS);
    }

    String name() {
        return cookie.name();
    }

    NewCookie holding(String browser) {
        return cookie.holding(browser);
    }

    NewCookie gone() {
        return cookie.gone();
    }
}
