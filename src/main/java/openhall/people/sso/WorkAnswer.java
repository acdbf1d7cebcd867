package openhall.people.sso;

import java.util.Set;
import java.util.regex.Pattern;
import openhall.people.sso.WorkRefused.Reason;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** With what the provider sends somebody back: a code, or an error with its description; and who it is (RFC 9207). */
record WorkAnswer(
        @RestQuery @Nullable String state,
        @RestQuery @Nullable String code,
        @RestQuery @Nullable String error,
        @RestQuery("error_description") @Nullable String description,
        @RestQuery @Nullable String iss) {

    /** Somebody, or their organisation, does not want it; anything else is between us and the provider. */
    private static final Set<String> DECLINED = Set.of(
            "access_denied",
            "login_required",
            "consent_required",
            "interaction_required",
            "account_selection_required");

    /** Of a description that may name somebody, only Entra's number of the error is kept. */
    private static final Pattern NUMBER = Pattern.compile("AADSTS\\d{1,9}");

    String stateOrNothing() {
        return state == null ? "" : state;
    }

    /** The code to exchange, from the provider with this issuer. */
    String codeFrom(String issuer) {
        if (iss != null && !iss.equals(issuer)) {
            throw new WorkRefused(Reason.UNPROVEN, "the answer names another issuer");
        }
        if (error != null) {
            throw new WorkRefused(DECLINED.contains(error) ? Reason.DECLINED : Reason.AWAY, said());
        }
        if (code == null || code.isBlank()) {
            throw new WorkRefused(Reason.STALE, "the answer has no code");
        }
        return code;
    }

    private String said() {
        var known = error != null && error.matches("[a-z_]{1,40}") ? error : "an error without a proper name";
        var number = NUMBER.matcher(description == null ? "" : description);
        return "the provider says " + known + (number.find() ? " " + number.group() : "");
    }
}
