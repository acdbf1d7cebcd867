package openhall.learning.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.LongStream;
import openhall.Cast;
import openhall.Statements;
import openhall.activity.FoldingDesk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatisticsPagesTest {
    @Inject
    FoldingDesk desk;

    /** So many people, of whom two get nothing of the first question. */
    private Classroom of(int people) {
        var room = Classroom.open();
        for (var i = 0; i < people; i++) {
            var person = Classroom.somebody();
            room.handIn(person, List.of(i < 2 ? "2" : "1"), i < 2 ? List.of("3") : List.of("1", "2"));
        }
        desk.foldAll();
        return room;
    }

    @Test
    void an_author_sees_how_questions_work_and_how_far_people_come() {
        var room = of(8);

        var page = Cast.THEO.get(room.path()).asString();

        assertThat(page).contains("0 of 8, 0% of those who started have finished", "What is right?", "0.75", "1.00");
        assertThat(page).contains("This (right): 6 of 8, 75% chose it", "That: 2 of 8, 25% chose it", "It works");
        assertThat(page).contains("First module", "0 of 8 people");
        assertThat(page).contains("Too few people have said both");
    }

    @Test
    void of_fewer_than_five_people_no_number_is_shown() {
        var room = of(4);

        var page = Cast.THEO.get(room.path()).asString();

        assertThat(page).contains("Fewer than 5 people so far").doesNotContain("chose it", "0.50");
        assertThat(Cast.THEO.get(room.path() + ".csv").asString())
                .contains(room.slug() + ",1,,course,started,[c]", ",facility,[c]")
                .doesNotContain("chosen");
        var json = Cast.THEO
                .getJson("/api/authoring/courses/" + room.slug() + "/statistics")
                .jsonPath();
        assertThat(json.getString("started")).isNull();
        assertThat(json.getString("questions[0].facility")).isNull();
    }

    @Test
    void page_table_and_program_say_the_same() {
        var room = of(8);

        var csv = Cast.THEO.get(room.path() + ".csv");
        assertThat(csv.contentType()).contains("text/csv");
        assertThat(csv.asString())
                .contains(
                        "course,version,module,about,measure,value",
                        room.slug() + ",1,,course,started,8",
                        room.slug() + ",1,first,What is right?,facility,0.7500",
                        room.slug() + ",1,first,What is right? / That,chosen,2");
        var json = Cast.THEO
                .getJson("/api/authoring/courses/" + room.slug() + "/statistics")
                .jsonPath();
        assertThat(json.getInt("started")).isEqualTo(8);
        assertThat(json.getDouble("questions[0].facility")).isEqualTo(0.75);
        assertThat(json.getInt("questions[0].options[1].chosen")).isEqualTo(2);
        assertThat(json.getList("versions", Integer.class)).containsExactly(1);
    }

    @Test
    void a_course_that_nobody_has_taken_says_so() {
        var room = Classroom.open();

        assertThat(Cast.THEO.get(room.path()).asString()).contains("Fewer than 5 people so far");
        assertThat(Cast.THEO.get(room.path() + "?version=1").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_not_there_is_not_found_and_only_authors_may_look() {
        var room = Classroom.open();

        assertThat(Cast.THEO.get(room.path() + "?version=2").statusCode()).isEqualTo(404);
        assertThat(Cast.THEO.get("/authoring/none/statistics").statusCode()).isEqualTo(404);
        assertThat(Cast.SAM.get(room.path()).statusCode()).isEqualTo(403);
        assertThat(Cast.SAM.get(room.path() + ".csv").statusCode()).isEqualTo(403);
        assertThat(Cast.THEO.get("/courses/" + room.slug()).asString()).contains(room.path());
        assertThat(Cast.SAM.get("/courses/" + room.slug()).asString()).doesNotContain(room.path());
    }

    @Test
    void the_statements_do_not_grow_with_people() {
        var few = of(5);
        var many = of(30);

        var one = fewest(few.path());

        assertThat(fewest(many.path())).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    /** Of several runs, because work behind the scenes may ask the database meanwhile. */
    private static long fewest(String path) {
        return LongStream.range(0, 6)
                .map(run -> Statements.counting(() -> Cast.THEO.get(path)))
                .min()
                .orElseThrow();
    }
}
