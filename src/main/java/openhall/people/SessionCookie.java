package openhall.people;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that holds a session: bound to this host and to HTTPS wherever the service's own address says HTTPS. */
@ApplicationScoped
public class SessionCookie {
    private final boolean secure;

    @Inject
    public SessionCookie(@ConfigProperty(name = "openhall.base-url") String baseUrl) {
        secure = baseUrl.startsWith("https:");
    }

    public String name() {
        return secure ? "__Host-openhall" : "openhall";
    }

    public NewCookie holding(String token) {
        return cookie(token, (int) PersonSession.LENGTH.toSeconds());
    }

    public NewCookie gone() {
        return cookie("", 0);
    }

    /** For an answer that is made elsewhere: the session goes on under another token. */
    public Cookie renewed(String token) {
        return Cookie.cookie(name(), token)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setMaxAge(PersonSession.LENGTH.toSeconds())
                .setSameSite(CookieSameSite.LAX);
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
