package openhall.people;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where somebody sits, what they do there, and for whom, as an administrator types it. */
record PostForm(
        @RestForm @Nullable String unit,

        @RestForm @Size(max = 100, message = "Job title must be 100 characters or fewer") @Nullable
        String jobTitle,

        @RestForm @Nullable String audience,

        @RestForm @Nullable String manager) {

    static PostForm of(Person person) {
        var unit = person.unit;
        var manager = person.manager;
        return new PostForm(
                unit == null ? null : unit.slug,
                person.jobTitle,
                person.audience.name(),
                manager == null ? null : manager.email);
    }

    public List<Option> audiences() {
        return Stream.of(Audience.values())
                .filter(Audience::isStaff)
                .map(each -> Option.of(each.name(), each.text()))
                .toList();
    }

    static List<Option> units() {
        var open = OrgUnit.everyUnit().stream()
                .filter(each -> each.closedAt == null)
                .map(each -> Option.of(each.slug, each.name + ", " + each.kind.text()));
        return Stream.concat(Stream.of(Option.of("", "Choose a part of the council")), open)
                .toList();
    }

    FormErrors errors(Person person) {
        var errors = new FormErrors();
        var sits = chosenUnit();
        if (sits == null || sits.closedAt != null) {
            errors.add("unit", "Choose a part of the council");
        }
        if (chosenAudience() == null) {
            errors.add("audience", "Choose an audience");
        }
        var typed = Forms.text(manager);
        var above = chosenManager();
        if (!typed.isEmpty() && (above == null || above.leftAt != null || !above.audience.isStaff())) {
            errors.add("manager", "Enter the email address of somebody on the staff, or leave it empty");
        } else if (above != null && isBelow(above, person)) {
            errors.add("manager", "Enter the email address of somebody who does not report to " + person.name);
        }
        return errors;
    }

    /** Called once the errors are none. */
    Post post() {
        var title = Forms.text(jobTitle);
        var sits = Objects.requireNonNull(chosenUnit());
        return new Post(
                title.isEmpty() ? null : title, Objects.requireNonNull(chosenAudience()), sits, chosenManager());
    }

    private static boolean isBelow(Person above, Person person) {
        return above.id.equals(person.id) || Person.line(person.id).stream().anyMatch(each -> each.id.equals(above.id));
    }

    private @Nullable OrgUnit chosenUnit() {
        return OrgUnit.bySlug(Forms.text(unit));
    }

    private @Nullable Audience chosenAudience() {
        return Stream.of(Audience.values())
                .filter(each -> each.isStaff() && each.name().equals(audience))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Person chosenManager() {
        var typed = Forms.text(manager);
        return typed.isEmpty() ? null : Person.byEmail(typed);
    }
}
