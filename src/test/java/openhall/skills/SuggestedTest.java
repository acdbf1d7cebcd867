package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuggestedTest {
    private static final UUID SKILL = new UUID(0, 1);

    @Test
    void the_first_course_that_reaches_the_target_is_suggested() {
        var mark = mark(0, 2)
                .suggesting(courses(
                        course("Higher", Level.EXPERT),
                        course("Low", Level.AWARENESS),
                        course("Right", Level.WORKING)));

        assertThat(mark.course()).extracting(Suggestion::title).isEqualTo("Right");
    }

    @Test
    void where_none_reaches_it_the_highest_helps() {
        var mark = mark(0, 4).suggesting(courses(course("Low", Level.AWARENESS), course("Middle", Level.WORKING)));

        assertThat(mark.course()).extracting(Suggestion::title).isEqualTo("Middle");
    }

    @Test
    void a_course_that_leads_no_further_is_never_suggested() {
        assertThat(mark(2, 3).suggesting(courses(course("Same", Level.WORKING))).course())
                .isNull();
    }

    @Test
    void without_a_gap_nothing_is_suggested() {
        var courses = courses(course("Some", Level.EXPERT));

        assertThat(mark(2, 2).suggesting(courses).course()).isNull();
        assertThat(new Mark(skill(), null, 3).suggesting(courses).course())
                .as("not known is no gap: the person is asked to check first")
                .isNull();
    }

    private static Mark mark(int level, int target) {
        var standing = new Standing();
        standing.level = level;
        return new Mark(skill(), standing, target);
    }

    private static Skill skill() {
        var skill = new Skill();
        skill.id = SKILL;
        return skill;
    }

    private static Suggestion course(String title, Level level) {
        return new Suggestion("course/" + title, title, "/courses/" + title, SKILL, level);
    }

    private static Suggested courses(Suggestion... all) {
        return Suggested.from(() -> List.of(all));
    }
}
