package openhall.strategy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole strategy on one screen: which goals are behind and why, then everything it is made of. Three statements. */
public record StrategyBoard(
        @Nullable Strategy strategy,
        List<Outcome> outcomes,
        List<Figure> figures,
        List<ThemeProgress> themes,
        LocalDate day) {

    public record ThemeProgress(Theme theme, List<GoalProgress> goals) {}

    /** A goal that is behind, with the measure that says so. */
    public record Behind(Goal goal, Progress measure) {}

    static StrategyBoard on(LocalDate day, EntityManager entities) {
        return with(Figure.all(), day, entities);
    }

    /** Without the council's figures, of which a report on its goals has no use. Two statements. */
    public static StrategyBoard ofGoals(LocalDate day, EntityManager entities) {
        return with(List.of(), day, entities);
    }

    private static StrategyBoard with(List<Figure> figures, LocalDate day, EntityManager entities) {
        var rows = entities.createQuery("""
                        select s, o from Strategy s left join Outcome o on o.retiredAt is null
                        where s.replacedAt is null order by o.position
                        """, Object[].class).getResultList();
        Strategy strategy = null;
        var outcomes = new ArrayList<Outcome>();
        for (var row : rows) {
            strategy = (Strategy) row[0];
            if (row[1] instanceof Outcome outcome) {
                outcomes.add(outcome);
            }
        }
        return new StrategyBoard(strategy, outcomes, figures, themes(day, entities), day);
    }

    private static List<ThemeProgress> themes(LocalDate day, EntityManager entities) {
        var rows = entities.createQuery("""
                        select t, g, m, r from Theme t
                        left join Goal g on g.theme = t and g.retiredAt is null
                        left join Measure m on m.goal = g and m.retiredAt is null
                        left join Reading r on r.measure = m and r.whole = true and r.day = (
                            select max(x.day) from Reading x where x.measure = m and x.whole = true and x.day <= :day)
                        where t.retiredAt is null
                        order by t.position, g.position, g.slug, m.position
                        """, Object[].class)
                .setParameter("day", day)
                .getResultList();
        var themes = new LinkedHashSet<Theme>();
        var goals = new LinkedHashMap<Goal, List<Progress>>();
        for (var row : rows) {
            themes.add((Theme) row[0]);
            if (row[1] instanceof Goal goal) {
                var measures = goals.computeIfAbsent(goal, any -> new ArrayList<>());
                if (row[2] instanceof Measure measure) {
                    measures.add(new Progress(measure, row[3] instanceof Reading reading ? reading : null, day));
                }
            }
        }
        return themes.stream()
                .map(theme -> new ThemeProgress(theme, goalsOf(theme, goals)))
                .toList();
    }

    private static List<GoalProgress> goalsOf(Theme theme, Map<Goal, List<Progress>> goals) {
        return goals.entrySet().stream()
                .filter(entry -> entry.getKey().theme.id.equals(theme.id))
                .map(entry -> new GoalProgress(entry.getKey(), entry.getValue()))
                .toList();
    }

    public List<GoalProgress> goals() {
        return themes.stream().flatMap(theme -> theme.goals().stream()).toList();
    }

    /** Off track first, then at risk. */
    public List<Behind> behind() {
        var behind = new ArrayList<Behind>();
        for (var status : List.of(Status.OFF_TRACK, Status.AT_RISK)) {
            for (var goal : goals()) {
                goal.behind().stream()
                        .filter(measure -> measure.status() == status)
                        .forEach(measure -> behind.add(new Behind(goal.goal(), measure)));
            }
        }
        return behind;
    }

    public String headline() {
        var offTrack = count(Status.OFF_TRACK);
        var atRisk = count(Status.AT_RISK);
        var all = goals().size();
        if (offTrack + atRisk == 0) {
            return "None of the " + all + " goals is off track or at risk.";
        }
        return offTrack + " of " + all + " goals " + (offTrack == 1 ? "is" : "are") + " off track and " + atRisk
                + (atRisk == 1 ? " is" : " are") + " at risk.";
    }

    private long count(Status status) {
        return goals().stream().filter(goal -> goal.status() == status).count();
    }

    public List<GoalProgress> claims() {
        return goals().stream().filter(GoalProgress::isClaimWithoutEvidence).toList();
    }

    public boolean isReviewOverdue() {
        var current = strategy;
        return current != null && current.isOverdueOn(day);
    }

    public String rule() {
        return Status.RULE;
    }
}
