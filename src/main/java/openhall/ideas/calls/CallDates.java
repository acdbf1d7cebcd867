package openhall.ideas.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import openhall.web.Formats;

/** The four moments of a call; each of the last three is the first moment at which something is over. */
public record CallDates(Instant opens, Instant sendingEnds, Instant supportingEnds, Instant answersBy) {

    /** The first and the last days, each of them counted in. */
    public record Days(LocalDate opens, LocalDate sendUntil, LocalDate supportUntil, LocalDate answersBy) {}

    public static CallDates of(Days days) {
        return new CallDates(
                start(days.opens()), end(days.sendUntil()), end(days.supportUntil()), end(days.answersBy()));
    }

    Days days() {
        return new Days(firstDay(opens), lastDay(sendingEnds), lastDay(supportingEnds), lastDay(answersBy));
    }

    List<String> lines() {
        var days = days();
        return List.of(
                "Send ideas from " + Formats.date(days.opens()) + " until " + Formats.date(days.sendUntil()),
                "Support ideas until " + Formats.date(days.supportUntil()),
                "Read the council's answers by " + Formats.date(days.answersBy()));
    }

    static LocalDate firstDay(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE);
    }

    /** The last day on which a moment before this end can be. */
    static LocalDate lastDay(Instant end) {
        return LocalDate.ofInstant(end.minus(1, ChronoUnit.MICROS), Formats.ZONE);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toInstant();
    }

    private static Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }
}
