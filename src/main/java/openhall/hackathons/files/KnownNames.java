package openhall.hackathons.files;

import io.quarkus.logging.Log;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.files.Problems;
import openhall.learning.Course;
import openhall.people.OrgUnit;
import openhall.skills.Skill;
import openhall.strategy.Goal;

/** What a folder may point to. This needs the database, so it is looked at when loading and not before. */
record KnownNames(Set<String> units, Set<String> goals, Set<String> skills, Set<String> courses) {
    /** By four statements, however much there is to look at. */
    static KnownNames now() {
        return new KnownNames(
                OrgUnit.everyUnit().stream().map(unit -> unit.slug).collect(Collectors.toSet()),
                Goal.options().stream().map(goal -> goal.value()).collect(Collectors.toSet()),
                Skill.all().stream().map(skill -> skill.key).collect(Collectors.toSet()),
                Course.published().stream().map(course -> course.slug).collect(Collectors.toSet()));
    }

    /** One that is retired may be named, as it was when this was written. */
    void check(HackathonFile file, Problems problems) {
        for (var key : file.plan().skills()) {
            if (!skills.contains(key) && !Skill.isOurs(key)) {
                problems.at(file.file(), file.head().line("skills"), "There is no skill " + key);
            }
        }
    }

    void check(ChallengeFolder challenge, Problems problems) {
        var brief = challenge.brief();
        if (!units.contains(String.valueOf(brief.ownerService()))) {
            at(challenge, "owner_service", "There is no organisation unit " + brief.ownerService(), problems);
        }
        for (var goal : brief.goals()) {
            if (!goals.contains(goal) && Goal.bySlug(goal) == null) {
                at(challenge, "goals", "There is no goal " + goal, problems);
            }
        }
    }

    /** A mistake in a course must not take the challenges away that name it: whoever reads the log is told. */
    void warn(ChallengeFolder challenge) {
        for (var course : challenge.brief().learning()) {
            if (!courses.contains(course)) {
                var line = challenge.head().line("learning");
                Log.warnf("%s:%d: There is no course %s", challenge.file(), line, course);
            }
        }
    }

    private static void at(ChallengeFolder challenge, String key, String message, Problems problems) {
        problems.at(challenge.file(), challenge.head().line(key), message);
    }
}
