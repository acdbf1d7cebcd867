package openhall.hackathons.entries;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a team is writing and has not sent: one for all its members, read by them alone, and never judged. */
@Entity
public class EntryDraft extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Team team;

    @Enumerated(EnumType.STRING)
    public Submission.@Nullable Outcome outcome;

    public @Nullable String title;
    public @Nullable String whatItDoes;
    public @Nullable String link;
    public @Nullable String repository;
    public @Nullable String obstacleFor;
    public @Nullable String recommendation;

    /** Counted up each time it is kept, so that nobody writes over what they have not seen. */
    public int revision;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person savedBy;

    public Instant savedAt;

    /** What was typed so far; anything may be missing. */
    public record Words(
            Submission.@Nullable Outcome outcome,
            @Nullable String title,
            @Nullable String whatItDoes,
            @Nullable String link,
            @Nullable String repository,
            @Nullable String obstacleFor,
            @Nullable String recommendation) {
        static Words of(Submission sent) {
            return new Words(
                    sent.outcome,
                    sent.title,
                    sent.whatItDoes,
                    sent.link,
                    sent.repository,
                    sent.obstacleFor,
                    sent.recommendation);
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected EntryDraft() {}

    /** Keeps these words over the revision that the writer saw; false when somebody else has kept others since. */
    static boolean save(Team team, Person by, Words words, int seen, Instant at) {
        team.lock();
        Submission.requireWriting(team, by, at);
        var draft = of(team);
        if (seen != revisionOf(draft)) {
            return false;
        }
        if (draft == null) {
            draft = new EntryDraft();
            draft.team = team;
        }
        draft.take(words, by, at);
        return true;
    }

    private void take(Words words, Person by, Instant at) {
        outcome = words.outcome();
        title = words.title();
        whatItDoes = words.whatItDoes();
        link = words.link();
        repository = words.repository();
        obstacleFor = words.obstacleFor();
        recommendation = words.recommendation();
        revision++;
        savedBy = by;
        savedAt = at;
        persist();
        Activity.record(by, "drafted", team.subject(), at);
    }

    Words words() {
        return new Words(outcome, title, whatItDoes, link, repository, obstacleFor, recommendation);
    }

    static int revisionOf(@Nullable EntryDraft draft) {
        return draft == null ? 0 : draft.revision;
    }

    static @Nullable EntryDraft of(Team team) {
        return find("from EntryDraft d join fetch d.savedBy where d.team = ?1", team)
                .firstResult();
    }

    /** Removes drafts of hackathons that were judged before, or only counts them. */
    static long over(Instant before, boolean dryRun) {
        var over = "team.id in (select t.id from Team t where t.hackathon.judgingEndsAt < ?1)";
        return dryRun ? count(over, before) : delete(over, before);
    }

    /** Takes away what was sent; a draft that somebody has kept since stays. */
    static void sent(Team team, int revision) {
        delete("team = ?1 and revision = ?2", team, revision);
    }
}
