package openhall.strategy.suppression;

import java.time.LocalDate;
import openhall.strategy.Cell;
import openhall.strategy.Reading;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What came out in one month about staff and management of a unit. What was hidden then stays hidden. */
public record ReleasedMonth(LocalDate day, Cell staff, Cell management) {

    static ReleasedMonth hidden(LocalDate day) {
        return new ReleasedMonth(day, hidden(Reading.Group.STAFF), hidden(Reading.Group.MANAGEMENT));
    }

    private static Cell hidden(Reading.Group group) {
        return new Cell(group.text(), 0, 0, true);
    }

    /** The same month with what it showed of one of the two; the same when that was nothing. */
    ReleasedMonth with(@Nullable ReleasedCell released) {
        if (released == null) {
            return this;
        }
        var people = released.answers().people();
        var shown = Cell.of(released.audienceGroup.text(), released.reached, people);
        return released.audienceGroup == Reading.Group.STAFF
                ? new ReleasedMonth(day, shown, management)
                : new ReleasedMonth(day, staff, shown);
    }

    /** November 2026. */
    public String name() {
        return Formats.monthAndYear(day);
    }
}
