package openhall.people.sso;

import java.util.HashMap;
import java.util.Map;

/** What a council sets about its provider, and what a token of that provider holds. */
final class Provider {
    static final String ISSUER = "https://provider.example";

    private Provider() {}

    /** The settings that are needed, and these: names without their prefix, and values, in turn. */
    static SsoSettings settings(String... namesAndValues) {
        var set = new HashMap<>(Map.of("issuer", ISSUER, "client-id", "openhall", "client-secret", "secret"));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            set.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new SsoSettings(name -> set.getOrDefault(name, ""));
    }

    /** Somebody with a confirmed address, and these claims: names and values in turn. */
    static Map<String, Object> token(String subject, String email, Object... namesAndValues) {
        var token = new HashMap<String, Object>();
        token.put("sub", subject);
        token.put("name", "Wren Ashby");
        token.put("email", email);
        token.put("email_verified", true);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            token.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return token;
    }
}
