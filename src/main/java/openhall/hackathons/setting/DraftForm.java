package openhall.hackathons.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import openhall.hackathons.Challenge;
import openhall.hackathons.Fingerprint;
import openhall.hackathons.UsualTerms;
import openhall.people.OrgUnit;
import openhall.strategy.Goal;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A challenge as far as it is known; {@code why} is for one that is published. */
record DraftForm(
        @RestForm
        @NotBlank(message = "Enter a title")
        @Size(max = 100, message = "The title must be 100 characters or fewer")
        @Nullable
        String title,

        @RestForm @Size(max = 300, message = "The summary must be 300 characters or fewer") @Nullable
        String summary,

        @RestForm @Nullable String body,
        @RestForm @Nullable String ownerService,
        @RestForm @Nullable String ownerPost,
        @RestForm @Nullable String evidence,
        @RestForm @Nullable String successMeasure,
        @RestForm @Nullable String baseline,
        @RestForm @Nullable String goodAnswer,
        @RestForm @Nullable String decideBy,
        @RestForm List<String> goals,
        @RestForm @Nullable String learning,
        @RestForm @Nullable String licence,
        @RestForm @Nullable String dataTerms,
        @RestForm @Nullable String rightsTerms,
        @RestForm @Nullable String consentTerms,
        @RestForm @Nullable String why) {
    private static final List<KeptPart.Field<DraftForm>> FIELDS = List.of(
            field("Title", DraftForm::title),
            field("Summary in one sentence", DraftForm::summary),
            field("The problem", DraftForm::body),
            field("Service that owns the problem", DraftForm::ownerService),
            field("Post of the person who owns it", DraftForm::ownerPost),
            field("Evidence", DraftForm::evidence),
            field("Measure of success", DraftForm::successMeasure),
            field("Baseline", DraftForm::baseline),
            field("What happens to a good answer", DraftForm::goodAnswer),
            field("The service decides by", DraftForm::decideBy),
            field("Goals it serves", DraftForm::goalsInOrder),
            field("Courses worth doing first", DraftForm::learning),
            field("Licence of what teams make", DraftForm::licence),
            field("Which data teams may use, and how", DraftForm::dataTerms),
            field("Who owns what teams make", DraftForm::rightsTerms),
            field("Whose consent teams need", DraftForm::consentTerms));

    private static KeptPart.Field<DraftForm> field(String label, KeptPart.Reader<DraftForm> reader) {
        return new KeptPart.Field<>(label, reader);
    }

    DraftForm {
        goals = Objects.requireNonNullElse(goals, List.of());
    }

    /** With the usual terms where nothing is said yet. */
    static DraftForm of(Challenge challenge) {
        var brief = challenge.brief();
        var licence = Objects.requireNonNullElse(brief.licence(), "CC BY 4.0");
        return new DraftForm(
                brief.title(),
                brief.summary(),
                brief.body(),
                brief.ownerService(),
                brief.ownerPost(),
                EvidenceLines.write(brief.evidence()),
                brief.successMeasure(),
                brief.baseline(),
                brief.goodAnswer(),
                day(brief.decideBy()),
                brief.goals(),
                String.join("\n", brief.learning()),
                licence,
                Objects.requireNonNullElse(brief.dataTerms(), UsualTerms.DATA),
                Objects.requireNonNullElse(brief.rightsTerms(), UsualTerms.rights(licence)),
                Objects.requireNonNullElse(brief.consentTerms(), UsualTerms.CONSENT),
                null);
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : TypedDay.write(date);
    }

    private String goalsInOrder() {
        return goals.stream().sorted().collect(Collectors.joining(", "));
    }

    /** Of what a page shows, to see later whether it is still so. */
    String fingerprint() {
        return Fingerprint.of(toString());
    }

    /** What is kept in these words that is not typed in those. */
    List<KeptPart> besides(DraftForm typed) {
        return KeptPart.besides(FIELDS, this, typed);
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (!Forms.text(ownerService).isEmpty() && OrgUnit.bySlug(Forms.text(ownerService)) == null) {
            errors.add("ownerService", "Choose the service that owns the problem");
        }
        if (!Forms.text(decideBy).isEmpty() && TypedDay.read(decideBy) == null) {
            errors.add("decideBy", "Enter the day as day, month and year, such as 23/11/2026");
        }
        if (goals.stream().anyMatch(goal -> !Forms.isKeepable(goal) || Goal.bySlug(goal) == null)) {
            errors.add("goals", "Choose goals from the list");
        }
        if (!courses().stream().allMatch(line -> line.matches("[a-z0-9-]+"))) {
            errors.add("learning", "Enter the last part of each course's address, one on a line");
        }
        return errors;
    }

    /** What is missing stays null, so that the gate sees it. */
    Challenge.Brief brief(String slug) {
        return new Challenge.Brief(
                slug,
                Forms.text(title),
                said(summary),
                said(body),
                said(ownerService),
                said(ownerPost),
                EvidenceLines.read(evidence),
                said(successMeasure),
                said(baseline),
                said(goodAnswer),
                TypedDay.read(decideBy),
                goals,
                courses(),
                said(licence),
                said(dataTerms),
                said(rightsTerms),
                said(consentTerms),
                List.of());
    }

    private List<String> courses() {
        return Forms.text(learning)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static @Nullable String said(@Nullable String typed) {
        var text = Forms.text(typed);
        return text.isEmpty() ? null : text;
    }
}
