package openhall.hackathons.files;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.files.Problems;
import openhall.hackathons.Challenge;
import openhall.hackathons.Changed;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.prizes.Prize;
import openhall.hackathons.setting.Changes;
import openhall.people.OrgUnit;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What a changed file changes of something that is public: whoever took it at its word is told, with the reason. */
final class FileChange {
    private final Set<Changed> about = EnumSet.noneOf(Changed.class);
    private final Map<String, Object> before = new LinkedHashMap<>();
    private final Map<String, Object> after = new LinkedHashMap<>();

    private FileChange() {}

    static FileChange none() {
        return new FileChange();
    }

    static FileChange of(Hackathon was, Hackathon.Plan is) {
        return new FileChange()
                .moment("Registration opens", was.registrationOpens, is.registrationOpens())
                .moment("Work starts", was.startsAt, is.startsAt())
                .moment("Entries close", was.submissionsCloseAt, is.submissionsCloseAt())
                .moment("Judging ends", was.judgingEndsAt, is.judgingEndsAt())
                .compare(Changed.DATES, "Public vote", vote(was.vote()), vote(is.vote()))
                .compare(Changed.PRIZES, "Prizes", prizes(was, is), offered(is.prizes()))
                .compare(Changed.RULES, "Extra minutes", was.graceMinutes, is.graceMinutes())
                .compare(Changed.RULES, "Fewest people in a team", was.minTeam, is.minTeam())
                .compare(Changed.RULES, "Most people in a team", was.maxTeam, is.maxTeam())
                .compare(Changed.RULES, "People under 18", young(was.under18), young(is.under18()))
                .compare(Changed.RULES, "What happens afterwards", was.followUp, is.followUp())
                .compare(
                        Changed.TERMS,
                        "Code of conduct",
                        was.codeOfConduct,
                        is.terms().conduct())
                .compare(Changed.PLACE, "Where", was.place, is.place())
                .compare(Changed.CRITERIA, "What the judges look for", criteria(was), words(is.criteria()));
    }

    static FileChange of(Challenge was, List<ChallengeData.Listed> data, ChallengeFolder is) {
        var brief = is.brief();
        return new FileChange()
                .compare(Changed.CHALLENGE, "Title", was.title, brief.title())
                .compare(Changed.CHALLENGE, "The challenge in full", was.body, brief.body())
                .compare(Changed.CHALLENGE, "Service", service(was), service(brief))
                .compare(Changed.CHALLENGE, "Who owns the problem", was.ownerPost, brief.ownerPost())
                .compare(Changed.CHALLENGE, "How we will know it worked", was.successMeasure, brief.successMeasure())
                .compare(Changed.CHALLENGE, "Where it stands today", was.baseline, brief.baseline())
                .compare(Changed.CHALLENGE, "What happens to a good answer", was.goodAnswer, brief.goodAnswer())
                .compare(Changed.CHALLENGE, "Data you are given", data(data), files(is.data()))
                .compare(Changed.DATES, "The service decides by", day(was.decideBy), day(brief.decideBy()))
                .compare(Changed.TERMS, "Licence of what teams make", was.licence, brief.licence())
                .compare(Changed.TERMS, "Data", was.dataTerms, brief.dataTerms())
                .compare(Changed.TERMS, "Who owns what teams make", was.rightsTerms, brief.rightsTerms())
                .compare(Changed.TERMS, "Consent", was.consentTerms, brief.consentTerms());
    }

    private FileChange moment(String name, Instant was, Instant is) {
        return compare(Changed.DATES, name, Formats.dateTime(was), Formats.dateTime(is));
    }

    /** By the name that it has on the page. */
    private FileChange compare(Changed what, String name, @Nullable Object was, @Nullable Object is) {
        var old = Objects.toString(was, "");
        var now = Objects.toString(is, "");
        if (!old.equals(now)) {
            about.add(what);
            before.put(name, old);
            after.put(name, now);
        }
        return this;
    }

    private static String vote(Hackathon.@Nullable Window window) {
        return window == null ? "" : Formats.dateTime(window.opens()) + " to " + Formats.dateTime(window.closes());
    }

    private static String young(boolean allowed) {
        return allowed ? "Can take part" : "Cannot take part";
    }

    /** A file that says nothing of prizes leaves them as they are. */
    private static String prizes(Hackathon was, Hackathon.Plan is) {
        return is.prizes().isEmpty() ? "" : offered(Prize.plans(was));
    }

    private static String offered(List<Hackathon.PrizePlan> prizes) {
        return lines(prizes.stream()
                .map(each -> each.title() + ", " + each.places() + (each.byVote() ? " by vote" : " by the judges")
                        + (each.challenge() == null ? "" : " for " + each.challenge()) + ": " + each.what())
                .toList());
    }

    private static @Nullable String service(Challenge challenge) {
        var service = challenge.ownerService;
        return service == null ? null : service.name;
    }

    private static @Nullable String service(Challenge.Brief brief) {
        var service = OrgUnit.bySlug(Objects.requireNonNullElse(brief.ownerService(), ""));
        return service == null ? null : service.name;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Formats.date(day);
    }

    private static String criteria(Hackathon hackathon) {
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

    private static String words(List<Criterion.Plan> criteria) {
        return lines(criteria.stream()
                .map(each -> each.title() + " (" + each.weight() + "%). 1: " + each.one() + " 3: " + each.three()
                        + " 5: " + each.five())
                .toList());
    }

    private static String data(List<ChallengeData.Listed> data) {
        return lines(data.stream().map(each -> file(each.name(), each.sha256())).toList());
    }

    private static String files(List<DataFile> data) {
        return lines(data.stream().map(each -> file(each.name(), each.sha256())).toList());
    }

    /** People see that it is another file; programs have the whole fingerprint elsewhere. */
    private static String file(String name, String sha256) {
        return name + " (" + sha256.substring(0, 12) + ")";
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
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
