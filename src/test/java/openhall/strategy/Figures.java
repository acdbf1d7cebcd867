package openhall.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A measure from 0 to a target in 100 days, and its figures, without a database. */
final class Figures {
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    private Figures() {}

    static Measure measure(Measure.Unit unit, Measure.Direction direction, String from, String to) {
        var measure = new Measure();
        measure.title = "Measure";
        measure.unit = unit;
        measure.direction = direction;
        measure.baseline = new BigDecimal(from);
        measure.baselineOn = START;
        measure.target = new BigDecimal(to);
        measure.targetBy = START.plusDays(100);
        return measure;
    }

    static Measure percent() {
        return measure(Measure.Unit.PERCENT, Measure.Direction.UP, "0", "90");
    }

    /** Every ten days one figure, from the start on. */
    static List<Reading> every(Measure measure, String... values) {
        var readings = new ArrayList<Reading>();
        for (var value : values) {
            var reading = new Reading();
            reading.measure = measure;
            reading.audienceGroup = Reading.Group.EVERYONE;
            reading.day = START.plusDays(10L * readings.size());
            reading.amount = new BigDecimal(value);
            reading.strength = Reading.Strength.CHECKED;
            readings.add(reading);
        }
        return readings;
    }

    static Progress progress(Measure measure, List<Reading> readings) {
        var last = readings.get(readings.size() - 1);
        return new Progress(measure, last, last.day);
    }
}
