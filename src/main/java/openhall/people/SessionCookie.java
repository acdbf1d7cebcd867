package openhall.people;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import openhall.web.HostCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that holds a session: bound to this host and to HTTPS wherever the service's own address says HTTPS. */
@ApplicationScoped
public class SessionCookie {
    private final HostCookie cookie;

    @Inject
    public SessionCookie(@ConfigProperty(name = "openhall.base-url") String baseUrl) {
        cookie = HostCookie.of("openhall", baseUrl, PersonSession.LENGTH);
    }

    public String name() {
        return cookie.name();
    }

    public NewCookie holding(String token) {
        return cookie.holding(token);
    }

    public NewCookie gone() {
        return cookie.gone();
    }

    /** For an answer that is made elsewhere: the session goes on under another token. */
    public Cookie renewed(String token) {
        return Cookie.cookie(name(), token)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(cookie.secure())
                .setMaxAge(cookie.length().toSeconds())
                .setSameSite(CookieSameSite.LAX);
    }
}
