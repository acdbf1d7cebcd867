package openhall.people.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookie that binds a sign-in that has begun to the browser where it began. It has to come along when the provider,
 * another site, sends the browser back: hence Lax, and not Strict.
 */
@ApplicationScoped
class AttemptCookie {
    private final boolean secure;

    @Inject
    AttemptCookie(@ConfigProperty(name = "openhall.base-url") String baseUrl) {
        secure = baseUrl.startsWith("https:");
    }

    String name() {
        return secure ? "__Host-openhall-work" : "openhall-work";
    }

    NewCookie holding(String browser) {
        return cookie(browser, (int) SsoAttempt.LASTS.toSeconds());
    }

    NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .maxAge(maxAge)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
