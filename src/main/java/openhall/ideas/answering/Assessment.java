package openhall.ideas.answering;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.Idea;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What one member of staff thinks of an idea, in four scores; changed scores stand in place of the earlier ones. */
@Entity
public class Assessment extends PanacheEntityBase {
    /** From 1 to 5 each. */
    public record Scores(int impact, int feasibility, int cost, int strategicFit) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person assessor;

    public int impact;
    public int feasibility;
    public int cost;
    public int strategicFit;
    public String note;
    public Instant at;

    /** Since when it no longer stands. */
    public @Nullable Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    /** The idea's row is held by the caller. */
    public static Assessment give(Idea idea, Scores scores, String note, Person by, Instant at) {
        CannotAnswer.ifOwn(idea.isBy(by));
        CannotAnswer.unless(!idea.decision.isFinal(), "This idea is decided, so it is no longer assessed.");
        requireWord(idea, by);
        end(idea, by, at);
        // The earlier one ends in the database first: only one of a person stands.
        getEntityManager().flush();
        var assessment = new Assessment();
        assessment.idea = idea;
        assessment.assessor = by;
        assessment.score(scores);
        assessment.note = note;
        assessment.at = at;
        assessment.persist();
        recount(idea);
        Activity.record(by, "assessed", idea.subject(), at);
        return assessment;
    }

    /** It stands no more; history keeps it. The idea's row is held by the caller. */
    static void drop(Idea idea, Person by, Instant at) {
        end(idea, by, at);
        recount(idea);
    }

    private static void end(Idea idea, Person by, Instant at) {
        var standing = of(idea, by.id);
        if (standing != null) {
            standing.replacedAt = at;
        }
    }

    static @Nullable Assessment of(Idea idea, UUID personId) {
        return find("idea = ?1 and assessor.id = ?2 and replacedAt is null", idea, personId)
                .firstResult();
    }

    int score(Criterion criterion) {
        return switch (criterion) {
            case IMPACT -> impact;
            case FEASIBILITY -> feasibility;
            case COST -> cost;
            case STRATEGIC_FIT -> strategicFit;
        };
    }

    /** The idea knows the average of what stands, in hundredths of a point: four scores of each person. */
    private static void recount(Idea idea) {
        getEntityManager().flush();
        var row = getEntityManager()
                .createQuery("""
                        select count(a.id), coalesce(sum(a.impact + a.feasibility + a.cost + a.strategicFit), 0L)
                        from Assessment a where a.idea = :idea and a.replacedAt is null""", Object[].class)
                .setParameter("idea", idea)
                .getSingleResult();
        var people = ((Number) row[0]).intValue();
        var points = ((Number) row[1]).doubleValue();
        idea.countAssessments(people, people == 0 ? 0 : (int) Math.round(points * 25 / people));
    }

    private static void requireWord(Idea idea, Person by) {
        ConflictOfInterest.refuse(idea, by);
        var said = ConflictOfInterest.of(idea, by.id);
        CannotAnswer.unless(said != null, "Say first whether you have a conflict on this idea.");
    }

    private void score(Scores scores) {
        impact = scores.impact();
        feasibility = scores.feasibility();
        cost = scores.cost();
        strategicFit = scores.strategicFit();
    }
}
