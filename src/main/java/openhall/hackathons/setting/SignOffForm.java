package openhall.hackathons.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.SignOffKind;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whether somebody agrees, as what, and in which post. */
record SignOffForm(
        @RestForm @Nullable String kind,
        @RestForm @Nullable String agreed,

        @RestForm
        @NotBlank(message = "Enter your post")
        @Size(max = 100, message = "The post must be 100 characters or fewer")
        @Nullable
        String post,

        @RestForm @Size(max = 1000, message = "Say why in 1,000 characters or fewer") @Nullable
        String why) {
    static SignOffForm empty(@Nullable String post) {
        return new SignOffForm(null, null, post, null);
    }

    FormErrors errors(List<SignOffKind> mine) {
        var errors = new FormErrors();
        if (chosen(mine) == null) {
            errors.add("kind", "Choose what you answer for");
        }
        if (!"yes".equals(agreed) && !"no".equals(agreed)) {
            errors.add("agreed", "Choose whether you agree");
        }
        if ("no".equals(agreed) && Forms.text(why).isEmpty()) {
            errors.add("why", "Say what would have to change");
        }
        return errors;
    }

    private @Nullable SignOffKind chosen(List<SignOffKind> mine) {
        return mine.stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** Only when there are no errors. */
    SignOff.Answer answer(List<SignOffKind> mine) {
        var reason = Forms.text(why);
        return new SignOff.Answer(
                Objects.requireNonNull(chosen(mine)),
                "yes".equals(agreed),
                Forms.text(post),
                reason.isEmpty() ? null : reason);
    }

    static List<Option> options(List<SignOffKind> mine) {
        return mine.stream().map(each -> Option.of(each.name(), each.text())).toList();
    }

    static List<Option> answers() {
        return List.of(
                Option.of("yes", "I agree that it is published"),
                new Option("no", "I do not agree", "The organiser reads why, and changes it"));
    }
}
