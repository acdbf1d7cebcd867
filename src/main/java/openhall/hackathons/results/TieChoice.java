package openhall.hackathons.results;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.activity.Activity;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Submission;
import openhall.hackathons.TeamMember;
import openhall.hackathons.prizes.Prize;
import openhall.people.Person;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;

/** How the panel decided which of some equal entries get a prize. It holds as long as those entries stay equal. */
@Entity
public class TieChoice extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Prize prize;

    /** Of the equal entries and what each was worth when this was decided. */
    public String fingerprint;

    public String why;

    @ManyToMany
    @JoinTable(
            name = "tie_winner",
            joinColumns = @JoinColumn(name = "tie_choice_id"),
            inverseJoinColumns = @JoinColumn(name = "submission_id"))
    public Set<Submission> winners = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "tie_asked",
            joinColumns = @JoinColumn(name = "tie_choice_id"),
            inverseJoinColumns = @JoinColumn(name = "judge_id"))
    public Set<Judge> asked = new LinkedHashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    public Person decidedBy;

    public Instant decidedAt;

    /** What was decided: who of the equal entries wins, which judges were asked, and why. */
    public record Choice(List<Submission> winners, List<Judge> asked, String why) {}

    @SuppressWarnings("serial")
    static class NotTied extends Refused {
        NotTied() {
            super("There is nothing to decide about this prize now. Open the page again.");
        }
    }

    @SuppressWarnings("serial")
    static class NotTheseWinners extends Refused {
        NotTheseWinners(int left) {
            super("Choose " + left + " of the equal entries, or all of them when they share the prize.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected TieChoice() {}

    /** Keeps the decision, in place of an earlier one about the same entries. The hackathon is held by whoever calls. */
    static TieChoice decide(Verdict.Line line, Choice choice, Person by, Instant at) {
        if (!line.line().isTied()) {
            throw new NotTied();
        }
        if (!line.allows(choice.winners())) {
            throw new NotTheseWinners(line.line().left());
        }
        requireOthers(line, by);
        var kept = kept(line);
        kept.why = choice.why();
        kept.winners = new LinkedHashSet<>(choice.winners());
        kept.asked = new LinkedHashSet<>(choice.asked());
        kept.decidedBy = by;
        kept.decidedAt = at;
        kept.persist();
        Activity.record(by, "decided a tie", line.prize().hackathon.subject(), at, line.prize().title);
        return kept;
    }

    /** Organisers who compete do not decide about themselves. */
    private static void requireOthers(Verdict.Line line, Person by) {
        var membership = TeamMember.at(line.prize().hackathon, by.id);
        var entry = membership == null ? null : Submission.of(membership.team);
        if (entry != null && line.line().tied().contains(entry.id)) {
            throw new Submission.OwnEntry();
        }
    }

    private static TieChoice kept(Verdict.Line line) {
        TieChoice there = find("prize = ?1 and fingerprint = ?2", line.prize(), line.fingerprint())
                .firstResult();
        if (there != null) {
            return there;
        }
        var fresh = new TieChoice();
        fresh.prize = line.prize();
        fresh.fingerprint = line.fingerprint();
        return fresh;
    }

    boolean has(UUID entry) {
        return winners.stream().anyMatch(winner -> winner.id.equals(entry));
    }

    /** Whether this judge was asked about any tie. */
    public static boolean asks(Judge judge) {
        return find("select c from TieChoice c join c.asked a where a = ?1", judge)
                .firstResultOptional()
                .isPresent();
    }

    /** By their fingerprints. */
    static Map<String, TieChoice> of(Hackathon hackathon) {
        List<TieChoice> choices = list(
                "select distinct c from TieChoice c left join fetch c.winners where c.prize.hackathon = ?1", hackathon);
        return choices.stream()
                .collect(Collectors.toMap(
                        choice -> choice.fingerprint, choice -> choice, (one, same) -> one, HashMap::new));
    }
}
