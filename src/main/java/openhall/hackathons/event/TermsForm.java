package openhall.hackathons.event;

import java.util.Collection;
import java.util.List;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody agrees to; {@code seen} says which words they have read. */
record TermsForm(
        @RestForm List<String> agreed, @RestForm @Nullable String seen) {
    TermsForm {
        agreed = agreed == null ? List.of() : agreed;
    }

    FormErrors errors(TermsView view) {
        return overtaken(seen, view.terms());
    }

    /** Nobody agrees to words that came after the page was opened. */
    static FormErrors overtaken(@Nullable String seen, Collection<EventTerms> terms) {
        var errors = new FormErrors();
        if (!Forms.text(seen).isEmpty() && !Forms.text(seen).equals(TermsView.fingerprint(terms))) {
            errors.add("agreed", "These words have changed since you opened this page. Read them again");
        }
        return errors;
    }
}
