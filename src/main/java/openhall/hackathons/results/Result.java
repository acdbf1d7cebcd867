package openhall.hackathons.results;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import openhall.hackathons.Adoption;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.web.Forms;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An entry's place in the finalised results. Everything public about who won comes from these rows. */
@Entity
@Immutable
public class Result extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    @ManyToOne(fetch = FetchType.LAZY)
    public Submission submission;

    public int place;

    @Enumerated(EnumType.STRING)
    public Band band;

    @Column(precision = 4, scale = 2)
    public BigDecimal meanScore;

    /** After allowing for strict and lenient judges; the plain mean where that was not done. */
    @Column(precision = 5, scale = 2)
    public @Nullable BigDecimal adjustedScore;

    public boolean adjusted;
    public @Nullable String reason;
    public int reads;

    /** What is public of the entry, as it was judged. Rows of earlier releases got it afterwards. */
    public @Nullable String teamRef;

    public @Nullable String teamName;
    public @Nullable String title;

    @Enumerated(EnumType.STRING)
    public Submission.@Nullable Outcome outcome;

    public @Nullable String challengeSlug;
    public @Nullable String challengeTitle;
    public @Nullable String whatItDoes;
    public @Nullable String link;
    public @Nullable String lockedSha256;
    public @Nullable String panelNote;
    public Instant finalisedAt;

    /** What is announced: bands, because with a few reads each the decimals say less than they seem to. */
    public enum Band {
        WINNER("Winner", "good"),
        HIGHLY_COMMENDED("Highly commended", "info"),
        TOOK_PART("Took part", "neutral");

        private final String text;
        private final String kind;

        Band(String text, String kind) {
            this.text = text;
            this.kind = kind;
        }

        public String text() {
            return text;
        }

        public String kind() {
            return kind;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Result() {}

    /** Keeps how this entry came out; the note is what the judges say of it together. */
    public static Result award(Submission entry, Verdict verdict, @Nullable String panelNote, Instant at) {
        var result = new Result();
        result.hackathon = entry.team.hackathon;
        result.submission = entry;
        result.place = verdict.place(entry);
        result.band = band(verdict, entry);
        result.meanScore = verdict.mean(entry);
        result.adjustedScore = verdict.worth(entry);
        result.adjusted = verdict.weighing().isAdjusted();
        result.reads = verdict.readsOf(entry);
        result.reason = Reason.of(verdict, entry);
        result.finalisedAt = at;
        result.copy(entry);
        result.panelNote = panelNote;
        result.persist();
        return result;
    }

    private void copy(Submission entry) {
        teamRef = entry.team.ref;
        teamName = entry.team.name;
        title = entry.title;
        outcome = entry.outcome;
        challengeSlug = entry.team.challenge.slug;
        challengeTitle = entry.team.challenge.title;
        whatItDoes = entry.whatItDoes;
        link = entry.link;
        lockedSha256 = entry.lockedSha256;
    }

    private static Band band(Verdict verdict, Submission entry) {
        if (verdict.isWinner(entry)) {
            return Band.WINNER;
        }
        return verdict.isCommended(entry) ? Band.HIGHLY_COMMENDED : Band.TOOK_PART;
    }

    public static @Nullable Result of(Submission submission) {
        return find("submission", submission).firstResult();
    }

    /** Winners first, and inside a band by name, so that the page gives away no more than the band. */
    public static List<Result> of(Hackathon hackathon) {
        List<Result> results = list("""
                from Result r join fetch r.submission s join fetch s.team t join fetch t.challenge
                where r.hackathon = ?1 order by t.name, r.id""", hackathon);
        return results.stream()
                .sorted(Comparator.comparing(result -> result.band))
                .toList();
    }

    /** The same from these rows alone, so that nothing that changes later changes it. */
    public static List<Result> board(Hackathon hackathon) {
        List<Result> results = list("hackathon = ?1 order by teamName, id", hackathon);
        return results.stream()
                .sorted(Comparator.comparing(result -> result.band))
                .toList();
    }

    /** The result of this team, with its hackathon; null when there is none. */
    public static @Nullable Result ofTeam(String slug, String ref) {
        return Forms.isKeepable(slug) && Forms.isKeepable(ref)
                ? find("from Result r join fetch r.hackathon h where h.slug = ?1 and r.teamRef = ?2", slug, ref)
                        .firstResult()
                : null;
    }

    /** A line of the public results: the band, and what became of the project since. */
    public record Line(Result result, @Nullable Adoption adoption) {
        public Team team() {
            return result.submission.team;
        }

        public String title() {
            return result.submission.title;
        }

        public String path() {
            return result.submission.adoptionPath();
        }

        public boolean isOffered() {
            return adoption != null;
        }

        public String became() {
            return adoption == null ? "Waiting to be offered to a service" : adoption.state.text();
        }
    }

    public static List<Line> lines(Hackathon hackathon) {
        if (hackathon.finalisedAt == null) {
            return List.of();
        }
        var adoptions = Adoption.of(hackathon);
        return of(hackathon).stream()
                .map(result -> new Line(result, adoptions.get(result.submission.id)))
                .toList();
    }
}
