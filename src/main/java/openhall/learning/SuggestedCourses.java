package openhall.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import openhall.skills.Suggestion;
import openhall.skills.Suggestions;

/** The courses of today, by the skills that completing them is evidence of. */
@ApplicationScoped
class SuggestedCourses implements Suggestions {
    @Override
    public List<Suggestion> all() {
        return CourseSkill.taughtToday();
    }
}
