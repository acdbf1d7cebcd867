package openhall.home;

import java.time.Duration;
import java.util.List;
import openhall.learning.AtWork;

/** What people did with it: whoever completed a course three months ago was asked, and most of them have answered. */
class DemoUse {
    private static final List<String> HOW = List.of(
            "A supplier wrote that their bank account had changed. I rang them first, and it was a fraud.",
            "I showed our new starter how to report a message, and we put the steps on the wall.",
            "I found an old shared password in our folder and had it changed the same day.");

    private final DemoStage stage;

    DemoUse(DemoStage stage) {
        this.stage = stage;
    }

    void make() {
        AtWork.ask(Duration.ofDays(90), stage.time().ago(4, 6));
        DemoCrowd.forget();
        var staff = stage.crowd().staff();
        for (var i = 0; i < staff.size(); i++) {
            answer(staff.get(i), i);
        }
        AtWork.seen(DemoCrowd.named("Mo Haddad"), stage.time().ago(1, 9));
        DemoCrowd.forget();
    }

    /** Two in four have used it, one not yet, and one has not answered. */
    private void answer(String address, int number) {
        var person = DemoCrowd.at(address);
        var at = stage.time().ago(2, 10);
        if (number % 4 < 2) {
            AtWork.used(person, HOW.get(number % HOW.size()), at);
        } else if (number % 4 == 2) {
            AtWork.notYet(person, at);
        }
        DemoCrowd.forget();
    }
}
