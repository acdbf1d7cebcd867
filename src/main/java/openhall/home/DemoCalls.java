package openhall.home;

import java.time.LocalDate;
import openhall.ideas.Calls;
import openhall.people.Person;
import openhall.web.Formats;

/** The calls for ideas of the demonstration: one that people can send to, and one that is answered. */
class DemoCalls {
    static final String LETTERS = "letters-and-messages-you-can-use";
    static final String LIBRARIES = "more-from-your-library";

    private final DemoTime time;

    DemoCalls(DemoStage stage) {
        this.time = stage.time();
    }

    void open() {
        Calls.publish(
                new Calls.Words(
                        "More from your library",
                        "What would you like to do at your library that you cannot do there now?",
                        "We can change opening hours, what we lend and what the rooms are used for."
                                + " We cannot build a new library this year.",
                        "libraries",
                        "inclusive-simple-services"),
                new Calls.Days(day(100), day(72), day(56), day(40)),
                owner(),
                time.ago(103, 10));
        Calls.publish(
                new Calls.Words(
                        "Letters and messages you can use",
                        "Which letter or message from the council was hard to use, and what would have helped?",
                        "We rewrite ten letters this winter and choose them from what you send."
                                + " We cannot change what the law makes us say, but we can say it better.",
                        "customer-services",
                        "inclusive-simple-services"),
                new Calls.Days(day(30), day(-10), day(-24), day(-60)),
                owner(),
                time.ago(33, 10));
    }

    /** Once its ideas have been answered. */
    void tell() {
        Calls.tell(
                LIBRARIES,
                "The central library is open until 8pm every Wednesday, and on average 64 people come.\n"
                        + "We tried to lend laptops and stopped, because they could not be wiped safely between two"
                        + " loans. Any library lends you a tablet instead.",
                owner(),
                time.ago(11, 11));
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.ofInstant(time.ago(daysAgo, 12), Formats.ZONE);
    }

    private static Person owner() {
        return DemoCrowd.named("Priya Nair");
    }
}
