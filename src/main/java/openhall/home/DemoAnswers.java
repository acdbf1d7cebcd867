package openhall.home;

import java.util.Objects;
import openhall.ideas.Answering;
import openhall.ideas.Checking;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Role;

/** How services come to answers: one is kept ready for a day, one idea is assessed by others, one is passed on. */
class DemoAnswers {
    private static final Proposal RUBBISH = DemoIdeaTexts.idea(
            "Clear the rubbish behind the garages", """
            Somebody has left two mattresses and a fridge behind the garages. They have been there since the summer, and
            now others put their bags next to them.
            """, "Take it away, and come by more often.", "Hill estate");

    private final DemoStage stage;
    private final DemoTime time;

    DemoAnswers(DemoStage stage) {
        this.stage = stage;
        this.time = stage.time();
    }

    void make(DemoIdeas.Open open) {
        kept(open.lights());
        assessed(open.wifi());
        passedOn();
        DemoCrowd.forget();
    }

    private void kept(String lights) {
        var reply = new Answering.Words(Decision.ACCEPTED_IN_PART, "customer-services", """
                Customer services will say on the page about street lights which ones are reported, and on which day \
                we come.
                It will be a list by street, and not a map yet: for a map we need the place of each lamp, and half of \
                them are only on paper.
                """.strip());
        Answering.keep(Idea.held(lights), reply, time.ago(-3, 9), priya(), time.workingDaysAgo(1, 15));
    }

    /** Priya has still to say what she thinks. */
    private void assessed(String wifi) {
        var idea = Idea.held(wifi);
        Answering.assess(
                idea,
                new Answering.Scores(4, 4, 3, 4, "It is a setting. What we pay for the line may go up."),
                owner("libraries"),
                time.workingDaysAgo(2, 15));
        Answering.assess(
                idea,
                new Answering.Scores(3, 5, 4, 4, "People ask for it at our counters too."),
                owner("customer-services"),
                time.workingDaysAgo(1, 10));
        var brother = "My brother works for the company that runs the wifi.";
        Answering.stepBack(idea, brother, owner("early-help"), time.workingDaysAgo(1, 11));
    }

    private void passedOn() {
        var ref = DemoIdea.sent(stage, "Lucia Ferreira", RUBBISH, time.workingDaysAgo(15, 18))
                .at("51.5408, -0.1404")
                .published(time.workingDaysAgo(14, 10))
                .supported(2)
                .ref();
        DemoCrowd.forget();
        var service = Objects.requireNonNull(OrgUnit.bySlug("waste-and-recycling"));
        var words = "Waste and recycling takes rubbish away within two working days, wherever it is reported with its"
                + " place. We have reported this one for you. Use the link for the next one: it is faster than an idea.";
        Checking.passOn(Idea.held(ref), "street-fault", service, words, priya(), time.workingDaysAgo(12, 12));
    }

    /** Heads of services answer ideas too. */
    private static Person owner(String service) {
        var head = DemoCrowd.headOf(service);
        head.grant(Role.IDEA_OWNER);
        return head;
    }

    private static Person priya() {
        return DemoCrowd.named("Priya Nair");
    }
}
