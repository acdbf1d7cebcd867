package openhall.home;

import java.time.Instant;
import java.util.Objects;
import openhall.learning.Course;
import openhall.learning.HelpAsked;
import openhall.learning.Learner;
import openhall.people.Person;

/** Who is stuck in cyber security: one question is late, one is new, one is in hand, and two have an answer. */
class DemoHelp {
    private final DemoStage stage;
    private final DemoTime time;

    DemoHelp(DemoStage stage) {
        this.stage = stage;
        this.time = stage.time();
    }

    void make() {
        if (Course.bySlug("cyber-security") == null) {
            return;
        }
        late();
        fresh();
        inHand();
        answered();
        helped();
    }

    private void late() {
        var words = new HelpAsked.Words(
                "I looked for the button to report a message in webmail on the shared computer.",
                "Where is it? We have no Outlook at the depot, only the browser.");
        ask(stage.crowd().staff().get(26), words, time.workingDaysAgo(4, 10));
    }

    private void fresh() {
        var words = new HelpAsked.Words(
                "I read the part about passkeys twice.",
                "Can I use one when three of us share one tablet at the counter?");
        ask(stage.crowd().staff().get(29), words, time.workingDaysAgo(1, 14));
    }

    private void inHand() {
        var words = new HelpAsked.Words(
                "I asked two colleagues. One rings the service desk, the other sends an email.",
                "Which of the two is right when it is after 5pm?");
        ask(stage.crowd().staff().get(27), words, time.workingDaysAgo(2, 11)).take(bea(), time.workingDaysAgo(1, 9));
    }

    private void answered() {
        var words = new HelpAsked.Words(
                "I read the module again. A supplier I know sent us a new account number last week.",
                "Do I report that first, or ring them first?");
        var asked = ask(DemoCrowd.addressOf("Sam Rivera"), words, time.workingDaysAgo(5, 9));
        var told = "Ring first, on a number you already have, not the one in the message. If they did not send it,"
                + " report it the same minute. If they did, nobody minds that you asked.";
        answer(asked, told, 4);
    }

    private void helped() {
        var words = new HelpAsked.Words(
                "My account asks for an app on a phone for the second step. I have no work phone.",
                "Which second step can I use?");
        var asked = ask(stage.crowd().staff().get(30), words, time.workingDaysAgo(9, 15));
        var told = "A security key: a small stick that you plug in. The service desk lends you one, and it takes five"
                + " minutes to set up. Bring your staff pass.";
        answer(asked, told, 8);
        asked.close(time.workingDaysAgo(7, 12));
        DemoCrowd.forget();
    }

    private HelpAsked ask(String address, HelpAsked.Words words, Instant at) {
        var course = Course.bySlug("cyber-security");
        var learner = Learner.on(Objects.requireNonNull(course), DemoCrowd.at(address), at);
        var asked = learner.ask(words, at);
        DemoCrowd.forget();
        return asked;
    }

    private void answer(HelpAsked asked, String words, int workingDaysAgo) {
        asked.take(bea(), time.workingDaysAgo(workingDaysAgo, 10));
        asked.answer(bea(), words, time.workingDaysAgo(workingDaysAgo, 11));
        DemoCrowd.forget();
    }

    private static Person bea() {
        return DemoCrowd.named("Bea Walsh");
    }
}
