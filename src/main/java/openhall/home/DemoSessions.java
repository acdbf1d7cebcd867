package openhall.home;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import openhall.learning.Course;
import openhall.learning.Lesson;

/** Live sessions: one is over, one has places left and Sam's name on it, and one is full with people who wait. */
class DemoSessions {
    private final DemoStage stage;
    private final DemoTime time;

    DemoSessions(DemoStage stage) {
        this.stage = stage;
        this.time = stage.time();
    }

    void make() {
        over();
        placesLeft();
        full();
        DemoCrowd.forget();
    }

    private void over() {
        var ref = publish(
                "Write an integration request together",
                "Bring one fact that your service asks for twice. We write the request for it side by side.",
                "joined-up-services",
                new Plan("Theo Grant", time.workingDay(15, 14), new Lesson.Where("Central library, room 2", null, 10)));
        var here = stage.crowd().staff().subList(9, 15);
        book(ref, here, 22);
        Lesson.cameExcept(DemoCrowd.at(here.get(3)), ref, DemoCrowd.named("Theo Grant"), time.workingDay(15, 17));
    }

    private void placesLeft() {
        var ref = publish(
                "Spot the fake: practise with real messages",
                "We look at messages that reached the council this month, and say which sign each of them gives away.",
                "cyber-security",
                new Plan("Theo Grant", time.workingDay(-8, 10), new Lesson.Where("Central library, room 2", null, 12)));
        book(ref, List.of(stage.crowd().staff().get(0)), 3);
        book(ref, stage.crowd().staff().subList(24, 29), 4);
    }

    private void full() {
        var ref = publish(
                "Set up your first passkey",
                "A small group, a screen for each, and time for every question. Have your phone with you.",
                "cyber-security",
                new Plan(
                        "Bea Walsh",
                        time.workingDay(-16, 13),
                        new Lesson.Where(null, "https://meet.openhall.example/passkeys", 4)));
        book(ref, stage.crowd().staff().subList(29, 35), 2);
    }

    private record Plan(String host, Instant from, Lesson.Where where) {}

    private String publish(String title, String summary, String slug, Plan plan) {
        var course = Course.bySlug(slug);
        var when = new Lesson.When(plan.from(), plan.from().plus(Duration.ofMinutes(90)));
        return new Lesson(title, summary, course, when, plan.where(), DemoCrowd.named(plan.host()))
                .publish(DemoCrowd.named("Theo Grant"), time.workingDay(30, 10));
    }

    private void book(String ref, List<String> addresses, int daysAgo) {
        var at = time.workingDay(daysAgo, 12);
        for (var address : addresses) {
            Lesson.book(ref, DemoCrowd.at(address), at);
            DemoCrowd.forget();
        }
    }
}
