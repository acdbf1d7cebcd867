package openhall.strategy.report;

import java.util.List;
import openhall.strategy.Measure;
import openhall.strategy.Movement;
import openhall.strategy.Progress;
import openhall.strategy.insight.Sides;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** A measure in the report, in words; its sides are null for those who may not see them, and where nobody is counted. */
record Line(Progress progress, Movement movement, @Nullable Sides sides) {
    static final List<String> HEADER = List.of(
            "Measure",
            "Status",
            "How far behind",
            "Where it started",
            "Latest figure",
            "Day of the figure",
            "Target",
            "Trend",
            "Forecast",
            "Evidence",
            "Source",
            "Who answers for it",
            "If it is missed",
            "Staff",
            "Management",
            "Management beside staff");

    List<String> cells() {
        var measure = measure();
        return List.of(
                measure.title,
                progress.status().text(),
                progress.gap(),
                measure.baselineText(),
                progress.text(),
                dayText(),
                measure.targetText(),
                movement.text(),
                movement.forecastText(),
                evidence(),
                source(),
                measure.owner,
                measure.actionIfMissed,
                staffText(),
                managementText(),
                sidesText());
    }

    public Measure measure() {
        return progress.measure();
    }

    public String dayText() {
        var reading = progress.reading();
        return reading == null ? "" : reading.day.toString();
    }

    /** 12 of 48, 25%, on 23 November 2026. */
    public String latest() {
        var reading = progress.reading();
        return reading == null ? progress.text() : progress.text() + ", on " + Formats.date(reading.day);
    }

    public String evidence() {
        var strength = progress.strength();
        if (strength != null) {
            return strength;
        }
        return progress.reading() == null ? "None yet" : "Counted";
    }

    public String source() {
        var reading = progress.reading();
        var note = reading == null ? null : reading.note;
        return note == null ? measure().sourceText() : note;
    }

    public String staffText() {
        var both = sides;
        return both == null ? "" : both.staff().text();
    }

    public String managementText() {
        var both = sides;
        return both == null ? "" : both.management().text();
    }

    public String sidesText() {
        var both = sides;
        return both == null ? "" : both.text();
    }

    boolean isWide() {
        var both = sides;
        return both != null && both.wide();
    }
}
