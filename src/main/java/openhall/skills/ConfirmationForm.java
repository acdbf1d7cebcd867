package openhall.skills;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

record ConfirmationForm(
        @RestForm
        @NotNull(message = ConfirmationForm.CHOOSE_LEVEL)
        @Pattern(regexp = "awareness|working|practitioner|expert", message = ConfirmationForm.CHOOSE_LEVEL)
        @Nullable
        String level,

        @RestForm
        @NotBlank(message = ConfirmationForm.SAY_WHAT)
        @Size(max = ConfirmationForm.LONGEST, message = ConfirmationForm.TOO_LONG)
        @Nullable
        String seen) {
    static final String CHOOSE_LEVEL = "Select the level you saw";
    static final String SAY_WHAT = "Enter a sentence about what you saw";
    static final String TOO_LONG = "What you saw must be 300 characters or fewer";
    static final int LONGEST = 300;

    static ConfirmationForm blank() {
        return new ConfirmationForm(null, null);
    }

    /** Only after the rules above have been met. */
    SkillConfirmation.Word word() {
        return new SkillConfirmation.Word(Level.of(Level.numberOf(Forms.text(level))), Forms.text(seen));
    }

    static List<Option> levels(Skill skill) {
        return Stream.of(Level.values())
                .map(level -> new Option(level.slug(), level.text(), skill.textAt(level)))
                .toList();
    }
}
