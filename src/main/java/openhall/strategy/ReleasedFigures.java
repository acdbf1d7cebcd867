package openhall.strategy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import openhall.people.OrgUnit;
import openhall.strategy.suppression.Place;
import openhall.strategy.suppression.ReleasedCell;
import org.jspecify.annotations.Nullable;

/** What was last released about some units, read in one statement. Whatever is not in it is hidden. */
public record ReleasedFigures(Map<String, Map<Place, ReleasedCell>> cells, LocalDate today) {

    public static ReleasedFigures of(Collection<String> subjects, Collection<UUID> units, LocalDate today) {
        var cells = new HashMap<String, Map<Place, ReleasedCell>>();
        for (var cell : ReleasedCell.latest(subjects, units, today)) {
            cells.computeIfAbsent(cell.release.subject, any -> new HashMap<>()).put(cell.place(), cell);
        }
        return new ReleasedFigures(cells, today);
    }

    public boolean has(String subject) {
        return cells.containsKey(subject);
    }

    /** How many of a group have reached the target, for every group that is asked for. */
    public Function<Place, Cell> of(String subject) {
        return place -> reached(subject, place);
    }

    private Cell reached(String subject, Place place) {
        var cell = find(subject, place);
        return cell == null
                ? new Cell(place.group().text(), 0, 0, true)
                : shown(place.group().text(), cell, cell.reached);
    }

    /** How many of everyone in a unit are at target, below it and not known; empty when nobody is there. */
    public List<Cell> standing(String subject, OrgUnit unit) {
        return ofEveryone(
                subject, unit, answers -> List.of(answers.reached(), answers.below(), answers.unknown()));
    }

    /** How many of everyone in a unit replied and did not; empty when nobody is there. */
    public List<Cell> replies(String subject, OrgUnit unit) {
        return ofEveryone(subject, unit, answers -> List.of(answers.replied(), answers.notReplied()));
    }

    private List<Cell> ofEveryone(String subject, OrgUnit unit, Function<Answers, List<Long>> numbers) {
        var cell = find(subject, new Place(unit.id, false, Reading.Group.EVERYONE));
        if (cell == null) {
            return numbers.apply(Answers.NOBODY).stream()
                    .map(none -> new Cell(unit.name, 0, 0, true))
                    .toList();
        }
        if (cell.answers().people() == 0) {
            return List.of();
        }
        return shown(unit.name, cell, numbers.apply(cell.answers()));
    }

    private List<Cell> shown(String label, ReleasedCell cell, List<Long> numbers) {
        return numbers.stream().map(people -> shown(label, cell, people)).toList();
    }

    private @Nullable ReleasedCell find(String subject, Place place) {
        return cells.getOrDefault(subject, Map.of()).get(place);
    }

    /** A figure of another month says so. */
    private Cell shown(String label, ReleasedCell cell, long people) {
        var release = cell.release;
        var day = release.month.equals(today.withDayOfMonth(1)) ? null : release.day;
        return new Cell(label, people, cell.answers().people(), false, day);
    }
}
