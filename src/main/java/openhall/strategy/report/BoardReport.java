package openhall.strategy.report;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.people.Me;
import openhall.strategy.GoalProgress;
import openhall.strategy.Movement;
import openhall.strategy.Progress;
import openhall.strategy.Reading;
import openhall.strategy.Status;
import openhall.strategy.Strategy;
import openhall.strategy.StrategyBoard;
import openhall.strategy.insight.Sides;
import openhall.strategy.savings.SavingsTotals;
import org.jspecify.annotations.Nullable;

/**
 * What a board reads about the strategy on a day. Page, PDF, CSV and API all read this. It holds what the public pages
 * show, and staff beside management for those who may see that. Five statements, and up to four more for the latter.
 */
record BoardReport(
        @Nullable Strategy strategy, LocalDate day, List<Part> parts, SavingsTotals savings, boolean compared) {

    /** One goal with its measures. */
    record Part(GoalProgress progress, List<Line> lines) {
        public String ofStatus() {
            return progress.status().text() + ". " + progress.status().meaning();
        }
    }

    /** One status, and how many goals have it. */
    record Count(Status status, long goals) {}

    static BoardReport seenBy(Me me, LocalDate day, EntityManager entities) {
        var board = StrategyBoard.ofGoals(day, entities);
        var readings = Reading.trends(day).stream().collect(Collectors.groupingBy(reading -> reading.measure.id));
        var sides = Sides.seenBy(me, day);
        var parts = board.goals().stream()
                .map(goal -> new Part(goal, lines(goal, readings, sides)))
                .toList();
        return new BoardReport(board.strategy(), day, parts, SavingsTotals.now(), !sides.isEmpty());
    }

    private static List<Line> lines(GoalProgress goal, Map<UUID, List<Reading>> readings, Map<String, Sides> sides) {
        return goal.measures().stream()
                .map(progress -> new Line(progress, movement(progress, readings), sides.get(progress.measure().slug)))
                .toList();
    }

    private static Movement movement(Progress progress, Map<UUID, List<Reading>> readings) {
        var own = readings.getOrDefault(progress.measure().id, List.of());
        return new Movement(progress.measure(), own, progress.day());
    }

    /** From the best to the worst, those that no goal has included. */
    public List<Count> counts() {
        return Arrays.stream(Status.values())
                .map(status -> new Count(status, with(status)))
                .toList();
    }

    private long with(Status status) {
        return parts.stream().filter(part -> part.progress().status() == status).count();
    }

    public String headline() {
        return with(Status.MET) + " of " + parts.size() + " goals met, " + with(Status.ON_TRACK) + " on track, "
                + with(Status.AT_RISK) + " at risk, " + with(Status.OFF_TRACK) + " off track, " + with(Status.NO_DATA)
                + " without data, " + with(Status.NOT_STARTED) + " not started.";
    }

    /** What is said of goals, and figures typed in, that nobody has checked. */
    public List<String> claims() {
        return parts.stream().flatMap(part -> Claimed.of(part).stream()).toList();
    }

    /** Every gap of more than 20 points between staff and management. */
    public List<String> gaps() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(Line::isWide)
                .map(line -> line.measure().title + ": " + line.sidesText())
                .toList();
    }

    public String rule() {
        return Status.RULE;
    }

    public String title() {
        var current = strategy;
        return current == null ? "No strategy yet" : current.title;
    }
}
