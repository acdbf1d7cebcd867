package openhall.hackathons.setting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.Person;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as JSON, as far as it is known: a draft may lack anything but its title. {@code ownerService} and
 * {@code goals} are slugs, {@code decideBy} is a day like 2027-01-29; each piece of evidence is a line of text.
 */
public record DraftBody(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String ownerService,
        @Nullable String ownerPost,
        @Nullable List<String> evidence,
        @Nullable String successMeasure,
        @Nullable String baseline,
        @Nullable String goodAnswer,
        @Nullable String decideBy,
        @Nullable List<String> goals,
        @Nullable List<String> learning,
        @Nullable String licence,
        @Nullable String dataTerms,
        @Nullable String rightsTerms,
        @Nullable String consentTerms,
        @Nullable String why) {
    /** Who keeps it, by which rules and by whose time. */
    public record Keeping(Forms forms, SiteClock clock, Person by) {}

    /** Under this slug, whether or not there is a draft. */
    public DraftState keep(String hackathonSlug, String slug, Keeping keeping) {
        var form = form();
        var errors = form.errors();
        if (!slug.matches("[a-z0-9-]{1,100}")) {
            errors.add("title", "Use small letters, digits and hyphens in the address");
        }
        keeping.forms().requireJson(form, errors);
        var hackathon = Hackathon.named(hackathonSlug);
        var at = keeping.clock().holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var there = Challenge.in(hackathon, slug);
        if (there == null || there.isDraft()) {
            return DraftState.of(Challenge.draft(hackathon, form.brief(slug), keeping.by(), at));
        }
        there.lock();
        there.change(form.brief(slug), keeping.by(), form.why(), at);
        return DraftState.of(there);
    }

    private DraftForm form() {
        return new DraftForm(
                title,
                summary,
                body,
                ownerService,
                ownerPost,
                lines(evidence),
                successMeasure,
                baseline,
                goodAnswer,
                decideBy,
                Objects.requireNonNullElse(goals, List.of()),
                lines(learning),
                licence,
                dataTerms,
                rightsTerms,
                consentTerms,
                why);
    }

    private static String lines(@Nullable List<String> texts) {
        return texts == null ? "" : String.join("\n", texts);
    }
}
