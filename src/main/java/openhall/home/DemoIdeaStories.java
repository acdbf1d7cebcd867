package openhall.home;

import java.util.Random;

/** What else happens to ideas. It comes last and with chances of its own, so that all before stays as it was. */
class DemoIdeaStories {
    private static final long CHANCES = 6;

    private final DemoStage stage;

    DemoIdeaStories(DemoStage stage) {
        this.stage = new DemoStage(stage.crowd(), stage.time(), new Random(CHANCES));
    }

    void make(DemoIdeas.Open open) {
        var reported = new DemoComments(stage).make(open);
        new DemoCrossings(stage).make();
        new DemoMergers(stage).make(open.binDay());
        new DemoAnswers(stage).make(open);
        new DemoChecks(stage).make(reported);
        new DemoDigest(stage).make();
    }
}
