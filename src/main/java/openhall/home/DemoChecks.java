package openhall.home;

import openhall.ideas.Checking;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
import openhall.people.Role;

/** What waits for Nia besides new ideas: a comment that somebody reports, and an author who wants a second look. */
class DemoChecks {
    private static final Proposal PARK_ROAD = DemoIdeaTexts.idea(
            "No cars on the road by the park on Sundays",
            """
            My children learn to ride their bikes on the path in the park, between dogs and prams. Next to it is a wide
            road that hardly anybody needs on a Sunday.
            """,
            "Close it to cars on Sundays from ten to four, from May until September.",
            "Tanner Street");

    private final DemoStage stage;
    private final DemoTime time;

    DemoChecks(DemoStage stage) {
        this.stage = stage;
        this.time = stage.time();
    }

    void make(String comment) {
        var coat = "Everyone who goes there knows who the man with the red coat is. He has done nothing wrong.";
        Checking.reportPrivate(comment, coat, DemoCrowd.named("Grace Mensah"), time.workingDaysAgo(1, 9));
        appealed();
        DemoCrowd.forget();
    }

    private void appealed() {
        var ref = DemoIdea.sent(stage, "Anil Mehta", PARK_ROAD, time.workingDaysAgo(6, 17))
                .ref();
        DemoCrowd.forget();
        var idea = Idea.held(ref);
        // Somebody else than Nia refuses it, so that she can look again
        var other = DemoCrowd.headOf("customer-services");
        other.grant(Role.MODERATOR);
        idea.check(
                Visibility.NOT_PUBLISHED,
                ReasonCode.NO_CLEAR_ACTION,
                "You write about bikes in the park. Tell us what the council could do, and send it again.",
                other,
                time.workingDaysAgo(4, 10));
        var clear = "I did say it: close the road to cars on Sundays. I think you only read the first part.";
        Checking.appeal(idea, clear, time.workingDaysAgo(1, 20));
    }
}
