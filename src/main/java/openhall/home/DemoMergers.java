package openhall.home;

import openhall.ideas.Mergers;
import openhall.ideas.Proposal;

/** An idea that Nia merges into another one: Zed is asked whether he wants that too, and its author objects. */
class DemoMergers {
    private static final Proposal LEAFLET = DemoIdeaTexts.idea(
            "Tell us in time when the bins come on another day",
            """
            After the bank holiday I put out the bins on the wrong day, like the whole street. My neighbour is 84 and
            has no phone, only the leaflet with the dates from spring.
            """,
            "Send a text, or put a card through the door, when bin day changes.",
            null);

    private final DemoStage stage;
    private final DemoTime time;

    DemoMergers(DemoStage stage) {
        this.stage = stage;
        this.time = stage.time();
    }

    void make(String binDay) {
        var leaflet = DemoIdea.sent(stage, "Hattie Brown", LEAFLET, time.workingDaysAgo(7, 16))
                .published(time.workingDaysAgo(6, 10))
                .supportedBy("Zed Smith", time.workingDaysAgo(5, 19))
                .ref();
        DemoCrowd.forget();
        var why = "Both ask for word the evening before, when bin day changes. One answer is enough for both.";
        Mergers.merge(leaflet, binDay, why, DemoCrowd.named("Nia Blake"), time.workingDaysAgo(3, 11));
        var card = "Mine is not the same. A text does not help my neighbour, and I asked for a card too.";
        Mergers.object(leaflet, card, time.workingDaysAgo(2, 20));
        DemoCrowd.forget();
    }
}
