package openhall.hackathons.event;

import java.util.List;
import openhall.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody agrees to; {@code seen} says which words they have read. */
record TermsForm(
        @RestForm List<String> agreed, @RestForm @Nullable String seen) {
    TermsForm {
        agreed = agreed == null ? List.of() : agreed;
    }

    FormErrors errors(TermsView view) {
        var errors = new FormErrors();
        SeenWords.check(seen, view.terms(), errors);
        return errors;
    }
}
