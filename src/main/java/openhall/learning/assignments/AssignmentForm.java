package openhall.learning.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import openhall.skills.Level;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is to be asked of whom, as somebody types it. {@code sending} is the form itself: sent twice, it makes one assignment. */
record AssignmentForm(
        @RestForm @Nullable String what,

        @RestForm @Nullable String kind,

        @RestForm @Nullable String person,

        @RestForm @Nullable String unit,

        @RestForm @Nullable String audience,

        @RestForm @Size(max = 100, message = "The words in a job title must be 100 characters or fewer") @Nullable
        String titleHas,

        @RestForm @Nullable String skill,

        @RestForm @Nullable String below,

        @RestForm @Nullable String by,

        @RestForm @Nullable String dueOn,

        @RestForm @Nullable String dueDays,

        @RestForm
        @NotBlank(message = "Say why, in a sentence that people will read")
        @Size(max = 300, message = "Why must be 300 characters or fewer")
        @Nullable
        String why,

        @RestForm @Nullable String sending) {
    private static final int MOST_DAYS = 730;

    static AssignmentForm blank(@Nullable String what, @Nullable String email) {
        var kind = email == null ? null : Whom.Kind.PERSON.name();
        var key = UUID.randomUUID().toString();
        return new AssignmentForm(what, kind, email, null, null, null, null, null, "date", null, null, null, key);
    }

    public List<Option> dues() {
        return List.of(
                new Option("date", "On a date", "The same date for everybody"),
                new Option("days", "So many days after each person is asked", "Somebody who joins later has as long"));
    }

    /** The key of this form; one that nobody could have got from us counts as none. */
    String key() {
        var typed = Forms.text(sending);
        return isKey(typed) ? typed : UUID.randomUUID().toString();
    }

    static boolean isKey(String text) {
        return text.matches("[A-Za-z0-9-]{8,64}");
    }

    FormErrors errors(Choices choices) {
        var errors = new FormErrors();
        if (choices.thing(what) == null) {
            errors.add("what", "Choose a course or a pathway");
        }
        var chosen = choices.kind(kind);
        if (chosen == null) {
            errors.add("kind", "Choose who is asked");
        } else {
            checkWhom(chosen, choices, errors);
        }
        checkDue(errors);
        return errors;
    }

    private void checkWhom(Whom.Kind chosen, Choices choices, FormErrors errors) {
        switch (chosen) {
            case PERSON -> checkPeople(choices, errors);
            case TEAM -> checkPerson(chosen, choices, errors);
            case UNIT -> checkUnit(choices, errors);
            case RULE -> checkRule(choices, errors);
        }
    }

    private void checkPerson(Whom.Kind chosen, Choices choices, FormErrors errors) {
        if (choices.person(person, chosen) == null) {
            errors.add("person", "Enter the email address of somebody " + where(choices));
        }
    }

    private void checkPeople(Choices choices, FormErrors errors) {
        if (choices.people(person).isEmpty()) {
            var one = Choices.addresses(person).size() < 2;
            errors.add(
                    "person",
                    one
                            ? "Enter the email address of somebody " + where(choices)
                            : "Enter email addresses of " + Choices.MOST_PEOPLE + " people or fewer " + where(choices)
                                    + ", with commas between them");
        }
    }

    private static String where(Choices choices) {
        return choices.lead() ? "on the staff" : "in your own line";
    }

    private void checkUnit(Choices choices, FormErrors errors) {
        if (choices.unit(unit) == null) {
            errors.add("unit", "Choose a part of the council");
        }
    }

    private void checkRule(Choices choices, FormErrors errors) {
        if (isTyped(unit)) {
            checkUnit(choices, errors);
        }
        if (isTyped(audience) && choices.audience(audience) == null) {
            errors.add("audience", "Choose a kind of post, or any");
        }
        if (isTyped(skill) && choices.skill(skill) == null) {
            errors.add("skill", "Choose a skill, or any");
        }
        if (isTyped(skill) == (level() == null)) {
            errors.add("below", "Choose a skill and the level that people are below, or neither");
        }
        if (rule(choices).isEmptyRule()) {
            errors.add(
                    "unit",
                    "Choose at least one: a part of the council, a kind of post, words in the job title or a skill");
        }
    }

    private void checkDue(FormErrors errors) {
        var choice = Forms.text(by);
        if (choice.equals("date")) {
            if (TypedDay.read(dueOn) == null) {
                errors.add("dueOn", "Enter the date as day, month and year, such as 23/11/2026");
            }
        } else if (choice.equals("days")) {
            if (days() == null) {
                errors.add("dueDays", "Enter a number of days from 1 to 730");
            }
        } else {
            errors.add("by", "Choose a date or a number of days");
        }
    }

    /** Called once the errors are none: one for each person who is named, otherwise one. */
    List<Requirement> asks(Choices choices) {
        var thing = Objects.requireNonNull(choices.thing(what));
        return whoms(choices).stream()
                .map(whom -> new Requirement(thing, whom, due(), Forms.text(why)))
                .toList();
    }

    private ByWhen due() {
        return Forms.text(by).equals("date") ? new ByWhen(TypedDay.read(dueOn), null) : new ByWhen(null, days());
    }

    private List<Whom> whoms(Choices choices) {
        var chosen = Objects.requireNonNull(choices.kind(kind));
        return switch (chosen) {
            case PERSON -> choices.people(person).stream().map(Whom::person).toList();
            case TEAM -> List.of(Whom.team(Objects.requireNonNull(choices.person(person, chosen))));
            case UNIT -> List.of(Whom.unit(Objects.requireNonNull(choices.unit(unit))));
            case RULE -> List.of(rule(choices));
        };
    }

    private Whom rule(Choices choices) {
        var words = Forms.text(titleHas).toLowerCase(Locale.UK);
        return new Whom(
                Whom.Kind.RULE,
                null,
                choices.unit(unit),
                choices.audience(audience),
                words.isEmpty() ? null : words,
                choices.skill(skill),
                level());
    }

    private @Nullable Level level() {
        return Level.named(Forms.text(below));
    }

    private static boolean isTyped(@Nullable String text) {
        return !Forms.text(text).isEmpty();
    }

    /** From 1 to {@link #MOST_DAYS}; null when the text is no such number. */
    private @Nullable Integer days() {
        var text = Forms.text(dueDays);
        var number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        return number >= 1 && number <= MOST_DAYS ? Integer.valueOf(number) : null;
    }
}
