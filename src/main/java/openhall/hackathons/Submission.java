package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.activity.WorkingDays;
import openhall.hackathons.entries.EntryAppeal;
import openhall.hackathons.entries.EntryLetters;
import openhall.hackathons.entries.Reopening;
import openhall.hackathons.entries.RepositoryReading;
import openhall.hackathons.event.Consents;
import openhall.hackathons.panel.AssignedRead;
import openhall.people.Person;
import openhall.web.Formats;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a team hands in: a tool, an opportunity, or an obstacle turned into a recommendation. */
@Entity
public class Submission extends PanacheEntityBase {
    private static final int DAYS_TO_APPEAL = 5;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Team team;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    public String title;
    public String whatItDoes;
    public @Nullable String link;

    /** Where the work itself lies, for everybody to read. */
    public @Nullable String repository;

    /** Whom an obstacle stands in the way of, and what to do about it; other outcomes have neither. */
    public @Nullable String obstacleFor;

    public @Nullable String recommendation;
    public int latest;
    public Instant submittedAt;

    /** Since when nothing about it can change, and the fingerprint of the version that counts. */
    public @Nullable Instant lockedAt;

    public @Nullable String lockedSha256;

    /** When the team itself said that this is its last version. */
    public @Nullable Instant sealedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person sealedBy;

    @Enumerated(EnumType.STRING)
    public Eligibility eligibility = Eligibility.UNCHECKED;

    public @Nullable String eligibilityWhy;
    public @Nullable Instant eligibilityAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person eligibilityBy;

    /** Until when the team can ask for another look. */
    public @Nullable LocalDate appealBy;

    /** The three things a hackathon can end in. All three count the same. */
    public enum Outcome {
        TOOL("A tool", "Something that works, even roughly"),
        OPPORTUNITY("An opportunity", "Something we could do, with why it would help"),
        OBSTACLE("An obstacle", "What stood in the way, with what to do about it");

        private final String text;
        private final String hint;

        Outcome(String text, String hint) {
            this.text = text;
            this.hint = hint;
        }

        public String text() {
            return text;
        }

        public String hint() {
            return hint;
        }
    }

    /** Whether an entry keeps to the rules, so that judges read it. */
    public enum Eligibility {
        UNCHECKED("Not checked yet"),
        ELIGIBLE("Can be judged"),
        NOT_ELIGIBLE("Cannot be judged");

        private final String text;

        Eligibility(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** What was typed. */
    public record Entry(
            Outcome outcome,
            String title,
            String whatItDoes,
            @Nullable String link,
            @Nullable String repository,
            @Nullable String obstacleFor,
            @Nullable String recommendation) {
        /** Without a repository, and without what only an obstacle has. */
        public Entry(Outcome outcome, String title, String whatItDoes, @Nullable String link) {
            this(outcome, title, whatItDoes, link, null, null, null);
        }
    }

    @SuppressWarnings("serial")
    public static class SubmissionsClosed extends Refused {
        SubmissionsClosed(Hackathon hackathon, Instant at) {
            super("By the clock of this site it is " + Formats.dateTime(at) + ". Entries are taken from "
                    + Formats.dateTime(hackathon.startsAt) + " until " + Formats.dateTime(hackathon.closesAt()) + ".");
        }
    }

    @SuppressWarnings("serial")
    public static class ChallengeGone extends Refused {
        ChallengeGone() {
            super("The challenge of this team was cancelled. Choose another challenge before you send an entry.");
        }
    }

    @SuppressWarnings("serial")
    public static class Sealed extends Refused {
        Sealed() {
            super("Your team said that its last version counts. Ask an organiser to open the entry again.");
        }
    }

    @SuppressWarnings("serial")
    public static class NotSealed extends Refused {
        NotSealed() {
            super("An entry is opened again before entries close, and only when its team had said that it was done.");
        }
    }

    @SuppressWarnings("serial")
    public static class NotToCheck extends Refused {
        NotToCheck() {
            super("Entries are checked after they have closed and before the results are final.");
        }
    }

    @SuppressWarnings("serial")
    public static class TooLateToRefuse extends Refused {
        TooLateToRefuse() {
            super("Judging has ended, and the team could not ask for another look. The entry stays with the others.");
        }
    }

    @SuppressWarnings("serial")
    public static class Asked extends Refused {
        Asked() {
            super("The team asks for another look. Answer that, and the decision follows from it.");
        }
    }

    @SuppressWarnings("serial")
    public static class OwnEntry extends Refused {
        public OwnEntry() {
            super("You are in this team. Another organiser decides about its entry.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    /** Takes a new version of the team's entry. The moment that counts is when it reached the server. */
    public static Submission submit(Team team, Person by, Entry entry, Instant at) {
        team.lock();
        if (!team.has(by)) {
            throw new NotFoundException();
        }
        requireOpen(team, at);
        if (team.seatsTaken < team.hackathon.minTeam) {
            throw new Team.TooSmall(team.hackathon.minTeam);
        }
        Consents.requireToSend(team);
        var submission = of(team);
        if (submission == null) {
            submission = new Submission();
            submission.team = team;
        }
        if (submission.isSealed()) {
            throw new Sealed();
        }
        submission.take(entry, by, at);
        return submission;
    }

    /** Nothing is taken again once entries were locked, even if the dates are moved, or for what was cancelled. */
    private static void requireOpen(Team team, Instant at) {
        if (team.hackathon.phase(at) != Phase.RUNNING || team.hackathon.lockedAt != null) {
            throw new SubmissionsClosed(team.hackathon, at);
        }
        if (Challenge.isGone(team.challenge)) {
            throw new ChallengeGone();
        }
    }

    /** Whether this person can write the team's entry now; the caller holds the team. */
    public static void requireWriting(Team team, Person by, Instant at) {
        if (!team.has(by)) {
            throw new NotFoundException();
        }
        requireOpen(team, at);
        var submission = of(team);
        if (submission != null && submission.isSealed()) {
            throw new Sealed();
        }
    }

    /** The team says that its last version is the one that counts. */
    public static Submission seal(Team team, Person by, Instant at) {
        team.lock();
        var submission = of(team);
        if (submission == null || !team.has(by)) {
            throw new NotFoundException();
        }
        requireOpen(team, at);
        if (!submission.isSealed()) {
            submission.sealedAt = at;
            submission.sealedBy = by;
            Activity.record(by, "sealed", team.subject(), at, "version " + submission.latest);
        }
        return submission;
    }

    /** An organiser lets a team go on that had said that it was done; the reason stays on record. */
    public static Submission reopen(Team team, Person by, String why, Instant at) {
        team.lock();
        var submission = of(team);
        if (submission == null) {
            throw new NotFoundException();
        }
        submission.hold();
        submission.requireOthers(by);
        requireOpen(team, at);
        if (!submission.isSealed()) {
            throw new NotSealed();
        }
        submission.sealedAt = null;
        submission.sealedBy = null;
        Reopening.keep(submission, why, by, at);
        Activity.record(by, "reopened", team.subject(), at, why);
        return submission;
    }

    /** Organisers who compete do not decide about themselves. */
    private void requireOthers(Person by) {
        if (team.has(by)) {
            throw new OwnEntry();
        }
    }

    private void take(Entry entry, Person by, Instant at) {
        outcome = entry.outcome();
        title = entry.title();
        whatItDoes = entry.whatItDoes();
        link = entry.link();
        repository = entry.repository();
        obstacleFor = outcome == Outcome.OBSTACLE ? entry.obstacleFor() : null;
        recommendation = outcome == Outcome.OBSTACLE ? entry.recommendation() : null;
        latest++;
        submittedAt = at;
        persist();
        SubmissionVersion.keep(this, by, at);
        RepositoryReading.await(this, at);
        Activity.record(by, "submitted", team.subject(), at, "version " + latest);
    }

    public boolean isSealed() {
        return sealedAt != null;
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    public boolean isUnchecked() {
        return eligibility == Eligibility.UNCHECKED;
    }

    /** It keeps to the rules, so judges read it. */
    public void admit(Person by, Instant at) {
        holdForCheck(by, at);
        if (eligibility != Eligibility.ELIGIBLE) {
            decide(Eligibility.ELIGIBLE, null, by, at);
        }
    }

    /** It does not keep to the rules; the team has some days to ask for another look, all before judging ends. */
    public void refuse(String why, Person by, Instant at) {
        holdForCheck(by, at);
        if (team.hackathon.phase(at) != Phase.JUDGING) {
            throw new TooLateToRefuse();
        }
        if (eligibility == Eligibility.NOT_ELIGIBLE && why.equals(eligibilityWhy)) {
            return;
        }
        decide(Eligibility.NOT_ELIGIBLE, why, by, at);
        var judged = WorkingDays.day(team.hackathon.judgingEndsAt);
        var usual = WorkingDays.after(WorkingDays.day(at), DAYS_TO_APPEAL);
        appealBy = usual.isBefore(judged) ? usual : judged;
        AssignedRead.releaseUnread(this, at);
        EntryLetters.refused(this, at);
    }

    /** What another look at the decision found. */
    public void answer(boolean wrong, Person by, Instant at) {
        requireOthers(by);
        if (wrong) {
            decide(Eligibility.ELIGIBLE, null, by, at);
        } else {
            Activity.record(by, "confirmed", team.subject(), at);
        }
    }

    /** Says of all that nobody has checked that they can be judged; how many of the organiser's own are left. */
    public static int admitAll(Hackathon hackathon, Person by, Instant at) {
        if (hackathon.lockedAt == null) {
            throw new NotToCheck();
        }
        var left = 0;
        for (var entry : of(hackathon)) {
            if (entry.isUnchecked() && entry.team.has(by)) {
                left++;
            } else if (entry.isUnchecked()) {
                entry.admit(by, at);
            }
        }
        return left;
    }

    private void holdForCheck(Person by, Instant at) {
        hold();
        requireOthers(by);
        if (!isLocked() || !team.hackathon.phase(at).takesScores()) {
            throw new NotToCheck();
        }
        if (EntryAppeal.waits(this)) {
            throw new Asked();
        }
    }

    private void decide(Eligibility decision, @Nullable String why, Person by, Instant at) {
        eligibility = decision;
        eligibilityWhy = why;
        eligibilityBy = by;
        eligibilityAt = at;
        appealBy = null;
        Activity.record(by, decision == Eligibility.ELIGIBLE ? "admitted" : "refused", team.subject(), at);
    }

    /** Waits for whoever decides about this entry, then sees the row as they left it. */
    public void hold() {
        flush();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The moment after which nobody asks for another look; null where there is nothing to ask about. */
    public @Nullable Instant appealsUntil() {
        if (appealBy == null) {
            return null;
        }
        var ends = appealBy.plusDays(1).atStartOfDay(Hackathon.LONDON).toInstant();
        var judged = team.hackathon.judgingEndsAt;
        return ends.isBefore(judged) ? ends : judged;
    }

    public boolean takesAppeals(Instant at) {
        var until = appealsUntil();
        return eligibility == Eligibility.NOT_ELIGIBLE && until != null && at.isBefore(until);
    }

    /** Whether judges read it: it is locked and keeps to the rules. */
    public boolean isJudged() {
        return isLocked() && eligibility == Eligibility.ELIGIBLE;
    }

    /** The entries that judges read, by the names of their teams. */
    public static List<Submission> judged(Hackathon hackathon) {
        return list(
                "from Submission s join fetch s.team t join fetch t.challenge where t.hackathon = ?1"
                        + " and s.lockedAt is not null and s.eligibility = ?2 order by t.name, s.id",
                hackathon,
                Eligibility.ELIGIBLE);
    }

    /** Locks the last versions of all entries when their time is over, once; whether this call did it. */
    public static boolean lockAll(Hackathon hackathon, Instant at) {
        if (hackathon.lockedAt != null || !isOver(hackathon, at)) {
            return false;
        }
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        if (hackathon.lockedAt != null || !isOver(hackathon, at)) {
            return false;
        }
        var fingerprints = SubmissionVersion.lastFingerprints(hackathon);
        var entries = of(hackathon);
        if (entries.isEmpty()) {
            return false;
        }
        for (var entry : entries) {
            entry.hold();
            entry.lockedAt = hackathon.closesAt();
            entry.lockedSha256 = fingerprints.get(entry.id);
        }
        hackathon.noteLocked(hackathon.closesAt());
        Activity.record(null, "locked", hackathon.subject(), at, Formats.times(entries.size(), "entry", "entries"));
        Locked.announce(new Locked(hackathon, at));
        return true;
    }

    /** The same for whoever reads without a transaction: in one of its own, when there is something to do. */
    public static void lockInPassing(Hackathon hackathon, Instant at) {
        if (hackathon.lockedAt == null && isOver(hackathon, at)) {
            QuarkusTransaction.requiringNew().run(() -> lockAll(Hackathon.named(hackathon.slug), at));
            hackathon.noteLocked(hackathon.closesAt());
        }
    }

    private static boolean isOver(Hackathon hackathon, Instant at) {
        return hackathon.phase(at).takesScores();
    }

    /** What the trail calls a project: this entry, once the results are public. */
    public Subject project() {
        return new Subject("project", team.ref, title, team.path());
    }

    public String judgingPath() {
        return "/judging/" + team.hackathon.slug + "/" + team.ref;
    }

    public String adoptionPath() {
        return "/adoption/" + team.ref;
    }

    public static @Nullable Submission of(Team team) {
        return find("from Submission s join fetch s.team where s.team = ?1", team)
                .firstResult();
    }

    public static Submission byTeamRef(String ref) {
        Submission submission = find(
                        "from Submission s join fetch s.team t join fetch t.hackathon join fetch t.challenge"
                                + " where t.ref = ?1",
                        ref)
                .firstResult();
        if (submission == null) {
            throw new NotFoundException();
        }
        return submission;
    }

    /** The entry of this team at this hackathon, or 404. */
    public static Submission at(String hackathonSlug, String teamRef) {
        var submission = byTeamRef(teamRef);
        if (!submission.team.hackathon.slug.equals(hackathonSlug)) {
            throw new NotFoundException();
        }
        return submission;
    }

    /** How many entries there are, and how many of them nobody has checked. */
    public static Tally unchecked(Hackathon hackathon) {
        Object[] row = getSession()
                .createSelectionQuery(
                        "select count(case when s.eligibility = :unchecked then s.id end), count(s.id)"
                                + " from Submission s where s.team.hackathon = :hackathon",
                        Object[].class)
                .setParameter("unchecked", Eligibility.UNCHECKED)
                .setParameter("hackathon", hackathon)
                .getSingleResult();
        return new Tally((Long) row[0], (Long) row[1]);
    }

    /** Teams that were told that their entry cannot be judged, have not asked for another look, and still can. */
    public static long stillAsking(Hackathon hackathon, Instant at) {
        List<Submission> told = list(
                "from Submission s join fetch s.team t where t.hackathon = ?1 and s.eligibility = ?2 and not exists"
                        + " (select a.id from EntryAppeal a where a.submission = s and a.sentAt >= s.eligibilityAt)",
                hackathon,
                Eligibility.NOT_ELIGIBLE);
        return told.stream().filter(entry -> entry.takesAppeals(at)).count();
    }

    /** So many of so many. */
    public record Tally(long some, long all) {}

    /** How many teams that have sent an entry have fewer people than this. */
    static long teamsBelow(Hackathon hackathon, int people) {
        return count("team.hackathon = ?1 and team.seatsTaken < ?2", hackathon, people);
    }

    static boolean exists(Team team) {
        return count("team", team) > 0;
    }

    public static List<Submission> of(Hackathon hackathon) {
        return list(
                "from Submission s join fetch s.team t join fetch t.challenge where t.hackathon = ?1 order by t.name, s.id",
                hackathon);
    }
}
