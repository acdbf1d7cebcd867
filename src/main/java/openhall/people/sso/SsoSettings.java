package openhall.people.sso;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openhall.people.Audience;
import openhall.people.RoleMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** The council's provider, and what its claims mean here: {@code openhall.sso.*}. */
@Singleton
class SsoSettings {

    /** Entra's addresses for accounts of any organisation. */
    private static final Pattern ANY_TENANT =
            Pattern.compile("(?<=microsoftonline\\.(com|us|cn))/(common|organizations|consumers)/");

    private final UnaryOperator<String> configured;

    SsoSettings() {
        this(name -> ConfigProvider.getConfig()
                .getOptionalValue("openhall.sso." + name, String.class)
                .orElse(""));
    }

    /** {@code configured} answers the name of a setting with its text, and with the empty text when it is not set. */
    SsoSettings(UnaryOperator<String> configured) {
        this.configured = configured;
    }

    boolean on() {
        return !issuer().isEmpty() && !clientId().isEmpty() && !clientSecret().isEmpty();
    }

    String issuer() {
        return text("issuer", "");
    }

    /** The issuer that stands in tokens: of addresses for any organisation, that of the one that is ours. */
    String tokenIssuer() {
        return tenantId().isEmpty()
                ? issuer()
                : ANY_TENANT.matcher(issuer()).replaceFirst(Matcher.quoteReplacement("/" + tenantId() + "/"));
    }

    String clientId() {
        return text("client-id", "");
    }

    String clientSecret() {
        return text("client-secret", "");
    }

    /** With spaces between; {@code openid} is always one of them. */
    String scopes() {
        var scopes = text("scopes", "openid profile email").replace(',', ' ');
        return words(scopes).contains("openid") ? scopes : "openid " + scopes;
    }

    /** What stands on the button. */
    String buttonText() {
        return text("name", "Sign in with your council account");
    }

    String tenantClaim() {
        return text("tenant-claim", "tid");
    }

    String tenantId() {
        return text("tenant-id", "");
    }

    /** Whether an account of this organisation is one of ours; no organisation at all is not, once one is named. */
    boolean isOurs(String tenant) {
        return tenantId().isEmpty() || tenantId().equals(tenant);
    }

    /** Whether addresses count as confirmed without a word about it, because our own organisation gave them. */
    boolean trustsAddresses() {
        return !tenantId().isEmpty() && text("trust-email", "false").equals("true");
    }

    String rolesClaim() {
        return text("roles-claim", "");
    }

    RoleMap roles() {
        return RoleMap.read(text("roles", ""));
    }

    String numberClaim() {
        return text("employee-number-claim", "");
    }

    /** For whose goals somebody new is counted, until a directory knows better. */
    Audience audience() {
        return Audience.valueOf(text("audience", "STAFF"));
    }

    /** The slug of the unit where somebody new sits, until a directory knows better; empty for the council itself. */
    String unit() {
        return text("unit", "");
    }

    boolean admits(String email) {
        return domains().isEmpty() || names(email);
    }

    /** Whether the domain of this address is named as one of the council's. */
    boolean names(String email) {
        return domains().contains(email.substring(email.lastIndexOf('@') + 1));
    }

    private Set<String> domains() {
        return words(text("domains", "").toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private String text(String name, String otherwise) {
        var set = configured.apply(name).strip();
        return set.isEmpty() ? otherwise : set;
    }
}
