package openhall.hackathons.prizes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.activity.Activity;
import openhall.hackathons.Challenge;
import openhall.hackathons.Changed;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import openhall.hackathons.results.Written;
import openhall.hackathons.setting.Changes;
import openhall.people.Person;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something to win at a hackathon, given by the judges or by the public vote, to one entry or to several. */
@Entity
public class Prize extends PanacheEntityBase {
    private static final Hackathon.PrizePlan USUAL =
            new Hackathon.PrizePlan("First prize", "The entry that judges found best.", false, 1, null);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    /** Where it stands in the list. Of two prizes for the same entries, the first one is given first. */
    public int position;

    public String title;
    public String what;
    public boolean byVote;

    /** How many entries it goes to. */
    public int places;

    /** The challenge whose entries can win it; null for all entries. */
    public @Nullable String challengeSlug;

    /** Whether it costs the council money or promises a contract, so that procurement has to agree. */
    public boolean costsMoney;

    @SuppressWarnings("serial")
    static class TooLate extends Refused {
        TooLate() {
            super("Prizes cannot change after entries have closed, or when the hackathon was cancelled.");
        }
    }

    @SuppressWarnings("serial")
    static class TitleTaken extends Refused {
        TitleTaken() {
            super("Another prize of this hackathon has this title. Choose a different title.");
        }
    }

    @SuppressWarnings("serial")
    static class LastOfTheJudges extends Refused {
        LastOfTheJudges() {
            super("A hackathon has a prize that judges give. Add another one before you remove this one.");
        }
    }

    @SuppressWarnings("serial")
    static class ProcurementNotAsked extends Refused {
        ProcurementNotAsked(List<String> challenges) {
            super(notAsked(challenges) + ".");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Prize() {}

    /** Takes the prizes of a plan. A plan that says none leaves those that are there, or has the usual one. */
    public static void plan(Hackathon hackathon, List<Hackathon.PrizePlan> plans) {
        var there = of(hackathon);
        var wanted = plans.isEmpty() && there.isEmpty() ? List.of(USUAL) : plans;
        if (wanted.isEmpty()) {
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            var prize = i < there.size() ? there.get(i) : fresh(hackathon, lastPosition(there) + i - there.size() + 1);
            prize.describe(wanted.get(i));
        }
        there.stream().skip(wanted.size()).forEach(prize -> prize.delete());
    }

    /** Adds one. The hackathon is held by whoever calls. */
    public static Prize add(Hackathon hackathon, Hackathon.PrizePlan plan, String why, Person by, Instant at) {
        var there = of(hackathon);
        requireOpen(hackathon, at);
        if (there.stream().anyMatch(other -> other.title.equalsIgnoreCase(plan.title()))) {
            throw new TitleTaken();
        }
        requireProcurement(hackathon, plan);
        var before = json(hackathon);
        var prize = fresh(hackathon, lastPosition(there) + 1);
        prize.describe(plan);
        Activity.record(by, "added a prize", hackathon.subject(), at, plan.title());
        changed(hackathon, before, why, by, at);
        return prize;
    }

    /** Nobody promises money for a challenge about which procurement was not asked with this prize. */
    private static void requireProcurement(Hackathon hackathon, Hackathon.PrizePlan plan) {
        var asked = askedWithout(hackathon, plan);
        if (!asked.isEmpty()) {
            throw new ProcurementNotAsked(asked);
        }
    }

    /** By title, the challenges that are too far on for a prize like this. */
    static List<String> askedWithout(Hackathon hackathon, Hackathon.PrizePlan plan) {
        if (!plan.costsMoney()) {
            return List.of();
        }
        var only = plan.challenge();
        return Challenge.beyondDraft(hackathon).stream()
                .filter(challenge -> only == null || only.equals(challenge.slug))
                .map(challenge -> challenge.title)
                .toList();
    }

    static String notAsked(List<String> challenges) {
        return "Choose no, or a challenge that is still a draft. Procurement agrees to a prize that costs money before"
                + " its challenges are public, and these are public or wait for agreement: "
                + String.join(", ", challenges);
    }

    void remove(String why, Person by, Instant at) {
        var there = of(hackathon);
        requireOpen(hackathon, at);
        if (!byVote && there.stream().filter(other -> !other.byVote).count() == 1) {
            throw new LastOfTheJudges();
        }
        var before = json(hackathon);
        delete();
        Activity.record(by, "removed a prize", hackathon.subject(), at, title);
        changed(hackathon, before, why, by, at);
    }

    static boolean takesChanges(Hackathon hackathon, Instant at) {
        return at.isBefore(hackathon.closesAt()) && hackathon.finalisedAt == null && hackathon.cancelledAt == null;
    }

    private static void requireOpen(Hackathon hackathon, Instant at) {
        if (!takesChanges(hackathon, at)) {
            throw new TooLate();
        }
    }

    /** What is public already changes with a reason that everybody reads. */
    private static void changed(Hackathon hackathon, String before, String why, Person by, Instant at) {
        var after = json(hackathon);
        if (hackathon.isPublished() && !before.equals(after)) {
            Changes.keep(hackathon, null, Set.of(Changed.PRIZES), before, after, why, by, at);
        }
    }

    private static String json(Hackathon hackathon) {
        return Written.json(Map.of(
                "Prizes", shown(hackathon).stream().map(prize -> prize.title).collect(Collectors.joining(", "))));
    }

    private static Prize fresh(Hackathon hackathon, int position) {
        var prize = new Prize();
        prize.hackathon = hackathon;
        prize.position = position;
        return prize;
    }

    private void describe(Hackathon.PrizePlan plan) {
        title = plan.title();
        what = plan.what();
        byVote = plan.byVote();
        places = plan.places();
        challengeSlug = plan.challenge();
        costsMoney = plan.costsMoney();
        persist();
    }

    private static int lastPosition(List<Prize> there) {
        return there.isEmpty() ? 0 : there.get(there.size() - 1).position;
    }

    public boolean isOpenTo(Submission entry) {
        return challengeSlug == null || challengeSlug.equals(entry.team.challenge.slug);
    }

    /** Prizes with the same are for the same entries, judged in the same way: nobody wins two of them. */
    public String scope() {
        return byVote + "/" + challengeSlug;
    }

    public String listPath() {
        return "/organise/" + hackathon.slug + "/prizes";
    }

    public String removalPath() {
        return listPath() + "/" + position + "/removal";
    }

    public String decider() {
        return byVote ? "Voters" : "Judges";
    }

    static long number(Hackathon hackathon) {
        return count("hackathon", hackathon);
    }

    /** What there is to win, as it would be planned. */
    public static List<Hackathon.PrizePlan> plans(Hackathon hackathon) {
        return of(hackathon).stream()
                .map(prize -> new Hackathon.PrizePlan(
                        prize.title, prize.what, prize.byVote, prize.places, prize.challengeSlug, prize.costsMoney))
                .toList();
    }

    public static List<Prize> of(Hackathon hackathon) {
        return list("hackathon = ?1 order by position", hackathon);
    }

    /** What everybody can read: a prize for one challenge comes to light with that challenge. */
    public static List<Prize> shown(Hackathon hackathon) {
        return list(
                "from Prize p where p.hackathon = ?1 and not exists (select 1 from Challenge c"
                        + " where c.hackathon = p.hackathon and c.slug = p.challengeSlug and c.state in ?2)"
                        + " order by p.position",
                hackathon,
                List.of(Challenge.State.DRAFT, Challenge.State.IN_SIGN_OFF));
    }

    /** What an answer to this challenge can win that costs money, which procurement agrees to. */
    public static List<Prize> costly(Challenge challenge) {
        return list(
                "hackathon = ?1 and costsMoney = true and (challengeSlug is null or challengeSlug = ?2)"
                        + " order by position",
                challenge.hackathon,
                challenge.slug);
    }

    static Prize at(Hackathon hackathon, int position) {
        Prize prize =
                find("hackathon = ?1 and position = ?2", hackathon, position).firstResult();
        if (prize == null) {
            throw new NotFoundException();
        }
        return prize;
    }
}
