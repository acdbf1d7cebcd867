package openhall.hackathons.setting;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.hackathons.Challenge;
import openhall.hackathons.Challenge.Brief;
import openhall.hackathons.Challenge.Piece;
import openhall.hackathons.Changed;
import openhall.people.OrgUnit;
import openhall.strategy.Goal;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What of a challenge another brief would change, typed by hand or in a file. */
public final class ChallengeChange {
    private static final List<String> TERMS = List.of("Licence", "Data", "Who owns what teams make", "Consent");

    private ChallengeChange() {}

    public static Difference between(Brief now, Brief next) {
        var before = Worded.differing(words(now), words(next));
        var after = Worded.differing(words(next), words(now));
        name(before);
        name(after);
        return new Difference(about(before.keySet()), before, after);
    }

    /** That a challenge is there no more. */
    public static Difference cancelled() {
        return Difference.of(
                Changed.CHALLENGE,
                Map.of("State", Challenge.State.PUBLISHED.text()),
                Map.of("State", Challenge.State.CANCELLED.text()));
    }

    private static Set<Changed> about(Set<String> what) {
        var about = EnumSet.noneOf(Changed.class);
        what.forEach(each -> about.add(TERMS.contains(each) ? Changed.TERMS : Changed.CHALLENGE));
        return about;
    }

    /** As people read it: a service and goals by their names. */
    private static void name(Map<String, String> words) {
        words.computeIfPresent("Service", (what, slug) -> service(slug));
        words.computeIfPresent(
                "Goals",
                (what, slugs) ->
                        Stream.of(slugs.split(", ")).map(ChallengeChange::goal).collect(Collectors.joining(", ")));
    }

    private static String service(String slug) {
        var service = OrgUnit.bySlug(slug);
        return service == null ? slug : service.name;
    }

    private static String goal(String slug) {
        var goal = Goal.bySlug(slug);
        return goal == null ? slug : goal.title;
    }

    /** Every part of it by the name it has on the page; nothing said is the empty text. */
    static Map<String, String> words(Brief brief) {
        var words = new LinkedHashMap<String, String>();
        words.put("Title", brief.title());
        words.put("Summary", said(brief.summary()));
        words.put("The challenge in full", said(brief.body()));
        words.put("Service", said(brief.ownerService()));
        words.put("Who owns the problem", said(brief.ownerPost()));
        words.put("Evidence", brief.evidence().stream().map(Piece::text).collect(Collectors.joining("\n")));
        words.put("How we will know it worked", said(brief.successMeasure()));
        words.put("Where it stands today", said(brief.baseline()));
        words.put("What happens to a good answer", said(brief.goodAnswer()));
        var decideBy = brief.decideBy();
        words.put("The service decides by", decideBy == null ? "" : Formats.date(decideBy));
        words.put("Goals", String.join(", ", brief.goals()));
        words.put("Courses", String.join(", ", brief.learning()));
        words.put("Licence", said(brief.licence()));
        words.put("Data", said(brief.dataTerms()));
        words.put("Who owns what teams make", said(brief.rightsTerms()));
        words.put("Consent", said(brief.consentTerms()));
        return words;
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
