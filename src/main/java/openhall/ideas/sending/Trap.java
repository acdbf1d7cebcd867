package openhall.ideas.sending;

import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** A field that people do not see and machines fill in. Some browsers do too, so whoever filled it in is told. */
final class Trap {
    private Trap() {}

    /** With an error the page shows the field, empty, so that the form can be sent again. */
    static FormErrors errors(@Nullable String website) {
        var errors = new FormErrors();
        return Forms.text(website).isEmpty()
                ? errors
                : errors.add("website", "Leave this field empty. Your browser may have filled it in");
    }
}
