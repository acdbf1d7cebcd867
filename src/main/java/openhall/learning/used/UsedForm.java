package openhall.learning.used;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whether somebody used it: with how where they did, and with what stood in the way where they did not. */
record UsedForm(
        @RestForm @NotNull(message = UsedForm.CHOOSE) @Pattern(regexp = Use.SLUGS, message = UsedForm.CHOOSE) @Nullable
        String used,

        @RestForm @Size(max = UsedForm.LONGEST, message = UsedForm.TOO_LONG) @Nullable
        String how,

        @RestForm @Pattern(regexp = Hindrance.SLUGS, message = UsedForm.CHOOSE_WHY) @Nullable
        String hindrance,

        @RestForm @Size(max = UsedForm.LONGEST_OWN, message = UsedForm.OWN_TOO_LONG) @Nullable
        String ownWords) {
    static final String CHOOSE = "Select whether you have used it at work";
    static final String SAY_HOW = "Enter how you used it, in one or two sentences";
    static final String TOO_LONG = "How you used it must be 500 characters or fewer";
    static final String CHOOSE_WHY = "Select what stood in the way";
    static final String SAY_WHY = "Enter what stood in the way";
    static final String OWN_TOO_LONG = "What stood in the way must be 300 characters or fewer";
    static final int LONGEST = 500;
    static final int LONGEST_OWN = 300;

    static UsedForm blank() {
        return new UsedForm(null, null, null, null);
    }

    /** What the answer that was chosen needs besides. */
    FormErrors missing() {
        var errors = new FormErrors();
        if ("yes".equals(used) && Forms.text(how).isEmpty()) {
            errors.add("how", SAY_HOW);
        }
        if ("not-yet".equals(used) && Forms.text(hindrance).isEmpty()) {
            errors.add("hindrance", CHOOSE_WHY);
        }
        if ("not-yet".equals(used)
                && "other".equals(hindrance)
                && Forms.text(ownWords).isEmpty()) {
            errors.add("ownWords", SAY_WHY);
        }
        return errors;
    }

    /** Only after the rules above have been met. */
    UsedAtWork.Told told() {
        return new UsedAtWork.Told(
                Use.named(Forms.text(used)),
                Forms.text(how),
                Hindrance.named(Forms.text(hindrance)),
                Forms.text(ownWords));
    }
}
