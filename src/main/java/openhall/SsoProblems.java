package openhall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import openhall.people.Audience;
import openhall.people.RoleMap;
import org.eclipse.microprofile.config.Config;

/** What single sign-on cannot do without, once an issuer is set. */
final class SsoProblems {
    private static final String PREFIX = "openhall.sso.";

    /** Issuers that let in accounts of whichever organisation. */
    private static final Pattern ANYBODY = Pattern.compile(
            "https://(login\\.(partner\\.)?microsoftonline\\.(com|us|cn)/(common|organizations|consumers)"
                    + "(/.*)?|accounts\\.google\\.com/?)");

    private final Config config;
    private final List<String> problems = new ArrayList<>();

    private SsoProblems(Config config) {
        this.config = config;
    }

    /** In sentences that name the setting; empty when all is well, or when there is no single sign-on. */
    static List<String> of(Config config, boolean production) {
        var found = new SsoProblems(config);
        if (!found.text("issuer").isEmpty()) {
            found.provider(production);
            found.tenant();
            found.roles();
            found.newcomers();
        }
        return found.problems;
    }

    private void provider(boolean production) {
        say(production && !text("issuer").startsWith("https://"), "issuer must begin with https://");
        say(text("client-id").isEmpty(), "client-id must be set: what your provider calls Openhall");
        say(text("client-secret").isEmpty(), "client-secret must be set: what your provider made for Openhall");
    }

    private void tenant() {
        var missing = text("tenant-id").isEmpty();
        var anybody = ANYBODY.matcher(text("issuer")).matches();
        say(missing && anybody, "tenant-id must be set: this issuer lets in accounts of any organisation");
        say(missing && text("trust-email").equals("true"), "trust-email needs tenant-id: it trusts one organisation");
    }

    private void roles() {
        var missing = text("roles-claim").isEmpty();
        say(missing && !text("roles").isEmpty(), "roles-claim must be set: where roles looks for its words");
        say(!missing && text("roles").isEmpty(), "roles must be set: which role each word of roles-claim gives");
        try {
            RoleMap.read(text("roles"));
        } catch (IllegalArgumentException e) {
            say(true, "roles: " + e.getMessage());
        }
    }

    private void newcomers() {
        var audience = text("audience");
        var known = Arrays.stream(Audience.values())
                .filter(Audience::isStaff)
                .anyMatch(each -> each.name().equals(audience));
        say(!audience.isEmpty() && !known, "audience must be STAFF, MANAGER or SENIOR_LEADER");
    }

    private void say(boolean wrong, String sentence) {
        if (wrong) {
            problems.add(PREFIX + sentence);
        }
    }

    private String text(String name) {
        return config.getOptionalValue(PREFIX + name, String.class).orElse("").strip();
    }
}
