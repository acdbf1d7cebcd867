package openhall.skills;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whom a target is for, by words of their job title, and the level to reach. */
record JobTargetForm(
        @RestForm
        @NotBlank(message = JobTargetForm.ENTER_WORDS)
        @Size(max = JobTargetForm.LONGEST, message = JobTargetForm.TOO_LONG)
        @Nullable
        String job,

        @RestForm
        @NotNull(message = JobTargetForm.CHOOSE_LEVEL)
        @Pattern(regexp = JobTargetForm.LEVELS, message = JobTargetForm.CHOOSE_LEVEL)
        @Nullable
        String level) {
    static final String ENTER_WORDS = "Enter words of a job title, such as data analyst";
    static final String TOO_LONG = "The words of the job title must be 60 characters or fewer";
    static final String CHOOSE_LEVEL = "Select the level they should reach";
    static final String LEVELS = "awareness|working|practitioner|expert";
    static final int LONGEST = 60;

    static JobTargetForm blank() {
        return new JobTargetForm(null, null);
    }

    /** As job titles are compared: small letters and numbers with one space between the words. */
    String words() {
        return Forms.text(job)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    FormErrors errors(Skill skill) {
        var errors = new FormErrors();
        var words = words();
        if (words.isEmpty()) {
            return Forms.text(job).isEmpty() ? errors : errors.add("job", ENTER_WORDS);
        }
        return SkillTarget.isInFile(skill, words)
                ? errors.add("job", "The framework's file gives this job its target. Change it in the file")
                : errors;
    }

    /** Only after the rules above have been met. */
    Level reached() {
        return Level.of(Level.numberOf(Forms.text(level)));
    }
}
