package openhall.hackathons.files;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import openhall.files.Problems;
import openhall.hackathons.Challenge;
import openhall.hackathons.Changed;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.results.Prize;
import openhall.hackathons.setting.Changes;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What a changed file changes of something that is public: whoever took it at its word is told, with the reason. */
final class FileChange {
    private final Set<Changed> about = EnumSet.noneOf(Changed.class);
    private final Map<String, Object> before = new TreeMap<>();
    private final Map<String, Object> after = new TreeMap<>();

    private FileChange() {}

    static FileChange none() {
        return new FileChange();
    }

    static FileChange of(Hackathon was, Hackathon.Plan is) {
        return new FileChange()
                .compare(Changed.DATES, "registration_opens", when(was.registrationOpens), when(is.registrationOpens()))
                .compare(Changed.DATES, "starts", when(was.startsAt), when(is.startsAt()))
                .compare(
                        Changed.DATES,
                        "submissions_close",
                        when(was.submissionsCloseAt),
                        when(is.submissionsCloseAt()))
                .compare(Changed.DATES, "judging_ends", when(was.judgingEndsAt), when(is.judgingEndsAt()))
                .compare(Changed.DATES, "vote", when(was.vote()), when(is.vote()))
                .compare(Changed.PRIZES, "prizes", prizes(was, is), offered(is.prizes()))
                .compare(Changed.RULES, "grace_minutes", was.graceMinutes, is.graceMinutes())
                .compare(Changed.RULES, "smallest_team", was.minTeam, is.minTeam())
                .compare(Changed.RULES, "largest_team", was.maxTeam, is.maxTeam())
                .compare(Changed.RULES, "under_18", was.under18, is.under18())
                .compare(Changed.RULES, "follow_up", was.followUp, is.followUp())
                .compare(
                        Changed.TERMS,
                        "code_of_conduct",
                        was.codeOfConduct,
                        is.terms().conduct())
                .compare(Changed.PLACE, "place", was.place, is.place())
                .compare(Changed.CRITERIA, "criteria", criteria(was), words(is.criteria()));
    }

    /** As people read it, who read the change too. */
    private static String when(Instant moment) {
        return Formats.dateTime(moment);
    }

    private static String when(Hackathon.@Nullable Window vote) {
        return vote == null ? "" : when(vote.opens()) + " to " + when(vote.closes());
    }

    /** A file that says nothing of prizes leaves them as they are. */
    private static List<String> prizes(Hackathon was, Hackathon.Plan is) {
        return is.prizes().isEmpty() ? List.of() : offered(Prize.plans(was));
    }

    private static List<String> offered(List<Hackathon.PrizePlan> prizes) {
        return prizes.stream()
                .map(each -> each.title() + ", " + each.places() + (each.byVote() ? " by vote" : " by the judges")
                        + (each.challenge() == null ? "" : " for " + each.challenge()) + ": " + each.what())
                .toList();
    }

    static FileChange of(Challenge was, List<ChallengeData.Listed> data, ChallengeFolder is) {
        var brief = is.brief();
        return new FileChange()
                .compare(Changed.CHALLENGE, "title", was.title, brief.title())
                .compare(Changed.CHALLENGE, "body", was.body, brief.body())
                .compare(Changed.CHALLENGE, "owner_service", service(was), brief.ownerService())
                .compare(Changed.CHALLENGE, "owner_post", was.ownerPost, brief.ownerPost())
                .compare(Changed.CHALLENGE, "success_measure", was.successMeasure, brief.successMeasure())
                .compare(Changed.CHALLENGE, "baseline", was.baseline, brief.baseline())
                .compare(Changed.CHALLENGE, "good_answer", was.goodAnswer, brief.goodAnswer())
                .compare(Changed.CHALLENGE, "data", hashes(data), is.hashes())
                .compare(Changed.DATES, "decide_by", was.decideBy, brief.decideBy())
                .compare(Changed.TERMS, "licence", was.licence, brief.licence())
                .compare(Changed.TERMS, "terms of data", was.dataTerms, brief.dataTerms())
                .compare(Changed.TERMS, "terms of rights", was.rightsTerms, brief.rightsTerms())
                .compare(Changed.TERMS, "terms of consent", was.consentTerms, brief.consentTerms());
    }

    private FileChange compare(Changed what, String key, @Nullable Object was, @Nullable Object is) {
        var old = Objects.toString(was, "");
        var now = Objects.toString(is, "");
        if (!old.equals(now)) {
            about.add(what);
            before.put(key, old);
            after.put(key, now);
        }
        return this;
    }

    private static @Nullable String service(Challenge challenge) {
        var service = challenge.ownerService;
        return service == null ? null : service.slug;
    }

    private static List<String> criteria(Hackathon hackathon) {
        return words(Criterion.of(hackathon).stream()
                .map(criterion -> new Criterion.Plan(
                        criterion.slug,
                        criterion.title,
                        criterion.weight,
                        criterion.anchorOne,
                        criterion.anchorThree,
                        criterion.anchorFive))
                .toList());
    }

    private static List<String> words(List<Criterion.Plan> criteria) {
        return criteria.stream()
                .map(each -> each.title() + " (" + each.weight() + "): 1 " + each.one() + " 3 " + each.three() + " 5 "
                        + each.five())
                .toList();
    }

    private static List<String> hashes(List<ChallengeData.Listed> data) {
        return data.stream().map(each -> each.name() + " " + each.sha256()).toList();
    }

    /** True when nothing changes, or the file says why; else the missing reason is reported. */
    boolean isSaid(@Nullable String why, Path file, Problems problems) {
        if (about.isEmpty() || why != null) {
            return true;
        }
        var what = about.stream().map(Changed::text).collect(Collectors.joining(", "));
        problems.at(
                file, 1, "This is public and changes " + what + ": say why under change:, in a sentence for everybody");
        return false;
    }

    void keep(Hackathon hackathon, @Nullable Challenge challenge, @Nullable String why, Instant at) {
        if (!about.isEmpty() && why != null) {
            Changes.keep(hackathon, challenge, about, json(before), json(after), why, null, at);
        }
    }

    private static String json(Map<String, Object> texts) {
        return new JsonObject(texts).encode();
    }
}
