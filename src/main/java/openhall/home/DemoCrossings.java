package openhall.home;

import java.util.List;
import openhall.ideas.Answering;
import openhall.ideas.Decision;
import openhall.ideas.Mergers;
import openhall.ideas.Proposal;

/** Three ideas about crossings, one with a picture: two are linked as alike, and Priya answers all with one reply. */
class DemoCrossings {
    private static final Proposal STRIPES = DemoIdeaTexts.idea(
            "Paint the crossing by the school again",
            """
            The white stripes of the crossing by the school are nearly gone, as my picture shows. Cars do not stop for
            children any more. Last week a car came so close that my son fell.
            """,
            "Paint the stripes of the crossing before winter, and put up a sign that cars can see.",
            "Tanner Street");

    private static final Proposal SAFE = DemoIdeaTexts.idea(
            "A safe crossing for children at the school",
            """
            Children cross the road between parked cars, because the crossing by the school is hard to see. Cars are
            fast there in the morning.
            """,
            "Make the crossing safe: new stripes, a light above it, and no parked cars next to it.",
            "Tanner Street");

    private static final Proposal GREEN = DemoIdeaTexts.idea(
            "A longer green light at the crossing by the clinic",
            """
            The light at the crossing turns red when I am half way over the road. Cars start while children and people
            with sticks are still in front of them.
            """,
            "Keep the light at the crossing green for ten seconds more, as at the school.",
            "Hill estate");

    private final DemoStage stage;
    private final DemoTime time;

    DemoCrossings(DemoStage stage) {
        this.stage = stage;
        this.time = stage.time();
    }

    void make() {
        var stripes = DemoIdea.illustrated(
                        stage, "Mei Lin", STRIPES, DemoPicture.crossing(), time.workingDaysAgo(27, 16))
                .at("51.5312, -0.1368")
                .published(time.workingDaysAgo(26, 10))
                .supported(8)
                .ref();
        var safe = sent("Yusuf Demir", SAFE, "51.5313, -0.1365", 24);
        var green = sent("Bev Harding", GREEN, "51.5402, -0.1291", 21);
        DemoCrowd.forget();
        Mergers.link(stripes, safe, DemoCrowd.named("Nia Blake"), time.workingDaysAgo(20, 11));
        answered(List.of(stripes, safe, green));
    }

    private String sent(String author, Proposal words, String point, int workingDays) {
        return DemoIdea.sent(stage, author, words, time.workingDaysAgo(workingDays + 1, 16))
                .at(point)
                .published(time.workingDaysAgo(workingDays, 10))
                .supported(5)
                .ref();
    }

    private void answered(List<String> refs) {
        var reply = """
                Parking looks after what is painted on roads, and has read three ideas about crossings together, with \
                yours: "{title}".
                We paint the stripes by the school in the next school holiday, and put up a sign there. At the clinic we \
                first count how long people need to cross, before we change the light.
                We do not put up a light at the school this year, because there is no power near the crossing.
                """;
        Answering.together(
                refs,
                new Answering.Words(Decision.ACCEPTED_IN_PART, "parking", reply.strip()),
                DemoCrowd.named("Priya Nair"),
                time.workingDaysAgo(8, 14));
        DemoCrowd.forget();
    }
}
