package openhall.home;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import openhall.activity.WorkingDays;
import openhall.learning.Course;
import openhall.learning.Enrolment;
import openhall.learning.Learner;
import openhall.learning.Required;
import openhall.people.OrgUnit;
import openhall.people.Person;

/**
 * What people have learnt: 26 of 60 are through cyber security and 14 in the middle of it. There staff are ahead of
 * management, and in leading digital change behind it. Managers have signed off the tasks of those who are through, and
 * two of Mo's team wait for it.
 */
class DemoLearning {
    private static final String CYBER = "cyber-security";
    private static final String JOINED_UP = "joined-up-services";
    private static final String LEADING = "leading-digital-change";

    private static final List<String> NOTES = List.of(
            "I did this on Tuesday before we opened. Two things surprised me, and both are on our board now.",
            "Done with a colleague. We did not agree about one thing at first, so we asked our manager.",
            "It took longer than I thought, about 20 minutes. The hardest part was to find who to ask.",
            "I did it for our own team. One thing was out of date, and I have asked for it to be changed.",
            "Done. I will show it at our next team meeting, because nobody else knew where to look.",
            "I work from a van, so I did it on the phone with our planner. It works that way too.");

    private final DemoStage stage;
    private int stops;

    DemoLearning(DemoStage stage) {
        this.stage = stage;
    }

    void make() {
        cyberSecurity();
        joinedUpServices();
        leadingDigitalChange();
        waitingAtMo();
        asked();
    }

    /** Sam is in the second module, with half of the quiz answered. */
    private void cyberSecurity() {
        half(CYBER, stage.crowd().staff(0), 6);
        through(CYBER, stage.crowd().staff().subList(1, 24));
        through(CYBER, stage.crowd().management().subList(2, 5));
        half(CYBER, stage.crowd().staff().subList(24, 33), 1, 2, 3, 5, 7, 8, 8, 11, 14);
        half(CYBER, stage.crowd().management().subList(5, 9), 2, 4, 10, 14);
    }

    private void joinedUpServices() {
        through(JOINED_UP, stage.crowd().staff(0, 2, 8, 9, 10, 11));
        through(JOINED_UP, stage.crowd().management(4));
        half(JOINED_UP, stage.crowd().staff(12, 13, 24, 33, 38), 1, 2, 3, 4, 5);
    }

    private void leadingDigitalChange() {
        through(LEADING, stage.crowd().management(0, 2, 3, 5, 6, 9));
        through(LEADING, List.of(DemoCrowd.addressOf("Omar Said")));
        half(LEADING, stage.crowd().management(1, 7, 10), 3, 2, 1);
    }

    /** Everybody is asked for cyber security, which was due last week, and the lead's own directorate for one more. */
    private void asked() {
        asked(CYBER, "council", -7, "Our insurance asks that everybody knows how to spot and report an attack");
        asked(JOINED_UP, "customer-and-digital", 21, "We join up parking and council tax in spring");
    }

    private void asked(String slug, String unit, int days, String why) {
        var course = Course.bySlug(slug);
        var part = OrgUnit.bySlug(unit);
        if (course != null && part != null) {
            var due = WorkingDays.day(stage.time().now()).plusDays(days);
            new Required(course, part, due, why)
                    .ask(DemoCrowd.named("Theo Grant"), stage.time().workingDay(45, 10));
        }
    }

    /** Two of Mo's team have sent an integration request in the last weeks. */
    private void waitingAtMo() {
        var team = Person.line(DemoCrowd.named("Mo Haddad").id).stream()
                .map(person -> person.email)
                .toList();
        var waiting = 0;
        for (var address : stage.crowd().staff().stream().filter(team::contains).toList()) {
            waiting += waiting < 2 && sends(address) ? 1 : 0;
        }
    }

    /** Only somebody who is new to the course. */
    private boolean sends(String address) {
        var course = Course.bySlug(JOINED_UP);
        var person = DemoCrowd.at(address);
        if (course == null || Enrolment.of(person).stream().anyMatch(each -> each.course.slug.equals(JOINED_UP))) {
            return false;
        }
        var pace = pace(6);
        var steps = course.version().stepsTotal;
        var learner = Learner.on(course, person, pace.at(0, steps));
        var step = 1;
        while (!learner.isThrough() && !learner.isSignedOff()) {
            doNext(learner, pace.at(step++, steps));
        }
        var sends = !learner.isThrough();
        if (sends) {
            learner.send(note(), pace.at(step, steps));
        }
        DemoCrowd.forget();
        return sends;
    }

    /** Completed some day in the last four months. */
    private void through(String slug, List<String> people) {
        for (var address : people) {
            study(address, slug, pace(118), Integer.MAX_VALUE);
        }
    }

    /** Each of these people has done so many steps, and was last busy with it in the last month. */
    private void half(String slug, List<String> people, int... steps) {
        for (var i = 0; i < steps.length; i++) {
            study(people.get(i), slug, pace(28), steps[i]);
        }
    }

    /** Ends some time in so many days, and takes three days to three weeks. */
    private DemoPace pace(int days) {
        var to = 1 + stage.random().nextInt(days);
        var from = to + 3 + stage.random().nextInt(18);
        return new DemoPace(stage.time(), from, to, stage.random().nextInt(50));
    }

    private void study(String address, String slug, DemoPace pace, int most) {
        var course = Course.bySlug(slug);
        if (course == null) {
            return;
        }
        var steps = Math.min(most, course.version().stepsTotal);
        var learner = Learner.on(course, DemoCrowd.at(address), pace.at(0, steps));
        for (var step = 1; step <= steps && !learner.isThrough(); step++) {
            doNext(learner, pace.at(step, steps));
        }
        if (!learner.isThrough() && learner.isQuiz()) {
            stopAtQuiz(learner, pace.at(steps + 1, steps));
        }
        DemoCrowd.forget();
    }

    private void doNext(Learner learner, Instant at) {
        if (learner.isQuiz()) {
            pass(learner, at);
        } else {
            learner.work(note(), at);
        }
    }

    private String note() {
        return NOTES.get(stage.random().nextInt(NOTES.size()));
    }

    /** One in six does not pass at the first attempt. */
    private void pass(Learner learner, Instant at) {
        var allowed = learner.mistakesAllowed();
        if (stage.random().nextInt(6) == 0) {
            learner.handIn(allowed + 1, at);
        }
        learner.handIn(stage.random().nextInt(allowed + 1), at.plus(Duration.ofMinutes(12)));
    }

    /** In turn, people have saved half of their answers, or have tried and not passed. */
    private void stopAtQuiz(Learner learner, Instant at) {
        if (stops++ % 2 == 0) {
            learner.saveHalf(at);
        } else {
            learner.handIn(learner.mistakesAllowed() + 1, at);
        }
    }
}
