package openhall.strategy.savings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import openhall.activity.Subject;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * A saving that somebody claims, with where others can check it. {@code sending} is the form itself: sent twice, it makes one
 * claim.
 */
record ClaimForm(
        @RestForm
        @NotBlank(message = "Enter what saved money")
        @Size(max = 200, message = "What saved money must be 200 characters or fewer")
        @Nullable
        String title,

        @RestForm @NotBlank(message = "Enter the year") @Nullable
        String year,

        @RestForm @NotBlank(message = "Enter the amount in pounds") @Nullable
        String amount,

        @RestForm
        @NotBlank(message = "Say how you counted it")
        @Size(max = 2000, message = "How you counted it must be 2,000 characters or fewer")
        @Nullable
        String how,

        @RestForm
        @NotBlank(message = "Enter the address of the evidence")
        @Size(max = 500, message = "The address of the evidence must be 500 characters or fewer")
        @Nullable
        String evidence,

        @RestForm @Nullable String origin,

        @RestForm @Nullable String sending) {
    private static final int FIRST_YEAR = 2000;

    static ClaimForm blank() {
        return about(null);
    }

    /** With nothing typed but where the saving comes from. */
    static ClaimForm about(@Nullable String origin) {
        return new ClaimForm(
                null, null, null, null, null, origin, UUID.randomUUID().toString());
    }

    /** The key of this form; one that nobody could have got from us counts as none. */
    String key() {
        var typed = Forms.text(sending);
        return typed.matches("[A-Za-z0-9-]{8,64}") ? typed : UUID.randomUUID().toString();
    }

    /** What is wrong beyond a field left empty. */
    FormErrors errors(int thisYear, Origins origins) {
        var errors = new FormErrors();
        if (!empty(year) && !isYear(thisYear)) {
            errors.add("year", "Enter a year from " + FIRST_YEAR + " to " + thisYear);
        }
        if (!empty(amount) && pounds() == 0) {
            errors.add("amount", "Enter the amount in whole pounds, such as 1200");
        }
        if (!empty(evidence) && !Forms.text(evidence).matches("https?://[^\\s<>\"]+")) {
            errors.add("evidence", "Enter an address that begins with https://");
        }
        if (!empty(origin) && origins.named(origin).isEmpty()) {
            errors.add("origin", "Enter the reference of a published idea or an adopted project, such as ID-1001");
        }
        return errors;
    }

    /** Only after the form has been found right. */
    Saving.Claim claim(Origins origins) {
        Subject from = origins.named(origin).orElse(null);
        return new Saving.Claim(
                Forms.text(title),
                Forms.text(how),
                Integer.parseInt(Forms.text(year)),
                pounds(),
                Forms.text(evidence),
                from);
    }

    private boolean isYear(int thisYear) {
        var text = Forms.text(year);
        return text.matches("\\d{4}") && Integer.parseInt(text) >= FIRST_YEAR && Integer.parseInt(text) <= thisYear;
    }

    /** Zero when this is no amount. */
    private long pounds() {
        var digits = Forms.text(amount).replaceAll("[,£\\s]", "");
        return digits.matches("\\d{1,11}") ? Long.parseLong(digits) : 0;
    }

    private static boolean empty(@Nullable String text) {
        return Forms.text(text).isEmpty();
    }
}
