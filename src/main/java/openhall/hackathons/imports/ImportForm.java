package openhall.hackathons.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where a file of challenges comes from, and how it writes dates. */
record ImportForm(
        @RestForm
        @NotBlank(message = "Enter the name of the programme that the file comes from")
        @Size(max = 100, message = "The name of the programme must be 100 characters or fewer")
        @Nullable
        String source,

        @RestForm @Nullable String dateOrder) {
    static ImportForm empty() {
        return new ImportForm(null, "");
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (!Forms.text(dateOrder).isEmpty() && order() == null) {
            errors.add("dateOrder", "Choose how the file writes dates");
        }
        return errors;
    }

    private @Nullable DateOrder order() {
        return Stream.of(DateOrder.values())
                .filter(each -> each.name().equals(Forms.text(dateOrder)))
                .findFirst()
                .orElse(null);
    }

    ChallengeUpload.Label label() {
        return new ChallengeUpload.Label(Forms.text(source), order());
    }

    public List<Option> orders() {
        return Option.first(
                "It is clear from the dates",
                Stream.of(DateOrder.values())
                        .map(each -> Option.of(each.name(), each.text()))
                        .toList());
    }
}
