package openhall.hackathons;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import openhall.hackathons.setting.EvidenceLines;
import openhall.web.Forms;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Everything that must be known before a challenge may be set. */
record ChallengeForm(
        @RestForm List<String> idea,

        @RestForm @NotBlank(message = "Choose a hackathon") @Nullable
        String hackathon,

        @RestForm
        @NotBlank(message = "Enter a title")
        @Size(max = 100, message = "The title must be 100 characters or fewer")
        @Nullable
        String title,

        @RestForm
        @NotBlank(message = "Enter a summary of one sentence")
        @Size(max = 300, message = "The summary must be 300 characters or fewer")
        @Nullable
        String summary,

        @RestForm @NotBlank(message = "Say what the problem is and who has it") @Nullable
        String body,

        @RestForm @NotBlank(message = "Choose the service that owns the problem") @Nullable
        String ownerService,

        @RestForm @NotBlank(message = "Enter the post of the person who owns the problem") @Nullable
        String ownerPost,

        @RestForm @NotBlank(message = "Enter at least one piece of evidence, with its source") @Nullable
        String evidence,

        @RestForm @NotBlank(message = "Say how you will measure success") @Nullable
        String successMeasure,

        @RestForm @NotBlank(message = "Enter the baseline: what the measure says today") @Nullable
        String baseline,

        @RestForm @NotBlank(message = "Say what will happen to a good answer") @Nullable
        String goodAnswer,

        @RestForm @NotBlank(message = "Enter the date by which the service decides") @Nullable
        String decideBy,

        @RestForm List<String> goals,
        @RestForm @Nullable String learning,

        @RestForm @NotBlank(message = "Enter the licence for what teams make") @Nullable
        String licence) {
    ChallengeForm {
        idea = idea == null ? List.of() : idea;
        goals = goals == null ? List.of() : goals;
    }

    static ChallengeForm from(List<String> ideas, @Nullable String title) {
        return new ChallengeForm(
                ideas, null, title, null, null, null, null, null, null, null, null, null, List.of(), null, "CC BY 4.0");
    }

    /** The title as it stands in an address. */
    String slug() {
        return Forms.text(title)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** What everyone will read, to look at word by word. */
    String words() {
        return String.join(
                "\n",
                Forms.text(title),
                Forms.text(summary),
                Forms.text(body),
                Forms.text(successMeasure),
                Forms.text(baseline),
                Forms.text(goodAnswer));
    }

    @Nullable
    LocalDate decisionDate() {
        return TypedDay.read(decideBy);
    }

    Challenge.Brief brief(LocalDate decision) {
        return new Challenge.Brief(
                slug(),
                Forms.text(title),
                Forms.text(summary),
                Forms.text(body),
                Forms.text(ownerService),
                Forms.text(ownerPost),
                EvidenceLines.read(evidence),
                Forms.text(successMeasure),
                Forms.text(baseline),
                Forms.text(goodAnswer),
                decision,
                goals,
                lines(learning),
                Forms.text(licence),
                UsualTerms.DATA,
                UsualTerms.rights(Forms.text(licence)),
                UsualTerms.CONSENT,
                List.of());
    }

    private static List<String> lines(@Nullable String text) {
        return Forms.text(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    boolean namesCoursesWell() {
        return lines(learning).stream().allMatch(line -> line.matches("[a-z0-9-]+"));
    }
}
