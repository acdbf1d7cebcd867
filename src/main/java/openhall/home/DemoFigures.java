package openhall.home;

import static openhall.strategy.Reading.Strength.AUDITED;
import static openhall.strategy.Reading.Strength.CHECKED;
import static openhall.strategy.Reading.Strength.CLAIMED;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import openhall.people.Person;
import openhall.strategy.Measure;
import openhall.strategy.Reading;
import openhall.web.Formats;

/** Figures that an administrator typed in, from a bare claim to one that an auditor confirmed. */
class DemoFigures {
    private static final int LONG_AGO = 61;
    private static final int LAST_MONTH = 33;
    private static final int LAST_WEEK = 5;

    private final DemoTime time;
    private final Person ivy = DemoCrowd.named("Ivy Chen");

    DemoFigures(DemoTime time) {
        this.time = time;
    }

    void make() {
        joinedUp();
        waysOfWorking();
        leadership();
        services();
        DemoCrowd.forget();
    }

    private void joinedUp() {
        type("repeat-asks-removed", LONG_AGO, "1", CLAIMED, "Parking says that the second proof of a car is gone.");
        type("repeat-asks-removed", LAST_MONTH, "3", CHECKED, "The head of parking services looked at all three.");
        type("repeat-asks-removed", LAST_WEEK, "5", AUDITED, "Internal audit filled in the five forms itself.");
        type("systems-on-single-sign-on", LONG_AGO, "38", CHECKED, "15 of 40 systems, from the list of contracts.");
        type("systems-on-single-sign-on", LAST_WEEK, "45", AUDITED, "18 of 40 systems, confirmed in the yearly audit.");
        type("joining-requests-done", LAST_WEEK, "8", CLAIMED, "The technology team says so. No service has checked.");
    }

    private void waysOfWorking() {
        type("teams-holding-reviews", LAST_MONTH, "29", CLAIMED, "2 of 7 teams, as their managers say.");
        type("teams-holding-reviews", LAST_WEEK, "43", CHECKED, "3 of 7 teams. We read the change that each names.");
        type("services-sharing-stories", LAST_WEEK, "33", CHECKED, "3 of 9 services, counted on the stories page.");
    }

    private void leadership() {
        type("decisions-naming-data", LAST_MONTH, "22", CLAIMED, "Directors counted their own papers.");
        type("decisions-naming-data", LAST_WEEK, "31", CHECKED, "8 of 26 records, read by democratic services.");
    }

    private void services() {
        type("services-with-accessibility-check", LONG_AGO, "11", CHECKED, "1 of 9 services has published its list.");
        type("services-with-accessibility-check", LAST_WEEK, "33", AUDITED, "3 of 9 services, confirmed by a tester.");
    }

    /** Says nothing about a measure that the strategy no longer has. */
    private void type(String slug, int daysAgo, String amount, Reading.Strength strength, String note) {
        var measure = Measure.bySlug(slug);
        if (measure == null) {
            return;
        }
        var at = time.workingDay(daysAgo, 14);
        var day = LocalDate.ofInstant(at.minus(Duration.ofDays(1)), Formats.ZONE);
        Reading.type(measure, new Reading.Evidence(new BigDecimal(amount), day, note, strength), ivy, at);
    }
}
