package openhall.hackathons.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Asking for a place: how somebody comes, what they need, and what they agree to; {@code seen} says which words they read. */
record RegistrationForm(
        @RestForm
        @NotBlank(message = "Choose how you are coming")
        @Pattern(regexp = "ALONE|LOOKING|COMPLETE|", message = "Choose how you are coming")
        @Nullable
        String coming,

        @RestForm @Size(max = 500, message = "What you need must be 500 characters or fewer") @Nullable
        String needs,

        @RestForm List<String> agreed,
        @RestForm @Nullable String seen) {
    RegistrationForm {
        agreed = agreed == null ? List.of() : agreed;
    }

    static RegistrationForm of(@Nullable Registration kept, Collection<EventTerms> terms, Set<TermsKind> given) {
        var ticked = terms.stream()
                .map(each -> each.kind)
                .filter(given::contains)
                .map(TermsKind::name)
                .toList();
        if (kept == null || !kept.isLive()) {
            return new RegistrationForm(null, null, ticked, null);
        }
        return new RegistrationForm(kept.kind.name(), kept.needs, ticked, null);
    }

    /** A place needs the code of conduct and nothing else. */
    FormErrors errors(Collection<EventTerms> terms) {
        var errors = new FormErrors();
        var asked = terms.stream().anyMatch(each -> each.kind == TermsKind.CONDUCT);
        if (asked && !agreed.contains(TermsKind.CONDUCT.name())) {
            errors.add("agreed", "Agree to the code of conduct to have a place");
        }
        return errors.addAll(TermsForm.overtaken(seen, terms));
    }

    /** Only after the form has been found right. */
    ComingAs as() {
        return ComingAs.valueOf(Forms.text(coming));
    }

    Set<TermsKind> kinds() {
        return kinds(agreed);
    }

    static Set<TermsKind> kinds(Collection<String> names) {
        var kinds = EnumSet.noneOf(TermsKind.class);
        for (var kind : TermsKind.values()) {
            if (names.contains(kind.name())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
