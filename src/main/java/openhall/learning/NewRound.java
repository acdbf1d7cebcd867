package openhall.learning;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Objects;
import openhall.people.Person;

/** A time that somebody takes a course. It begins once, however many ask at the same moment, on the newest version. */
record NewRound(Person person, Course course, Instant at) {
    private static final String BEGIN = """
            insert into enrolment (id, person_id, course_id, version_id, round, current, modules_done, modules_total,
                steps_done, steps_total, started_at, active_at)
            values (uuidv7(), :person, :course, :version, :round, true, 0, :modules, 0, :steps, :at, :at)
            on conflict do nothing""";

    Enrolment first() {
        var here = Enrolment.current(person, course);
        if (here != null) {
            return here;
        }
        var missing = Course.missing(course.version(), person.id);
        if (!missing.isEmpty()) {
            throw new NotReady(missing.stream().map(Course::title).toList());
        }
        return begun(1);
    }

    Enrolment next() {
        var before = Enrolment.current(person, course);
        if (before == null || !Enrolment.locked(before.id).isCompleted() || !before.current) {
            return first();
        }
        before.giveWay();
        return begun(before.round + 1);
    }

    private Enrolment begun(int number) {
        var version = course.newest();
        var fresh = inserted(version, number);
        var enrolment = Objects.requireNonNull(Enrolment.current(person, course));
        if (fresh) {
            Outlines.of(enrolment.version).modules().forEach(module -> ModuleProgress.begin(enrolment, module));
            LearnerEvent.record(enrolment, LearnerEvent.Kind.ENROLLED, null, at, "Version " + version.number);
        }
        return enrolment;
    }

    private boolean inserted(CourseVersion version, int number) {
        return Panache.getEntityManager()
                        .createNativeQuery(BEGIN)
                        .setParameter("person", person.id)
                        .setParameter("course", version.course.id)
                        .setParameter("version", version.id)
                        .setParameter("modules", version.modulesTotal)
                        .setParameter("steps", version.stepsTotal)
                        .setParameter("round", number)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
