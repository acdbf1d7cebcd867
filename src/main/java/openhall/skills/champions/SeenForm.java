package openhall.skills.champions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.skills.SkillConfirmation;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whom a champion saw, doing what, and at which level. */
record SeenForm(
        @RestForm @NotBlank(message = Seen.WHO) @Nullable String email,

        @RestForm @NotBlank(message = Seen.CHOOSE_SKILL) @Nullable
        String skill,

        @RestForm
        @NotNull(message = Seen.CHOOSE_LEVEL)
        @Pattern(regexp = "awareness|working", message = Seen.CHOOSE_LEVEL)
        @Nullable
        String level,

        @RestForm @NotBlank(message = Seen.SAY_WHAT) @Size(max = Seen.LONGEST, message = Seen.TOO_LONG) @Nullable
        String seen) {
    static SeenForm blank() {
        return new SeenForm(null, null, null, null);
    }

    /** Only after the rules above have been met. */
    SkillConfirmation.Word word() {
        return new SkillConfirmation.Word(Level.of(Level.numberOf(Forms.text(level))), Forms.text(seen));
    }

    static List<Option> skills() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose a skill"));
        Skill.all().stream().map(skill -> Option.of(skill.slug(), skill.title)).forEach(options::add);
        return options;
    }

    static List<Option> levels() {
        return Stream.of(Level.AWARENESS, Level.WORKING)
                .map(level -> Option.of(level.slug(), level.text()))
                .toList();
    }
}
