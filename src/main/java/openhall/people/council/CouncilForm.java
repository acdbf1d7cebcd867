package openhall.people.council;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import openhall.people.CouncilArea;
import openhall.people.CouncilContact;
import openhall.people.CouncilFacts;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The words about the council. {@code version} is that of the profile which the page showed. */
record CouncilForm(
        @RestForm @Nullable String version,

        @RestForm
        @NotBlank(message = "Enter the council's name")
        @Size(max = 100, message = "Name must be 100 characters or fewer")
        @Nullable
        String name,

        @RestForm @Nullable String areas,

        @RestForm
        @NotBlank(message = "Enter an email address for questions")
        @Email(message = "Enter an email address in the form name@example.com")
        @Size(max = 254, message = "Email address must be 254 characters or fewer")
        @Nullable
        String email,

        @RestForm @Size(max = 50, message = "Telephone must be 50 characters or fewer") @Nullable
        String phone,

        @RestForm @Size(max = 500, message = "Postal address must be 500 characters or fewer") @Nullable
        String address,

        @RestForm @Size(max = 500, message = "Opening hours must be 500 characters or fewer") @Nullable
        String hours,

        @RestForm
        @Pattern(regexp = "\\s*(https://[^\\s<>\"]+)?\\s*", message = "Enter an address that begins with https://")
        @Size(max = 300, message = "Address of the complaints page must be 300 characters or fewer")
        @Nullable
        String complaints,

        @RestForm
        @Email(message = "Enter an email address in the form name@example.com")
        @Size(max = 254, message = "Email address must be 254 characters or fewer")
        @Nullable
        String dataProtection,

        @RestForm
        @Email(message = "Enter an email address in the form name@example.com")
        @Size(max = 254, message = "Email address must be 254 characters or fewer")
        @Nullable
        String accessibility,

        @RestForm
        @Pattern(
                regexp = "\\s*(https://[^\\s<>\"]+|[^\\s@<>\":/]+@[^\\s@<>\":/]+)?\\s*",
                message = "Enter an email address, or an address that begins with https://")
        @Size(max = 300, message = "Where to report a weakness must be 300 characters or fewer")
        @Nullable
        String security) {

    static CouncilForm of(CouncilFacts facts) {
        var contact = facts.contact();
        return new CouncilForm(
                String.valueOf(facts.version()),
                facts.name(),
                facts.areas().stream().map(CouncilArea::name).collect(Collectors.joining("\n")),
                contact.email(),
                contact.phone(),
                contact.address(),
                contact.hours(),
                contact.complaints(),
                contact.dataProtection(),
                contact.accessibility(),
                contact.security());
    }

    FormErrors errors() {
        var errors = AreaList.of(areas).errors();
        // There are more kinds of spaces than the rule above knows
        return line(name).isEmpty() ? errors.add("name", "Enter the council's name") : errors;
    }

    boolean isBehind(CouncilFacts kept) {
        return !String.valueOf(kept.version()).equals(Forms.text(version));
    }

    /** The same words, as an answer to what is kept now. */
    CouncilForm after(CouncilFacts kept) {
        return new CouncilForm(
                String.valueOf(kept.version()),
                name,
                areas,
                email,
                phone,
                address,
                hours,
                complaints,
                dataProtection,
                accessibility,
                security);
    }

    CouncilFacts over(CouncilFacts kept) {
        var contact = new CouncilContact(
                Forms.text(email),
                line(phone),
                Forms.text(address),
                Forms.text(hours),
                Forms.text(complaints),
                Forms.text(dataProtection),
                Forms.text(accessibility),
                Forms.text(security));
        return kept.with(line(name), AreaList.of(areas).areas(), contact);
    }

    private static String line(@Nullable String typed) {
        return Forms.text(typed).replaceAll("\\s+", " ");
    }
}
