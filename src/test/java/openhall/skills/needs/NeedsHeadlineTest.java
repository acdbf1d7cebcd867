package openhall.skills.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.LongStream;
import openhall.In;
import openhall.people.OrgTree;
import openhall.strategy.Cell;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NeedsHeadlineTest {
    @Test
    void where_no_skill_is_left_it_speaks_of_the_people_alone() {
        var people = Need.ofPeople(cells(4, 6, 2), cells(5, 7));

        assertThat(headline(people))
                .isEqualTo("Of 12 staff, 6 are known to be below target in at least one skill."
                        + " 7 people have not said how they do in any skill.");
    }

    @Test
    void where_nothing_is_left_it_says_that_there_are_no_numbers() {
        assertThat(headline(Need.ofPeople(List.of(), List.of()))).contains("its first numbers are not out yet");
    }

    private static String headline(Need people) {
        return In.tx(() -> new Needs(OrgTree.load().root(), people, List.of(), List.of(), true).headline());
    }

    private static List<Cell> cells(long... people) {
        return LongStream.of(people)
                .mapToObj(some -> new Cell("Council", some, 12, false))
                .toList();
    }
}
