package openhall.ideas.calls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.web.Formats;

/** A call as people read it at a moment: where it is on its clock, and how many ideas it has. */
public record CallSheet(CallForIdeas call, CallPhase phase, CallTally tally, List<Stage> stages) {

    /** A part of the clock, and whether it is over, on or still to come. */
    public record Stage(String text, String state, String kind) {}

    static CallSheet of(CallForIdeas call, CallTally tally, Instant now) {
        return new CallSheet(call, call.phaseAt(now), tally, stages(call, now));
    }

    static List<CallSheet> of(List<CallForIdeas> calls, Map<UUID, CallTally> tallies, Instant now) {
        return calls.stream()
                .map(call -> of(call, CallTally.in(tallies, call), now))
                .toList();
    }

    /** What a person can do with it next, with the day. */
    public String sentence() {
        return switch (phase) {
            case DRAFT -> "Only the people who answer ideas can see this call";
            case COMING -> "Send ideas from " + Formats.date(call.opensAt);
            case SENDING -> "Send ideas until " + call.sendUntil();
            case SUPPORTING -> "Support ideas until " + call.supportUntil();
            case ANSWERING -> "Read the council's answers by " + Formats.date(CallDates.lastDay(call.answersBy));
            case ANSWERED -> "The council has said what came of it";
        };
    }

    public boolean isSending() {
        return phase == CallPhase.SENDING;
    }

    public boolean isDraft() {
        return phase == CallPhase.DRAFT;
    }

    /** Where an idea for this call begins. */
    public String newPath() {
        return "/ideas/new?call=" + call.slug;
    }

    /** Its ideas in the list that can be narrowed and ordered. */
    public String listPath() {
        return IdeaQuestion.of(call).path();
    }

    /** Nobody can send or support any more. */
    public boolean isOver() {
        return phase == CallPhase.ANSWERING || phase == CallPhase.ANSWERED;
    }

    public List<String> wordParagraphs() {
        return paragraphs(call.words == null ? "" : call.words);
    }

    public List<String> outcomeParagraphs() {
        return paragraphs(call.outcome == null ? "" : call.outcome);
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<Stage> stages(CallForIdeas call, Instant now) {
        var lines = call.dates().lines();
        var starts = List.of(call.opensAt, call.opensAt, call.supportingEndsAt);
        var ends = List.of(call.sendingEndsAt, call.supportingEndsAt, call.answersBy);
        var stages = new ArrayList<Stage>();
        for (var i = 0; i < lines.size(); i++) {
            stages.add(stage(lines.get(i), now.isBefore(starts.get(i)), now.isBefore(ends.get(i))));
        }
        return stages;
    }

    private static Stage stage(String text, boolean toCome, boolean notOver) {
        if (toCome) {
            return new Stage(text, "To come", "neutral");
        }
        return notOver ? new Stage(text, "Now", "good") : new Stage(text, "Over", "neutral");
    }
}
