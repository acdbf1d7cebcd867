package openhall.hackathons.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that holds the pass of a guest on a panel. It is not a session: nobody is signed in by it. */
@ApplicationScoped
class JuryCookie {
    private final boolean secure;

    @Inject
    JuryCookie(@ConfigProperty(name = "openhall.base-url") String baseUrl) {
        secure = baseUrl.startsWith("https:");
    }

    String name() {
        return secure ? "__Host-openhall-jury" : "openhall-jury";
    }

    NewCookie holding(String token) {
        return cookie(token, (int) JudgePass.LENGTH.toSeconds());
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
