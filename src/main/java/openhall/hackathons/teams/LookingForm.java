package openhall.hackathons.teams;

import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Looking for a team: what teams may see, and which challenges to work on. */
record LookingForm(
        @RestForm List<String> skills,
        @RestForm List<String> challenges,

        @RestForm @Size(max = 500, message = "What you write must be 500 characters or fewer") @Nullable
        String about,

        @RestForm List<String> consent,
        @RestForm List<String> conduct) {
    LookingForm {
        skills = skills == null ? List.of() : skills;
        challenges = challenges == null ? List.of() : challenges;
        consent = consent == null ? List.of() : consent;
        conduct = conduct == null ? List.of() : conduct;
    }

    /** With what was chosen before. */
    static LookingForm of(@Nullable Looking looking) {
        return looking == null
                ? new LookingForm(List.of(), List.of(), null, List.of(), List.of())
                : new LookingForm(
                        looking.skills.stream().map(skill -> skill.key).toList(),
                        looking.challenges.stream()
                                .map(challenge -> challenge.slug)
                                .toList(),
                        looking.about,
                        List.of(),
                        List.of());
    }

    FormErrors errors(Choices choices) {
        var errors = new FormErrors();
        if (choices.challenges(challenges).isEmpty()) {
            errors.add("challenges", "Tick at least one challenge");
        }
        if (!consent.contains("yes")) {
            errors.add("consent", "Say that teams can see what you ticked");
        }
        if (!conduct.contains("yes")) {
            errors.add("conduct", "Accept the code of conduct to look for a team");
        }
        return errors;
    }
}
