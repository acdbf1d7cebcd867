package openhall.learning;

import java.time.Instant;
import openhall.activity.Subject;
import openhall.learning.outline.Outline.ModuleOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.outline.StepContent;
import openhall.skills.Evidence;
import openhall.skills.Level;
import openhall.skills.Skill;

/** What a pass in a quiz is evidence of, where the author says so; a quiz that is passed again shows nothing new. */
final class QuizShown {
    private QuizShown() {}

    static void prove(Enrolment enrolment, ModuleOutline module, StepOutline step, Instant at) {
        var shows = step.content() instanceof StepContent.Quiz quiz ? quiz.shows() : null;
        var skill = shows == null ? null : Skill.byKey(shows.skill());
        if (shows != null && skill != null) {
            var source = source(enrolment, module, step, shows.level());
            Evidence.of(enrolment.person, skill, shows.level(), Evidence.Kind.QUIZ, source, at);
        }
    }

    /** The same one in every round and in every version where the quiz keeps its place and shows as much. */
    private static Subject source(Enrolment enrolment, ModuleOutline module, StepOutline step, Level level) {
        var course = enrolment.course;
        var quiz = course.slug + "/" + module.slug() + "/" + step.position();
        return new Subject(
                "quiz",
                quiz + "/" + level.number(),
                enrolment.version.title + ", " + module.title(),
                course.path() + "/" + module.slug() + "/" + step.position());
    }
}
