package openhall.strategy;

import java.time.LocalDate;
import java.util.UUID;
import openhall.strategy.suppression.Rule;

/** What a measure's source counted for the whole council on a day. */
record CountedDay(UUID measureId, LocalDate day, long numerator, long denominator, boolean ofPeople) {

    /** Whether so few people were counted that the numbers may not be shown on their own. */
    boolean isHidden() {
        return ofPeople && Rule.LEAST.hides(Answers.of(numerator, denominator));
    }

    boolean sameAs(CountedDay other) {
        return numerator == other.numerator && denominator == other.denominator;
    }
}
