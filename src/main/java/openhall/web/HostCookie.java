package openhall.web;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/**
 * A cookie that scripts cannot read and that only this host gets, on every path; under https browsers hold it to that by
 * its prefix. It comes along when another site leads here, so Lax and not Strict.
 */
public record HostCookie(String name, boolean secure, Duration length) {
    /** {@code word} is its name where there is no https, such as on the machine of a developer. */
    public static HostCookie of(String word, String baseUrl, Duration length) {
        var secure = baseUrl.startsWith("https:");
        return new HostCookie(secure ? "__Host-" + word : word, secure, length);
    }

    public NewCookie holding(String value) {
        return cookie(value, (int) length.toSeconds());
    }

    /** Takes it away. */
    public NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .maxAge(maxAge)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
