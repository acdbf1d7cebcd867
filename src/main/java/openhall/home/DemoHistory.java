package openhall.home;

import java.time.Instant;
import java.util.Random;
import openhall.activity.Mail;
import openhall.activity.Notice;

/** What has happened in the demonstration's council before anybody looks: made once, the same from the same seed. */
class DemoHistory {
    private final long seed;
    private final Instant now;

    DemoHistory(long seed, Instant now) {
        this.seed = seed;
        this.now = now;
    }

    /** Within a transaction that lets nobody else make it at the same time. Answers whether it was made now. */
    boolean makeOnce() {
        var isNew = DemoPastHackathon.isToBeMade();
        if (isNew) {
            make();
        }
        return isNew;
    }

    private void make() {
        var random = new Random(seed);
        var time = new DemoTime(now);
        var stage = new DemoStage(DemoCrowd.gather(random, time.ago(240, 12)), time, random);
        new DemoLearning(stage).make();
        new DemoSkills(stage).make();
        var prompts = new DemoIdeas(stage).make();
        new DemoPastHackathon(stage).make(prompts.repairs());
        new DemoHackathon(stage).make(prompts.permits());
        new DemoFigures(time).make();
        new DemoSavings(time).make(prompts);
        new DemoWork(time).make();
        new DemoChanges(stage).make();
        new DemoIdeaStories(stage).make(prompts.open());
        DemoVersions.make(time.ago(190, 9));
        Mail.settle(now);
        Notice.settle(now);
    }
}
