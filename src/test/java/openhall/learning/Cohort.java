package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.In;
import openhall.learning.assignments.CohortAssignments;
import openhall.learning.certificates.Completion;
import openhall.learning.pathways.CohortPathways;
import openhall.learning.sessions.CohortSession;
import openhall.learning.statistics.CohortFigures;
import openhall.learning.steps.CohortReports;
import openhall.skills.Standing;

/** People who learn for more than a year while courses, pathways, managers and what is asked of them change. */
final class Cohort {
    static final int PEOPLE = 50;
    private static final int PHASES = 6;

    private final Chance chance;
    private final CohortCourses courses;
    private final CohortStaff staff;
    private final CohortStudy study;
    private final CohortPathways pathways;
    private final CohortAssignments assignments;
    private final CohortSession session;

    Cohort(Path root, List<String> units, Chance chance) {
        this.chance = chance;
        courses = new CohortCourses(root, chance);
        staff = new CohortStaff(units, PEOPLE, chance);
        study = new CohortStudy(courses, chance);
        pathways = new CohortPathways(courses.all(), chance);
        assignments = new CohortAssignments(chance);
        session = new CohortSession(180, chance);
    }

    void live() {
        ask("pathway/" + pathways.first());
        ask("course/" + courses.basic);
        for (var phase = 0; phase < PHASES; phase++) {
            staff.people.forEach(this::goOn);
            change(phase);
            assignments.settle(staff.everybody());
            recount("after phase " + phase);
            chance.days(35 + chance.below(45));
        }
        session.noteWhoCame();
        assignments.settle(staff.everybody());
        recount("at the end");
        assertThat(pathways.differences(staff.people))
                .as(chance + " at the end")
                .isEmpty();
        pathways.sumUp(staff.people);
    }

    private void ask(String key) {
        assignments.ask(key, staff.people, staff.managers, staff.units);
    }

    private void goOn(UUID person) {
        if (!staff.isHere(person)) {
            if (chance.oneIn(2)) {
                staff.comeBack(person);
            }
            return;
        }
        study.study(person);
        pathways.goOn(person);
        CohortReports.waiting(person).forEach(report -> decide(person, report));
        if (chance.oneIn(5)) {
            assignments.moreTime(person, staff.managerOf(person));
        }
        if (chance.oneIn(4)) {
            session.bookOrGiveUp(person);
        }
        if (chance.oneIn(6)) {
            staff.move(person);
        } else if (chance.oneIn(20)) {
            staff.leave(person);
        }
    }

    /** A task follows its learner: whoever manages them now decides, and nobody beside the line. */
    private void decide(UUID person, UUID report) {
        var manager = staff.managerOf(person);
        var other = staff.managers.get(0).equals(manager) ? staff.managers.get(1) : staff.managers.get(0);
        if (chance.oneIn(4) && !CohortReports.decide(other, report, true, chance.next())) {
            chance.happened("tasks that others may not sign off");
        }
        var yes = !chance.oneIn(4);
        if (!chance.oneIn(5) && CohortReports.decide(manager, report, yes, chance.next())) {
            chance.happened(yes ? "tasks signed off" : "tasks sent back");
        }
    }

    private void change(int phase) {
        courses.change(phase);
        switch (phase) {
            case 0 -> ask("course/" + courses.next);
            case 1 -> ask("course/" + courses.extra);
            case 2 -> session.grow();
            case 3 -> assignments.withdrawOne();
            case 4 -> ask("pathway/" + pathways.second());
            default -> ask("course/" + chance.of(courses.all()));
        }
        if (chance.oneIn(2)) {
            staff.moveManager();
        }
        if (chance.oneIn(3)) {
            pathways.change();
        }
    }

    private void recount(String when) {
        var found = new ArrayList<>(In.tx(this::differences));
        found.addAll(assignments.differences(staff.everybody()));
        found.addAll(session.differences());
        assertThat(found).as(chance + " " + when).isEmpty();
    }

    private List<String> differences() {
        var found = new ArrayList<>(Recount.differences(Enrolment.<Enrolment>list("course.slug in ?1", courses.all())));
        Standing.differences(staff.people).values().forEach(found::addAll);
        Completion.withoutEvidence(staff.people).forEach(missing -> found.add("No evidence: " + missing));
        return found;
    }

    /** What is stored about the courses, by version. */
    Map<UUID, String> figures() {
        return CohortFigures.of(courses.all());
    }

    Map<UUID, String> figuresCountedAgain() {
        return CohortFigures.again(courses.all(), chance);
    }

    /** Figures and lists of other tests show nothing of it. */
    void goHome() {
        assignments.forget(staff.everybody());
        session.forget();
        staff.goHome();
    }

    @Override
    public String toString() {
        return chance.toString();
    }
}
