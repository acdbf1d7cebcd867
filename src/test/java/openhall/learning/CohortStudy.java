package openhall.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import openhall.In;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Draw;
import openhall.learning.quiz.QuizDesk;
import openhall.learning.steps.CohortReports;
import openhall.learning.steps.StepDesk;
import openhall.learning.versions.Movers;
import openhall.people.Person;

/** People who study: mostly the next step, sometimes any; sometimes twice, and sometimes from a page opened long ago. */
final class CohortStudy {
    private final CohortCourses courses;
    private final Chance chance;
    private final List<Place> opened = new ArrayList<>();

    CohortStudy(CohortCourses courses, Chance chance) {
        this.courses = courses;
        this.chance = chance;
    }

    /** One or two courses, in one transaction; before that some move to a newer version, which is a page of its own. */
    void study(UUID person) {
        if (chance.oneIn(3)) {
            In.tx(() -> moveOn(person, chance.of(courses.all())));
        }
        In.tx(() -> {
            study(person, chance.oneIn(2) ? courses.basic : chance.of(courses.all()));
            if (chance.oneIn(2)) {
                study(person, chance.of(courses.all()));
            }
        });
    }

    private void study(UUID person, String slug) {
        try {
            Enrolment.start(Person.findById(person), TinyCourse.course(slug), chance.next());
        } catch (NotReady early) {
            chance.happened("courses refused by a prerequisite");
            return;
        }
        for (var left = 1 + chance.below(5); left > 0; left--) {
            step(place(person, slug));
        }
        if (chance.oneIn(6)) {
            Enrolment.again(Person.findById(person), TinyCourse.course(slug), chance.next());
        }
    }

    private void moveOn(UUID person, String slug) {
        var newer = Journey.of(slug, person).newer();
        if (newer != null && newer.difference().fits()) {
            Movers.get().one(Enrolment.locked(Journey.of(slug, person).learner().id), chance.next());
            chance.happened("moves to a newer version by choice");
        }
    }

    private Place place(UUID person, String slug) {
        var journey = Journey.of(slug, person);
        var next = journey.next();
        var any = next == null || chance.oneIn(12);
        for (var line : journey.modules()) {
            for (var step : line.steps()) {
                if (any ? chance.oneIn(3) : step.equals(next)) {
                    return new Place(journey, line.module(), step.step());
                }
            }
        }
        var first = journey.modules().get(0);
        return new Place(journey, first.module(), first.steps().get(0).step());
    }

    private void step(Place place) {
        act(place);
        if (chance.oneIn(10)) {
            act(place);
        }
        if (chance.oneIn(15)) {
            opened.add(place);
        }
        if (chance.oneIn(15) && !opened.isEmpty()) {
            late(chance.of(opened));
        }
    }

    /** Whoever opened it may have moved to another version since, or begun anew. */
    private void late(Place place) {
        if (place.step().isQuiz() || !StepDesk.isSignedOff(place)) {
            act(place);
            chance.happened("pages opened long ago");
        }
    }

    private void act(Place place) {
        if (place.step().isQuiz()) {
            quiz(place);
        } else if (StepDesk.isSignedOff(place)) {
            CohortReports.send(place, chance.next());
        } else {
            StepDesk.work(place, "Done", chance.next());
        }
    }

    private void quiz(Place place) {
        var answers = answers(QuizDesk.open(place));
        if (chance.oneIn(8)) {
            QuizDesk.keep(place, answers, chance.next());
        } else {
            QuizDesk.handIn(place, answers, chance.next());
        }
    }

    private Answers answers(Draw draw) {
        var given = new TreeMap<Integer, List<String>>();
        for (var question : draw.questions()) {
            var ask = question.ask();
            given.put(question.position(), chance.oneIn(6) ? ask.wrongAnswer() : ask.rightAnswer());
        }
        return new Answers(given);
    }
}
