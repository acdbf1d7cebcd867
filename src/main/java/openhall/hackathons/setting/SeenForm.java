package openhall.hackathons.setting;

import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Which words a page showed when somebody began to change them; nothing where they were not read on a page. */
record SeenForm(@RestForm @Nullable String seen) {
    String text() {
        return Forms.text(seen);
    }

    boolean isOther(String now) {
        return !text().isEmpty() && !text().equals(now);
    }
}
