package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.activity.Subject;
import openhall.hackathons.event.Consents;
import openhall.hackathons.event.EventPlan;
import openhall.hackathons.event.TermsKind;
import openhall.hackathons.jury.JudgePass;
import openhall.hackathons.panel.JudgeLetters;
import openhall.hackathons.prizes.Prize;
import openhall.hackathons.setting.Changes;
import openhall.hackathons.setting.Difference;
import openhall.hackathons.setting.PlanChange;
import openhall.people.Person;
import openhall.skills.Skill;
import openhall.web.Cursor;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.KeyPage;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An event at which teams answer the challenges of services, from its announcement to its finalised results. */
@Entity
public class Hackathon extends PanacheEntityBase {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Cursor NEWER_THAN_ALL = Cursor.of(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));
    private static final int PAGE = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;
    public String title;
    public String summary;
    public String place;
    public String host;
    public String body;
    public String codeOfConduct;
    public String conductHash;
    public Instant registrationOpens;
    public Instant startsAt;
    public Instant submissionsCloseAt;
    public Instant judgingEndsAt;
    public int minTeam;
    public int maxTeam;
    public String followUp;
    public @Nullable String loadedFrom;

    /** How long after the deadline entries are still taken, and marked. */
    public int graceMinutes;

    @Column(name = "under_18")
    public boolean under18;

    public @Nullable Instant voteOpensAt;
    public @Nullable Instant voteClosesAt;

    /** How many judges read each entry. */
    public int readsEach = 3;

    /** Of the published plan: every change after publishing makes the next. */
    public int version = 1;

    public @Nullable Instant publishedAt;

    /** When the last versions of all entries were locked, and when the panel got its readings. */
    public @Nullable Instant lockedAt;

    public @Nullable Instant assignedAt;
    public @Nullable Instant cancelledAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person cancelledBy;

    public @Nullable String cancelledWhy;

    /** When the first of its projects was offered to a service. */
    public @Nullable Instant inAdoptionSince;

    public @Nullable Instant closedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person closedBy;

    public @Nullable String closedNote;
    public @Nullable Instant finalisedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person finalisedBy;

    public @Nullable String finalisedNote;

    @ManyToMany
    @JoinTable(
            name = "hackathon_skill",
            joinColumns = @JoinColumn(name = "hackathon_id"),
            inverseJoinColumns = @JoinColumn(name = "skill_id"))
    public List<Skill> skills = new ArrayList<>();

    /** What is written about a hackathon before it begins: in its file, or by a test or the demo. */
    public record Plan(
            String slug,
            String title,
            String summary,
            String place,
            String host,
            String body,
            Instant registrationOpens,
            Instant startsAt,
            Instant submissionsCloseAt,
            Instant judgingEndsAt,
            int minTeam,
            int maxTeam,
            List<Criterion.Plan> criteria,
            List<String> skills,
            String followUp,
            int graceMinutes,
            @Nullable Integer capacity,
            boolean under18,
            Terms terms,
            List<PrizePlan> prizes,
            List<ScheduleLine> schedule,
            @Nullable Window vote) {}

    /** What people agree to: how we behave, under which licence teams share, and, if they like, photographs. */
    public record Terms(
            String conduct, String openLicence, @Nullable String photo) {
        /** The licence that hackathons have when none is said. */
        public static final String USUAL_LICENCE = "What your team makes is shared under CC BY 4.0.";

        /** With the usual licence and no photographs. */
        public static Terms of(String conduct) {
            return new Terms(conduct, USUAL_LICENCE, null);
        }
    }

    /**
     * A prize, of the jury or of the public vote, for so many winners; of one challenge where its slug is said. It can
     * cost the council money, or promise a contract.
     */
    public record PrizePlan(
            String title,
            String what,
            boolean byVote,
            int places,
            @Nullable String challenge,
            boolean costsMoney) {
        /** One that costs nothing. */
        public PrizePlan(String title, String what, boolean byVote, int places, @Nullable String challenge) {
            this(title, what, byVote, places, challenge, false);
        }
    }

    /** Something that takes place at the hackathon. */
    public record ScheduleLine(
            Instant starts,
            Instant ends,
            String title,
            @Nullable String place,
            String words) {}

    /** When the public can vote. */
    public record Window(Instant opens, Instant closes) {}

    @SuppressWarnings("serial")
    static class DatesOutOfOrder extends Refused {
        DatesOutOfOrder() {
            super("Registration opens first, then work starts, then entries close, then judging ends.");
        }
    }

    @SuppressWarnings("serial")
    static class VoteOutsideJudging extends Refused {
        VoteOutsideJudging() {
            super("The public vote opens after entries close, and closes before judging ends.");
        }
    }

    @SuppressWarnings("serial")
    static class PassedMoment extends Refused {
        PassedMoment() {
            super("A time that has passed stays as it is. Enter times that are still to come.");
        }
    }

    @SuppressWarnings("serial")
    static class CriteriaFixed extends Refused {
        CriteriaFixed() {
            super("What the judges look for cannot change after entries have closed.");
        }
    }

    @SuppressWarnings("serial")
    static class ReasonMissing extends Refused {
        ReasonMissing() {
            super("Say why you change it. Everybody who takes part reads the reason.");
        }
    }

    @SuppressWarnings("serial")
    public static class NotToChange extends Refused {
        NotToChange() {
            super("A hackathon that was cancelled, or has final results, cannot be changed.");
        }
    }

    @SuppressWarnings("serial")
    static class PrizeByVote extends Refused {
        PrizeByVote() {
            super("A prize of this hackathon is given by the public vote. Remove that prize first, or keep the vote.");
        }
    }

    @SuppressWarnings("serial")
    static class TeamsTooSmall extends Refused {
        TeamsTooSmall(long teams, int fewest) {
            super(Formats.times(teams, "team that has", "teams that have")
                    + " sent an entry would be too small. Keep " + fewest
                    + " as the fewest people in a team, or ask them to grow first.");
        }
    }

    @SuppressWarnings("serial")
    static class NotToPublish extends Refused {
        NotToPublish() {
            super("A hackathon is published once, before its entries close, and not after it was cancelled.");
        }
    }

    @SuppressWarnings("serial")
    static class NotToCancel extends Refused {
        NotToCancel() {
            super("A hackathon with final results, or one that was cancelled before, cannot be cancelled.");
        }
    }

    @SuppressWarnings("serial")
    static class NotToClose extends Refused {
        NotToClose() {
            super("A hackathon is closed once, after its results are final.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Hackathon() {}

    public static Hackathon announce(Plan plan, Instant at) {
        var hackathon = of(plan, at, at);
        Activity.record(null, "announced", hackathon.subject(), at);
        return hackathon;
    }

    /** Begins one that only organisers see until they publish it. */
    public static Hackathon draft(Plan plan, Person by, Instant at) {
        var hackathon = of(plan, null, at);
        Activity.record(by, "drafted", hackathon.subject(), at);
        return hackathon;
    }

    private static Hackathon of(Plan plan, @Nullable Instant published, Instant at) {
        var hackathon = new Hackathon();
        hackathon.slug = plan.slug();
        hackathon.publishedAt = published;
        hackathon.describe(plan);
        hackathon.persist();
        Criterion.replace(hackathon, plan.criteria());
        Prize.plan(hackathon, plan.prizes());
        EventPlan.keep(hackathon, plan, null, at);
        return hackathon;
    }

    /** Makes a draft public. */
    public void publish(Person by, Instant at) {
        if (publishedAt != null || cancelledAt != null || !at.isBefore(submissionsCloseAt)) {
            throw new NotToPublish();
        }
        publishedAt = at;
        Activity.record(by, "announced", subject(), at);
    }

    /** Takes a changed plan. Criteria stay as they were once entries have closed; results stay for good. */
    public void revise(Plan plan, Instant at) {
        if (finalisedAt != null || cancelledAt != null) {
            return;
        }
        if (isPublished()) {
            requireDatesToCome(plan, at);
        }
        requireVoteForPrizes(plan);
        requireWholeTeams(plan);
        if (at.isBefore(closesAt())) {
            Criterion.replace(this, plan.criteria());
            Prize.plan(this, plan.prizes());
        }
        describeWithTeams(plan);
        EventPlan.keep(this, plan, null, at);
        Activity.record(null, "revised", subject(), at);
    }

    /** The same by hand: what people were told when it was published changes only with a reason, which they read. */
    public void change(Plan plan, Person by, @Nullable String why, Instant at) {
        if (finalisedAt != null || cancelledAt != null) {
            throw new NotToChange();
        }
        var change = PlanChange.of(this, plan);
        if (isPublished()) {
            requireOpen(plan, change, why, at);
        }
        requireVoteForPrizes(plan);
        requireWholeTeams(plan);
        Criterion.replace(this, plan.criteria());
        describeWithTeams(plan);
        EventPlan.change(this, plan, by, at);
        Activity.record(by, "revised", subject(), at);
        if (isPublished() && change.any()) {
            Changes.keep(this, null, change, Forms.text(why), by, at);
        }
    }

    /** Whether something of it can change now by hand: what is public only with a reason. */
    public void requireChange(@Nullable String why) {
        if (finalisedAt != null || cancelledAt != null) {
            throw new NotToChange();
        }
        if (isPublished() && Forms.text(why).isEmpty()) {
            throw new ReasonMissing();
        }
    }

    private void requireOpen(Plan plan, Difference change, @Nullable String why, Instant at) {
        if (change.any() && Forms.text(why).isEmpty()) {
            throw new ReasonMissing();
        }
        if (change.about().contains(Changed.CRITERIA) && !at.isBefore(closesAt())) {
            throw new CriteriaFixed();
        }
        requireDatesToCome(plan, at);
    }

    /** A prize by vote is given only where there is a vote; a plan without prizes leaves those that are there. */
    private void requireVoteForPrizes(Plan plan) {
        var prizes = plan.prizes().isEmpty() ? Prize.plans(this) : plan.prizes();
        if (plan.vote() == null && prizes.stream().anyMatch(PrizePlan::byVote)) {
            throw new PrizeByVote();
        }
    }

    /** Whoever has sent an entry by the rules does not break them because they change. */
    private void requireWholeTeams(Plan plan) {
        var small = plan.minTeam() > minTeam ? Submission.teamsBelow(this, plan.minTeam()) : 0;
        if (small > 0) {
            throw new TeamsTooSmall(small, minTeam);
        }
    }

    /** What has passed stays as it was, whoever would move it. */
    private void requireDatesToCome(Plan plan, Instant at) {
        requireToCome(registrationOpens, plan.registrationOpens(), at);
        requireToCome(startsAt, plan.startsAt(), at);
        requireToCome(submissionsCloseAt, plan.submissionsCloseAt(), at);
        requireToCome(judgingEndsAt, plan.judgingEndsAt(), at);
        if (plan.graceMinutes() != graceMinutes && !at.isBefore(submissionsCloseAt)) {
            throw new PassedMoment();
        }
        requireVoteToCome(plan.vote(), at);
    }

    private void requireVoteToCome(@Nullable Window to, Instant at) {
        var opens = voteOpensAt;
        var closes = voteClosesAt;
        if (opens != null && closes != null && to != null) {
            requireToCome(opens, to.opens(), at);
            requireToCome(closes, to.closes(), at);
        } else if (opens != null && to == null && !at.isBefore(opens)) {
            throw new PassedMoment();
        } else if (opens == null && to != null && to.opens().isBefore(at)) {
            throw new PassedMoment();
        }
    }

    private static void requireToCome(Instant from, Instant to, Instant at) {
        if (!from.equals(to) && (!at.isBefore(from) || to.isBefore(at))) {
            throw new PassedMoment();
        }
    }

    /** Counts a change of what is published; answers which one it is. */
    public int noteChanged() {
        version++;
        return version - 1;
    }

    /** Teams that are there have as many seats as teams that are formed later. */
    private void describeWithTeams(Plan plan) {
        var most = maxTeam;
        describe(plan);
        if (most != maxTeam) {
            Team.resize(this);
        }
    }

    private void describe(Plan plan) {
        title = plan.title();
        summary = plan.summary();
        place = plan.place();
        host = plan.host();
        body = plan.body();
        codeOfConduct = plan.terms().conduct();
        conductHash = Fingerprint.of(codeOfConduct);
        minTeam = plan.minTeam();
        maxTeam = plan.maxTeam();
        followUp = plan.followUp();
        graceMinutes = plan.graceMinutes();
        under18 = plan.under18();
        keepDates(plan.registrationOpens(), plan.startsAt(), plan.submissionsCloseAt(), plan.judgingEndsAt());
        keepVote(plan.vote());
        skills.clear();
        for (var key : plan.skills()) {
            skills.add(Objects.requireNonNull(Skill.byKey(key), key));
        }
    }

    public void rememberLoaded(@Nullable String hash) {
        loadedFrom = hash;
    }

    /** Moves the dates of a published hackathon; the change is on record and everybody in a team is told. */
    public void reschedule(
            Instant opens,
            Instant starts,
            Instant submissionsClose,
            Instant judgingEnds,
            @Nullable Person by,
            String why,
            Instant at) {
        keepDates(opens, starts, submissionsClose, judgingEnds);
        keepVote(vote());
        Activity.record(by, "rescheduled", subject(), at, why);
        var people = TeamMember.in(this).stream().map(member -> member.person).toList();
        Notice.tellAll(people, newDates(why, at), at);
    }

    private News newDates(String why, Instant at) {
        var text = "The dates of " + title + " have changed.\n\nWhy: " + why + "\n\nSee the new dates: "
                + BaseUrl.of(path()) + "\n";
        return new News(
                NoticeKind.HACKATHON_DATES, "hackathon-dates:" + id + ":" + at, "New dates: " + title, text, path());
    }

    private void keepDates(Instant opens, Instant starts, Instant closes, Instant judged) {
        var last = closes.plus(graceMinutes, ChronoUnit.MINUTES);
        if (opens.isAfter(starts) || !starts.isBefore(closes) || !last.isBefore(judged)) {
            throw new DatesOutOfOrder();
        }
        registrationOpens = opens;
        startsAt = starts;
        submissionsCloseAt = closes;
        judgingEndsAt = judged;
    }

    private void keepVote(@Nullable Window vote) {
        if (vote != null && !isWithinJudging(vote)) {
            throw new VoteOutsideJudging();
        }
        voteOpensAt = vote == null ? null : vote.opens();
        voteClosesAt = vote == null ? null : vote.closes();
    }

    /** Says when the public votes. */
    public void letPeopleVote(Window when, Person by, Instant at) {
        keepVote(when);
        Activity.record(by, "opened a vote at", subject(), at);
    }

    /** When the public can vote, if it can. */
    public @Nullable Window vote() {
        var opens = voteOpensAt;
        var closes = voteClosesAt;
        return opens == null || closes == null ? null : new Window(opens, closes);
    }

    private boolean isWithinJudging(Window vote) {
        return !vote.opens().isBefore(closesAt())
                && vote.opens().isBefore(vote.closes())
                && !vote.closes().isAfter(judgingEndsAt);
    }

    /** The last moment at which an entry is taken, the extra time included. */
    public Instant closesAt() {
        return submissionsCloseAt.plus(graceMinutes, ChronoUnit.MINUTES);
    }

    /** What somebody in a team agrees to before it sends an entry: how we behave, and how we share. */
    public void agreeToTerms(Person person, Instant at) {
        Consents.accept(person, this, EnumSet.of(TermsKind.CONDUCT, TermsKind.OPEN_LICENCE), at);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public void noteLocked(Instant at) {
        lockedAt = at;
    }

    public void noteAssigned(Instant at) {
        assignedAt = at;
    }

    public void noteOffered(Instant at) {
        if (inAdoptionSince == null) {
            inAdoptionSince = at;
        }
    }

    /** Calls it off, with the reason that everybody reads. */
    public void cancel(Person by, String why, Instant at) {
        if (finalisedAt != null || cancelledAt != null) {
            throw new NotToCancel();
        }
        cancelledAt = at;
        cancelledBy = by;
        cancelledWhy = why;
        Activity.record(by, "cancelled", subject(), at, why);
        Changes.tellOfCancelling(this, why, at);
        JudgeLetters.cancelled(this, why, at);
        JudgePass.endAll(this);
    }

    /** Says that everything that was promised for afterwards is done. */
    public void close(Person by, String note, Instant at) {
        if (finalisedAt == null || closedAt != null) {
            throw new NotToClose();
        }
        closedAt = at;
        closedBy = by;
        closedNote = note;
        Activity.record(by, "closed", subject(), at, note);
    }

    public void finish(Person by, String note, Instant at) {
        finalisedAt = at;
        finalisedBy = by;
        finalisedNote = note;
        Activity.record(by, "finalised", subject(), at, note);
    }

    /** Signs the results off; see {@link Finalisation} for what must be true first. */
    public void finalise(Person by, String note, List<String> contributedTeamRefs, Instant at) {
        Finalisation.of(this, at).sign(by, note, contributedTeamRefs);
    }

    public Phase phase(Instant at) {
        if (cancelledAt != null) {
            return Phase.CANCELLED;
        }
        if (finalisedAt != null) {
            return afterResults();
        }
        return publishedAt == null ? Phase.DRAFT : byDates(at);
    }

    private Phase afterResults() {
        if (closedAt != null) {
            return Phase.CLOSED;
        }
        return inAdoptionSince == null ? Phase.FINALISED : Phase.IN_ADOPTION;
    }

    private Phase byDates(Instant at) {
        if (at.isBefore(registrationOpens)) {
            return Phase.ANNOUNCED;
        }
        if (at.isBefore(startsAt)) {
            return Phase.REGISTRATION;
        }
        if (at.isBefore(closesAt())) {
            return Phase.RUNNING;
        }
        return at.isBefore(judgingEndsAt) ? Phase.JUDGING : Phase.RESULTS_HELD;
    }

    /** Holds the row until the transaction ends, so that scores and sign-off never cross. */
    public void lock(LockModeType mode) {
        flush();
        getEntityManager().refresh(this, mode);
    }

    public Subject subject() {
        return new Subject("hackathon", slug, title, path());
    }

    public String path() {
        return "/hackathons/" + slug;
    }

    /** Where its organisers work. */
    public String deskPath() {
        return "/organise/" + slug;
    }

    public String draftsPath() {
        return deskPath() + "/challenges";
    }

    public String importPath() {
        return deskPath() + "/import";
    }

    public String changesPath() {
        return path() + "/changes";
    }

    public static @Nullable Hackathon bySlug(String slug) {
        return Forms.isKeepable(slug) ? find("slug", slug).firstResult() : null;
    }

    public static Hackathon named(String slug) {
        var hackathon = bySlug(slug);
        if (hackathon == null) {
            throw new NotFoundException();
        }
        return hackathon;
    }

    /** Those with these addresses, published or not. */
    public static List<Hackathon> withSlugs(Collection<String> slugs) {
        return list("slug in ?1", slugs);
    }

    /** For everybody: what is not published is not there. */
    public static Hackathon shown(String slug) {
        var hackathon = named(slug);
        if (!hackathon.isPublished()) {
            throw new NotFoundException();
        }
        return hackathon;
    }

    /** The same with the skills that it asks for, by one statement. */
    public static Hackathon shownWithSkills(String slug) {
        if (!Forms.isKeepable(slug)) {
            throw new NotFoundException();
        }
        List<Hackathon> found =
                list("from Hackathon h left join fetch h.skills where h.slug = ?1 and h.publishedAt is not null", slug);
        return found.stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** Everything announced and not yet finalised, the next to start first. */
    public static List<Hackathon> open(Instant at) {
        return list(
                "publishedAt is not null and cancelledAt is null and (finalisedAt is null or finalisedAt > ?1)"
                        + " order by startsAt, id",
                at);
    }

    /** Some of those with final results, the newest first, from after this one. */
    static KeyPage<Hackathon> finished(@Nullable Cursor after) {
        var from = after == null ? NEWER_THAN_ALL : after;
        List<Hackathon> rows = find(
                        "finalisedAt is not null and (finalisedAt < ?1 or finalisedAt = ?1 and id < ?2)"
                                + " order by finalisedAt desc, id desc",
                        from.at(),
                        from.id())
                .range(0, PAGE)
                .list();
        return KeyPage.of(rows, PAGE, row -> Cursor.of(Objects.requireNonNull(row.finalisedAt), row.id));
    }

    /** Those past their last moment for entries, whose entries are not locked yet. */
    public static List<Hackathon> toLock(Instant at) {
        List<Hackathon> past = list(
                "from Hackathon h where publishedAt is not null and cancelledAt is null and finalisedAt is null and lockedAt is null"
                        + " and submissionsCloseAt <= ?1"
                        + " and exists (select 1 from Submission s where s.team.hackathon = h) order by id",
                at);
        return past.stream()
                .filter(hackathon -> !at.isBefore(hackathon.closesAt()))
                .toList();
    }

    static List<Hackathon> newestFirst() {
        return list("order by startsAt desc, id desc");
    }
}
