package openhall.hackathons.adoption;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Objects;
import openhall.hackathons.Adoption;
import openhall.hackathons.Submission;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The service, and the person there, who answer for a project. */
record OwnerForm(
        @RestForm @NotBlank(message = "Choose a service") @Nullable
        String service,

        @RestForm @NotBlank(message = "Enter the owner's email address") @Nullable
        String owner) {

    FormErrors errors() {
        var errors = new FormErrors();
        if (!Forms.text(service).isEmpty() && namedService() == null) {
            errors.add("service", "Choose a service");
        }
        if (!Forms.text(owner).isEmpty() && !canOwn(person())) {
            errors.add("owner", "Enter the email address of a member of staff");
        }
        return errors;
    }

    /** Only when there are no errors. */
    Adoption offer(Submission project, Person by, Instant at) {
        return Adoption.offer(
                project, Objects.requireNonNull(namedService()), Objects.requireNonNull(person()), by, at);
    }

    @Nullable
    OrgUnit namedService() {
        return OrgUnit.bySlug(Forms.text(service));
    }

    @Nullable
    Person person() {
        return Person.byEmail(Forms.text(owner));
    }

    static boolean canOwn(@Nullable Person person) {
        return person != null && person.audience.isStaff() && person.leftAt == null;
    }
}
