package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.hackathons.event.Consents;
import openhall.people.Person;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a team hands in: a tool, an opportunity, or an obstacle turned into a recommendation. */
@Entity
public class Submission extends PanacheEntityBase {
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
    static class SubmissionsClosed extends Refused {
        SubmissionsClosed() {
            super("Entries can be sent from the start of the hackathon until its deadline, by the clock of this site.");
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
        if (team.hackathon.phase(at) != Phase.RUNNING) {
            throw new SubmissionsClosed();
        }
        if (team.seatsTaken < team.hackathon.minTeam) {
            throw new Team.TooSmall(team.hackathon.minTeam);
        }
        Consents.requireToSend(team);
        var submission = of(team);
        if (submission == null) {
            submission = new Submission();
            submission.team = team;
        }
        submission.take(entry, by, at);
        return submission;
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
        Activity.record(by, "submitted", team.subject(), at, "version " + latest);
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    /** Whether judges read it: it is locked and keeps to the rules. */
    public boolean isJudged() {
        return isLocked() && eligibility == Eligibility.ELIGIBLE;
    }

    /** Every entry, as long as nobody locks entries and checks them. */
    public static List<Submission> judged(Hackathon hackathon) {
        return of(hackathon);
    }

    /** Locks the last versions of all entries, once; whether this did it. Nothing is locked yet. */
    public static boolean lockAll(Hackathon hackathon, Instant at) {
        return false;
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

    static boolean exists(Team team) {
        return count("team", team) > 0;
    }

    public static List<Submission> of(Hackathon hackathon) {
        return list(
                "from Submission s join fetch s.team t join fetch t.challenge where t.hackathon = ?1 order by t.name, s.id",
                hackathon);
    }
}
