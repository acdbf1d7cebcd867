package openhall.hackathons.setting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.event.EventPlaces;
import openhall.hackathons.event.EventPlan;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a hackathon as JSON. Moments are local to the council, like 2026-12-01T09:30; skills are keys;
 * {@code why} is needed for a change of one that is published. Of {@code capacity}, {@code openLicence} and
 * {@code photographs}, what is left out stays as it is.
 */
record PlanBody(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String host,
        @Nullable String place,
        @Nullable String registrationOpens,
        @Nullable String startsAt,
        @Nullable String submissionsCloseAt,
        @Nullable String judgingEndsAt,
        @Nullable Integer graceMinutes,
        @Nullable String voteOpens,
        @Nullable String voteCloses,
        @Nullable Integer minTeam,
        @Nullable Integer maxTeam,
        @Nullable Integer capacity,
        @Nullable Boolean under18,
        @Nullable List<Weighed> criteria,
        @Nullable List<String> skills,
        @Nullable String codeOfConduct,
        @Nullable String openLicence,
        @Nullable String photographs,
        @Nullable String followUp,
        @Nullable String why) {
    /** A criterion with what 1, 3 and 5 points mean; the weights add up to 100. */
    record Weighed(
            @Nullable String title,
            @Nullable Integer weight,
            @Nullable String one,
            @Nullable String three,
            @Nullable String five) {
        static Weighed of(Criterion criterion) {
            return new Weighed(
                    criterion.title,
                    criterion.weight,
                    criterion.anchorOne,
                    criterion.anchorThree,
                    criterion.anchorFive);
        }

        /** A stroke or a break would begin another part. */
        private String line() {
            return String.join(" | ", part(title), part(text(weight)), part(one), part(three), part(five));
        }

        private static String part(@Nullable String typed) {
            return Objects.requireNonNullElse(typed, "").replaceAll("[|\\r\\n]", " ");
        }
    }

    static PlanBody of(Hackathon now) {
        var form = PlanForm.of(now);
        return new PlanBody(
                now.title,
                now.summary,
                now.body,
                now.host,
                now.place,
                form.registrationOpens(),
                form.startsAt(),
                form.submissionsCloseAt(),
                form.judgingEndsAt(),
                now.graceMinutes,
                form.voteOpens(),
                form.voteCloses(),
                now.minTeam,
                now.maxTeam,
                EventPlaces.of(now).capacity,
                now.under18,
                Criterion.of(now).stream().map(Weighed::of).toList(),
                form.skills(),
                now.codeOfConduct,
                form.openLicence(),
                form.photographs(),
                now.followUp,
                null);
    }

    /** Beside what is there now; nothing is when it is new. */
    PlanForm form(@Nullable Hackathon now) {
        var terms = now == null ? Hackathon.Terms.of("") : EventPlan.terms(now);
        return new PlanForm(
                title,
                summary,
                body,
                host,
                place,
                registrationOpens,
                startsAt,
                submissionsCloseAt,
                judgingEndsAt,
                graceMinutes == null ? "0" : graceMinutes.toString(),
                voteOpens,
                voteCloses,
                text(minTeam),
                text(maxTeam),
                text(capacity),
                Boolean.TRUE.equals(under18) ? "yes" : "no",
                lines(),
                Objects.requireNonNullElse(skills, List.of()),
                codeOfConduct,
                openLicence == null ? terms.openLicence() : openLicence,
                photographs == null ? terms.photo() : photographs,
                followUp,
                why);
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private String lines() {
        return Objects.requireNonNullElse(criteria, List.<Weighed>of()).stream()
                .filter(Objects::nonNull)
                .map(Weighed::line)
                .collect(Collectors.joining("\n"));
    }
}
