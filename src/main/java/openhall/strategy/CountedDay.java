package openhall.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a measure's source counted for the whole council on a day. */
record CountedDay(UUID measureId, LocalDate day, long numerator, long denominator, boolean ofPeople) {

    /** Whether so few people were counted that the numbers may not be shown on their own. */
    boolean isHidden() {
        var cell = Cell.of("", numerator, denominator);
        return ofPeople && SmallNumbers.hide(List.of(cell)).get(0).hidden();
    }

    boolean sameAs(CountedDay other) {
        return numerator == other.numerator && denominator == other.denominator;
    }
}
