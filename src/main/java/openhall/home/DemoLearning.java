package openhall.home;

import java.util.List;
import openhall.activity.WorkingDays;
import openhall.learning.Course;
import openhall.learning.Enrolment;
import openhall.learning.Required;
import openhall.learning.TimeNeeded;
import openhall.people.OrgUnit;
import openhall.people.Person;

/**
 * What people have learnt: 27 of 60 are through cyber security and 14 in the middle of it. There staff are ahead of
 * management, and in leading digital change behind it. Managers have signed off the tasks of those who are through, and
 * two of Mo's team wait for it. What hangs on courses follows: pathways, assigned learning, questions, live sessions.
 */
class DemoLearning {
    private static final String CYBER = "cyber-security";
    private static final String JOINED_UP = "joined-up-services";
    private static final String LEADING = "leading-digital-change";

    private final DemoStage stage;
    private final DemoStudy study;

    DemoLearning(DemoStage stage) {
        this.stage = stage;
        this.study = new DemoStudy(stage);
    }

    void make() {
        var pathways = new DemoPathways(stage, study);
        pathways.longAgo();
        cyberSecurity();
        joinedUpServices();
        leadingDigitalChange();
        waitingAtMo();
        pathways.make();
        asked();
        moreTime();
        new DemoHelp(stage).make();
        new DemoSessions(stage).make();
        new DemoUse(stage).make();
    }

    /** Sam is in the second module, with half of the quiz answered. */
    private void cyberSecurity() {
        half(CYBER, stage.crowd().staff(0), 6);
        through(CYBER, stage.crowd().staff().subList(1, 24));
        through(CYBER, stage.crowd().management(0, 2, 3, 4));
        half(CYBER, stage.crowd().staff().subList(24, 33), 1, 2, 3, 5, 7, 8, 8, 11, 14);
        half(CYBER, stage.crowd().management().subList(5, 9), 2, 4, 10, 14);
    }

    private void joinedUpServices() {
        through(JOINED_UP, stage.crowd().staff(0, 2, 8, 9, 10, 11));
        through(JOINED_UP, stage.crowd().management(0, 4));
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

    /** Sam asks Mo for some days, and two people for more than their managers can give: that waits for Theo. */
    private void moreTime() {
        needs("Sam Rivera", 10, "I was on the permits project all month. I can finish it next week.");
        needs(stage.crowd().staff().get(30), 80, "I am away until spring, and start with this when I am back.");
        needs(stage.crowd().management().get(6), 75, "We close the year first. I have set days aside after that.");
    }

    private void needs(String who, int days, String why) {
        var course = Course.bySlug(CYBER);
        if (course != null) {
            var until = WorkingDays.day(stage.time().now()).plusDays(days);
            var person = DemoCrowd.at(who.contains("@") ? who : DemoCrowd.addressOf(who));
            new TimeNeeded(course, until, why).ask(person, stage.time().workingDay(6, 11));
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
        return study.upToTask(course, address, pace(6));
    }

    /** Completed some day in the last four months. */
    private void through(String slug, List<String> people) {
        for (var address : people) {
            study.take(address, slug, pace(118), Integer.MAX_VALUE);
        }
    }

    /** Each of these people has done so many steps, and was last busy with it in the last month. */
    private void half(String slug, List<String> people, int... steps) {
        for (var i = 0; i < steps.length; i++) {
            study.take(people.get(i), slug, pace(28), steps[i]);
        }
    }

    /** Ends some time in so many days, and takes three days to three weeks. */
    private DemoPace pace(int days) {
        var to = 1 + stage.random().nextInt(days);
        var from = to + 3 + stage.random().nextInt(18);
        return new DemoPace(stage.time(), from, to, stage.random().nextInt(50));
    }
}
