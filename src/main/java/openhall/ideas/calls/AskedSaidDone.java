package openhall.ideas.calls;

import java.time.Instant;
import java.util.List;

/** What the council asked in a call, what people said, and what the council did. */
public record AskedSaidDone(CallSheet asked, List<TopIdea> said) {
    /** More are on the pages of the calls. */
    private static final int NEWEST = 5;

    static List<AskedSaidDone> newest(Instant now) {
        var calls = CallForIdeas.asked(now, NEWEST);
        var tallies = CallTally.of(calls);
        var top = TopIdea.of(calls);
        return CallSheet.of(calls, tallies, now).stream()
                .map(sheet -> new AskedSaidDone(sheet, top.getOrDefault(sheet.call().id, List.of())))
                .toList();
    }
}
