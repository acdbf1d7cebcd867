package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import openhall.files.OtherContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages with 10, 100 and 1,000 of what they show take the same number of statements, and at most 6. */
@QuarkusTest
class PageStatementsTest {
    private static final List<Integer> SIZES = List.of(10, 100, 1000);
    private static final long MOST = 6;

    /** Who looks at which page; a word in braces stands for what {@link Many} has laid. */
    private static final String MODULES = """
            nobody   /courses/{course}
            staff    /courses/{course}
            learner  /courses/{course}
            learner  /courses/{course}/{last}/1
            learner  /courses/{course}/{last}/2
            learner  /courses/{course}/{last}/3
            learner  /courses/{course}/{last}/1/help
            learner  /courses/{course}/progress
            learner  /learn
            learner  /learn/progress.csv
            nobody   /certificates/{certificate}
            nobody   /pathways/{pathway}
            learner  /pathways/{pathway}
            author   /authoring
            author   /authoring/{course}
            author   /authoring/{course}/versions/2
            author   /authoring/{course}/statistics
            author   /authoring/{course}/statistics.csv
            nobody   /api/courses/{course}
            learner  /api/courses/{course}/outcomes
            learner  /api/courses/{course}/progress
            learner  /api/courses/{course}/modules/{last}/steps/3
            learner  /api/pathways/{pathway}
            author   /api/authoring/courses/{course}
            author   /api/authoring/courses/{course}/statistics
            """;

    private static final String OF_ONE_PERSON = """
            nobody   /courses
            learner  /courses
            learner  /courses/{course}
            learner  /learn
            learner  /learn/progress.csv
            learner  /learn/certificates
            learner  /learn/assigned
            learner  /learn/help
            learner  /learn/used
            nobody   /pathways
            learner  /pathways/{pathway}
            learner  /sessions
            learner  /sessions?when=past
            learner  /sessions/mine.ics
            manager  /team
            manager  /team/{learner}
            manager  /assignments
            lead     /assignments
            lead     /assignments/new
            lead     /assignments/new?person={learner}
            lead     /sessions/new
            author   /authoring
            nobody   /api/courses
            nobody   /api/pathways
            learner  /api/me/certificates
            learner  /api/me/assigned
            learner  /api/me/help-requests
            learner  /api/sessions
            manager  /api/team/learning/{learner}
            manager  /api/assignments
            author   /api/authoring/courses
            """;

    private static final String PEOPLE = """
            manager  /team
            manager  /team/sign-offs
            manager  /team/used-at-work
            manager  /team/skills
            manager  /assignments/{assignment}
            lead     /assignments/{assignment}
            lead     /assignments/{assignment}/people.csv
            lead     /assignments/exceptions
            lead     /sessions/{session}
            lead     /sessions/{session}/people
            lead     /sessions/{session}/people/print
            champion /help-requests
            champion /champions/sign-offs
            author   /authoring/{course}
            author   /authoring/{course}/statistics
            manager  /api/team/learning
            manager  /api/team/sign-offs
            lead     /api/assignments/{assignment}
            lead     /api/assignments/exceptions
            lead     /api/sessions/{session}/people
            champion /api/help-requests
            champion /api/champions/sign-offs
            """;

    @Test
    void the_statements_of_pages_do_not_grow_with_the_modules_of_a_course(@TempDir Path root) {
        try (var content = OtherContent.in(root)) {
            assertThat(content).isNotNull();
            check(MODULES, size -> Many.modules(size, root.resolve("courses")));
        }
    }

    @Test
    void the_statements_of_pages_do_not_grow_with_the_courses_and_enrolments_of_a_person() {
        check(OF_ONE_PERSON, Many::ofOnePerson);
    }

    @Test
    void the_statements_of_pages_do_not_grow_with_the_people_of_a_team_a_course_and_a_session() {
        check(PEOPLE, Many::people);
    }

    private static void check(String table, IntFunction<Many> lay) {
        var counts = new LinkedHashMap<String, List<Long>>();
        for (var size : SIZES) {
            var many = lay.apply(size);
            try {
                table.lines()
                        .forEach(line -> counts.computeIfAbsent(line, each -> new ArrayList<>())
                                .add(statements(many, line.split(" +"))));
            } finally {
                many.forget();
            }
        }
        assertThat(counts).hasSizeGreaterThan(20);
        counts.values().removeIf(PageStatementsTest::isSteady);
        assertThat(counts).as("statements with %s", SIZES).isEmpty();
    }

    private static long statements(Many many, String[] whoAndPage) {
        return many.statements(whoAndPage[0], whoAndPage[1]);
    }

    private static boolean isSteady(List<Long> counts) {
        return Set.copyOf(counts).size() == 1 && counts.get(0) >= 1 && counts.get(0) <= MOST;
    }
}
