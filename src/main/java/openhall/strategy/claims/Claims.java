package openhall.strategy.claims;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import openhall.strategy.Goal;
import openhall.strategy.Measure;
import openhall.strategy.Reading;
import org.jspecify.annotations.Nullable;

/** Every claim without evidence on a day, by goal, and of how many goals and measures. One statement. */
record Claims(List<Claim> all, int goals, int measures) {

    /** A measure with its latest figure for the whole council. */
    private record Latest(Measure measure, @Nullable Reading reading) {
        boolean isEvidence() {
            var latest = reading;
            return latest != null && latest.bearsOut();
        }
    }

    static Claims on(LocalDate day, EntityManager entities) {
        var rows = entities.createQuery("""
                        select g, m, r from Goal g
                        left join Measure m on m.goal = g and m.retiredAt is null
                        left join Reading r on r.measure = m and r.whole = true and r.day = (
                            select max(x.day) from Reading x where x.measure = m and x.whole = true and x.day <= :day)
                        where g.retiredAt is null
                        order by g.position, g.slug, m.position
                        """, Object[].class)
                .setParameter("day", day)
                .getResultList();
        var goals = new LinkedHashMap<Goal, List<Latest>>();
        for (var row : rows) {
            var latest = goals.computeIfAbsent((Goal) row[0], any -> new ArrayList<>());
            if (row[1] instanceof Measure measure) {
                latest.add(new Latest(measure, row[2] instanceof Reading reading ? reading : null));
            }
        }
        var claims = new ArrayList<Claim>();
        goals.forEach((goal, latest) -> addAll(goal, latest, claims));
        return new Claims(
                claims,
                goals.size(),
                goals.values().stream().mapToInt(List::size).sum());
    }

    private static void addAll(Goal goal, List<Latest> latest, List<Claim> claims) {
        var said = goal.claim;
        if (said != null && latest.stream().noneMatch(Latest::isEvidence)) {
            claims.add(Claim.ofGoal(
                    goal, said, latest.stream().map(Latest::measure).toList()));
        }
        for (var one : latest) {
            var reading = one.reading();
            if (reading != null && reading.strength == Reading.Strength.CLAIMED) {
                claims.add(Claim.ofFigure(goal, one.measure(), reading));
            }
        }
    }

    public String headline() {
        return count(Claim.Kind.GOAL) + " of " + goals + " goals and " + count(Claim.Kind.FIGURE) + " of " + measures
                + " measures rest on a claim that nobody has checked.";
    }

    private long count(Claim.Kind kind) {
        return all.stream().filter(claim -> claim.kind() == kind).count();
    }
}
