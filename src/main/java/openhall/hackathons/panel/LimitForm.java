package openhall.hackathons.panel;

import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** How many entries a judge can read at most; nothing where there is no limit. */
record LimitForm(@RestForm @Nullable String most) {
    FormErrors errors() {
        return SeatForm.mostErrors(most);
    }

    @Nullable
    Integer mostReads() {
        var typed = Forms.text(most);
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }
}
