package openhall.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A message that is shown once, on the page after a change. */
@Named("flash")
@RequestScoped
public class Flash {
    private static final String NAME = "flash";

    @Inject
    RoutingContext context;

    /** The message, taken off as it is read. */
    public @Nullable String getMessage() {
        var cookie = context.request().getCookie(NAME);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        context.response().addCookie(Cookie.cookie(NAME, "").setPath("/").setMaxAge(0));
        return decoded(cookie.getValue());
    }

    private static @Nullable String decoded(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static NewCookie cookie(String message) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(message.getBytes(StandardCharsets.UTF_8));
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .maxAge(300)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
