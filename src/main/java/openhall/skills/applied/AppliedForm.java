package openhall.skills.applied;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

record AppliedForm(
        @RestForm
        @NotNull(message = AppliedForm.CHOOSE_LEVEL)
        @Pattern(regexp = AppliedForm.LEVELS, message = AppliedForm.CHOOSE_LEVEL)
        @Nullable
        String level,

        @RestForm
        @NotBlank(message = AppliedForm.SAY_WHAT)
        @Size(max = AppliedForm.LONGEST, message = AppliedForm.TOO_LONG)
        @Nullable
        String changed,

        @RestForm
        @Pattern(regexp = AppliedForm.LINKS, message = AppliedForm.WRONG_LINK)
        @Size(max = AppliedForm.LONGEST_LINK, message = AppliedForm.LONG_LINK)
        @Nullable
        String link) {
    static final String LEVELS = "awareness|working|practitioner|expert";
    static final String LINKS = "\\s*(https://[^\\s/]\\S*)?\\s*";
    static final String CHOOSE_LEVEL = "Select the level you worked at";
    static final String SAY_WHAT = "Enter what you did and what changed";
    static final String TOO_LONG = "What changed must be 1,000 characters or fewer";
    static final String WRONG_LINK = "Enter an address that begins with https://";
    static final String LONG_LINK = "The address must be 300 characters or fewer";
    static final int LONGEST = 1000;
    static final int LONGEST_LINK = 300;

    static AppliedForm blank() {
        return new AppliedForm(null, null, null);
    }

    /** Only after the rules above have been met. */
    AppliedSkill.Told told() {
        return told(level, changed, link);
    }

    static AppliedSkill.Told told(@Nullable String level, @Nullable String changed, @Nullable String link) {
        return new AppliedSkill.Told(
                Level.of(Level.numberOf(Forms.text(level))), Forms.text(changed), Forms.text(link));
    }

    static List<Option> levels(Skill skill) {
        return Stream.of(Level.values())
                .map(level -> new Option(level.slug(), level.text(), skill.textAt(level)))
                .toList();
    }
}
