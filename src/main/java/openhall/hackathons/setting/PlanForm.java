package openhall.hackathons.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.hackathons.Criterion;
import openhall.hackathons.Fingerprint;
import openhall.hackathons.Hackathon;
import openhall.hackathons.event.EventPlaces;
import openhall.hackathons.event.EventPlan;
import openhall.skills.Skill;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a hackathon as it is typed. The number of places is for one that is new, and has a page of its own from
 * then on; {@code why} is for one that is published.
 */
record PlanForm(
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

        @RestForm @NotBlank(message = "Say what the hackathon is") @Nullable
        String body,

        @RestForm
        @NotBlank(message = "Enter who runs it")
        @Size(max = 200, message = "Who runs it must be 200 characters or fewer")
        @Nullable
        String host,

        @RestForm
        @NotBlank(message = "Enter where it is")
        @Size(max = 200, message = "The place must be 200 characters or fewer")
        @Nullable
        String place,

        @RestForm @Nullable String registrationOpens,
        @RestForm @Nullable String startsAt,
        @RestForm @Nullable String submissionsCloseAt,
        @RestForm @Nullable String judgingEndsAt,
        @RestForm @Nullable String graceMinutes,
        @RestForm @Nullable String voteOpens,
        @RestForm @Nullable String voteCloses,
        @RestForm @Nullable String minTeam,
        @RestForm @Nullable String maxTeam,
        @RestForm @Nullable String capacity,
        @RestForm @Nullable String under18,
        @RestForm @Nullable String criteria,
        @RestForm List<String> skills,

        @RestForm @NotBlank(message = "Enter the code of conduct") @Nullable
        String conduct,

        @RestForm @NotBlank(message = "Say under which licence teams share what they make") @Nullable
        String openLicence,

        @RestForm @Nullable String photographs,

        @RestForm @NotBlank(message = "Say what happens afterwards") @Nullable
        String followUp,

        @RestForm @Nullable String why) {
    /** Words that other addresses below /hackathons and /organise begin with. */
    private static final Set<String> TAKEN =
            Set.of("new", "imports", "challenges", "files", "decisions", "vote", "feed-atom");

    private static final List<KeptPart.Field<PlanForm>> FIELDS = List.of(
            field("Title", PlanForm::title),
            field("Summary in one sentence", PlanForm::summary),
            field("What the hackathon is", PlanForm::body),
            field("Who runs it", PlanForm::host),
            field("Where", PlanForm::place),
            field("Registration opens", PlanForm::registrationOpens),
            field("Work starts", PlanForm::startsAt),
            field("Entries close", PlanForm::submissionsCloseAt),
            field("Judging ends", PlanForm::judgingEndsAt),
            field("Extra minutes in which entries are still taken", PlanForm::graceMinutes),
            field("Public vote opens", PlanForm::voteOpens),
            field("Public vote closes", PlanForm::voteCloses),
            field("Fewest people in a team", PlanForm::minTeam),
            field("Most people in a team", PlanForm::maxTeam),
            field("Can people under 18 take part?", PlanForm::under18),
            field("What the judges look for", PlanForm::criteria),
            field("Skills that people show here", PlanForm::skillsInOrder),
            field("Code of conduct", PlanForm::conduct),
            field("Open licence", PlanForm::openLicence),
            field("Photographs", PlanForm::photographs),
            field("What happens afterwards", PlanForm::followUp));

    private static KeptPart.Field<PlanForm> field(String label, KeptPart.Reader<PlanForm> reader) {
        return new KeptPart.Field<>(label, reader);
    }

    PlanForm {
        skills = Objects.requireNonNullElse(skills, List.of());
    }

    static PlanForm empty() {
        return new PlanForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "0",
                null,
                null,
                "2",
                "6",
                null,
                "no",
                null,
                List.of(),
                null,
                Hackathon.Terms.USUAL_LICENCE,
                null,
                null,
                null);
    }

    static PlanForm of(Hackathon now) {
        var terms = EventPlan.terms(now);
        return new PlanForm(
                now.title,
                now.summary,
                now.body,
                now.host,
                now.place,
                TypedMoment.write(now.registrationOpens),
                TypedMoment.write(now.startsAt),
                TypedMoment.write(now.submissionsCloseAt),
                TypedMoment.write(now.judgingEndsAt),
                String.valueOf(now.graceMinutes),
                TypedMoment.write(now.voteOpensAt),
                TypedMoment.write(now.voteClosesAt),
                String.valueOf(now.minTeam),
                String.valueOf(now.maxTeam),
                null,
                now.under18 ? "yes" : "no",
                CriteriaLines.write(Criterion.of(now)),
                now.skills.stream().map(skill -> skill.key).sorted().toList(),
                terms.conduct(),
                terms.openLicence(),
                terms.photo(),
                now.followUp,
                null);
    }

    private String skillsInOrder() {
        return skills.stream().sorted().collect(Collectors.joining(", "));
    }

    /** Of what a page shows, to see later whether it is still so. */
    String fingerprint() {
        return Fingerprint.of(toString());
    }

    /** What is kept in these words that is not typed in those. */
    List<KeptPart> besides(PlanForm typed) {
        return KeptPart.besides(FIELDS, this, typed);
    }

    String slug() {
        return Slugs.of(Forms.text(title));
    }

    /** What is wrong beyond a field left empty, beside what is there now; of a new one, its address too. */
    FormErrors errors(@Nullable Hackathon now) {
        var errors = new FormErrors();
        var isNew = now == null;
        if (isNew && !Forms.text(title).isEmpty() && (slug().isEmpty() || TAKEN.contains(slug()))) {
            errors.add("title", "Enter a title with more words in it");
        } else if (isNew && !slug().isEmpty() && Hackathon.bySlug(slug()) != null) {
            errors.add("title", "Another hackathon has this title. Choose a different title");
        }
        checkDates(errors);
        checkNumbers(errors);
        if (!"yes".equals(under18) && !"no".equals(under18)) {
            errors.add("under18", "Choose whether people under 18 can take part");
        }
        CriteriaLines.check(criteria, errors);
        if (skills.stream().anyMatch(key -> !Forms.isKeepable(key) || !Skill.isOurs(key))) {
            errors.add("skills", "Choose skills from the list");
        }
        if (now != null
                && Forms.text(photographs).isEmpty()
                && EventPlan.terms(now).photo() != null) {
            errors.add("photographs", "Say what people agree to about photographs. If nobody takes any, say so");
        }
        return errors;
    }

    private void checkDates(FormErrors errors) {
        moment("registrationOpens", registrationOpens, errors);
        moment("startsAt", startsAt, errors);
        moment("submissionsCloseAt", submissionsCloseAt, errors);
        moment("judgingEndsAt", judgingEndsAt, errors);
        order().check(errors);
        if (!Forms.text(voteOpens).isEmpty() || !Forms.text(voteCloses).isEmpty()) {
            moment("voteOpens", voteOpens, errors);
            moment("voteCloses", voteCloses, errors);
            order().checkVote(TypedMoment.read(voteOpens), TypedMoment.read(voteCloses), errors);
        }
    }

    private PlanOrder order() {
        return new PlanOrder(
                TypedMoment.read(registrationOpens),
                TypedMoment.read(startsAt),
                TypedMoment.read(submissionsCloseAt),
                TypedMoment.read(judgingEndsAt),
                number(graceMinutes));
    }

    private static void moment(String field, @Nullable String typed, FormErrors errors) {
        if (TypedMoment.read(typed) == null) {
            errors.add(field, "Enter a day and a time, such as 23/11/2026 9:30");
        }
    }

    private void checkNumbers(FormErrors errors) {
        if (number(graceMinutes) < 0 || number(graceMinutes) > 60) {
            errors.add("graceMinutes", "Enter a number of minutes from 0 to 60");
        }
        if (number(minTeam) < 1) {
            errors.add("minTeam", "Enter a number of people, 1 or more");
        }
        if (number(maxTeam) < Math.max(1, number(minTeam)) || number(maxTeam) > 100) {
            errors.add("maxTeam", "Enter a number of people up to 100, and not below the fewest");
        }
        if (places() != null && (number(capacity) < 1 || number(capacity) > EventPlaces.MOST)) {
            errors.add(
                    "capacity", "Enter a number of places from 1 to " + EventPlaces.MOST + ", or nothing for no limit");
        }
    }

    private static int number(@Nullable String typed) {
        var text = Forms.text(typed);
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
    }

    /** Null where nothing is said. */
    private @Nullable Integer places() {
        return Forms.text(capacity).isEmpty() ? null : number(capacity);
    }

    private Hackathon.Terms terms() {
        var photo = Forms.text(photographs);
        return new Hackathon.Terms(Forms.text(conduct), Forms.text(openLicence), photo.isEmpty() ? null : photo);
    }

    /** Only when there are no errors. Times that were not touched keep their seconds. */
    Hackathon.Plan plan(String slug, @Nullable Hackathon now) {
        return new Hackathon.Plan(
                slug,
                Forms.text(title),
                Forms.text(summary),
                Forms.text(place),
                Forms.text(host),
                Forms.text(body),
                kept(registrationOpens, now == null ? null : now.registrationOpens),
                kept(startsAt, now == null ? null : now.startsAt),
                kept(submissionsCloseAt, now == null ? null : now.submissionsCloseAt),
                kept(judgingEndsAt, now == null ? null : now.judgingEndsAt),
                number(minTeam),
                number(maxTeam),
                CriteriaLines.read(criteria).stream()
                        .map(each -> known(each, now))
                        .toList(),
                skills,
                Forms.text(followUp),
                number(graceMinutes),
                places(),
                "yes".equals(under18),
                terms(),
                List.of(),
                List.of(),
                window(now));
    }

    /** A criterion that has its name already keeps its slug, whatever its file called it. */
    private static Criterion.Plan known(Criterion.Plan typed, @Nullable Hackathon now) {
        if (now == null) {
            return typed;
        }
        return Criterion.of(now).stream()
                .filter(each -> each.title.equals(typed.title()))
                .findFirst()
                .map(each -> new Criterion.Plan(
                        each.slug, typed.title(), typed.weight(), typed.one(), typed.three(), typed.five()))
                .orElse(typed);
    }

    private static Instant kept(@Nullable String typed, @Nullable Instant now) {
        var read = Objects.requireNonNull(TypedMoment.read(typed));
        return now != null && TypedMoment.write(now).equals(TypedMoment.write(read)) ? now : read;
    }

    private Hackathon.@Nullable Window window(@Nullable Hackathon now) {
        if (Forms.text(voteOpens).isEmpty()) {
            return null;
        }
        return new Hackathon.Window(
                kept(voteOpens, now == null ? null : now.voteOpensAt),
                kept(voteCloses, now == null ? null : now.voteClosesAt));
    }
}
