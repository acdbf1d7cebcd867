package openhall.learning.help;

import java.time.Instant;
import java.util.List;
import openhall.activity.WorkingDays;

/** A question as it stands now: its clock in words, and its kind, which is good, warn (due today), bad (late) or neutral. */
record HelpRow(HelpRequest request, String clock, String kind) {

    static HelpRow of(HelpRequest request, Instant now) {
        if (!request.isWaiting()) {
            return new HelpRow(request, request.state.text(), request.state == HelpState.ANSWERED ? "good" : "neutral");
        }
        var day = HelpClock.day(request.answerBy);
        if (request.isLate(now)) {
            return new HelpRow(request, "Late: we wanted to answer by " + day, "bad");
        }
        var today = WorkingDays.day(now).equals(request.answerBy);
        return new HelpRow(request, "We answer by " + day, today ? "warn" : "good");
    }

    static List<HelpRow> of(List<HelpRequest> requests, Instant now) {
        return requests.stream().map(request -> of(request, now)).toList();
    }

    /** Who has it in hand, or had it last; empty while nobody has. */
    public String champion() {
        var champion = request.takenBy;
        return champion == null ? "" : champion.name;
    }
}
