package openhall.ideas.answering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Role;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who answers an idea from now on, for which service, and why. */
record OwnerForm(
        @RestForm @NotBlank(message = "Choose who answers this idea") @Nullable
        String owner,

        @RestForm @NotBlank(message = "Choose the service that answers") @Nullable
        String service,

        @RestForm
        @NotBlank(message = "Say why in a few words")
        @Size(max = 500, message = "Why must be 500 characters or fewer")
        @Nullable
        String why) {
    static OwnerForm blank() {
        return new OwnerForm(null, null, null);
    }

    static List<Option> owners() {
        return Person.withRole(Role.IDEA_OWNER).stream()
                .map(person -> Option.of(person.id.toString(), person.name))
                .toList();
    }

    static @Nullable OrgUnit service(@Nullable String slug) {
        return OrgUnit.serviceBySlug(Forms.text(slug));
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (person() == null) {
            errors.add("owner", "Choose who answers this idea");
        }
        if (service(service) == null) {
            errors.add("service", "Choose the service that answers");
        }
        return errors;
    }

    /** Called once the errors are none. */
    Ownership.Move move() {
        return new Ownership.Move(
                Objects.requireNonNull(person()), Objects.requireNonNull(service(service)), Forms.text(why));
    }

    private @Nullable Person person() {
        return Person.withRole(Role.IDEA_OWNER).stream()
                .filter(person -> person.id.toString().equals(Forms.text(owner)))
                .findFirst()
                .orElse(null);
    }
}
