package openhall.learning.used;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.Cast;
import openhall.In;
import openhall.activity.FoldingDesk;
import openhall.learning.Enrolment;
import openhall.learning.TinyCourse;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the page of a course of what came of it. */
@QuarkusTest
class OutcomesTest {
    private static final Instant AT = Instant.now();

    @Inject
    FoldingDesk desk;

    @TempDir
    Path root;

    private String slug = "";

    @BeforeEach
    void publish() {
        slug = TinyCourse.fresh();
    }

    @Test
    void of_enough_people_the_page_says_how_many_of_how_many() {
        for (var number = 0; number < 12; number++) {
            react(somebody(), number < 9 ? 5 : 2, number < 6);
        }
        fold();

        var page = page();

        assertThat(page).contains("What people thought", "9 of 10, 90%", "6 of 10, 60%");
        assertThat(page).contains("What they learned", "12 of 12, 100%");
        assertThat(page).contains("What they changed at work", Outcomes.HIDDEN);
        assertThat(page).doesNotContain("What stood in the way");
    }

    @Test
    void one_opinion_more_and_one_that_is_changed_show_nothing() {
        var first = somebody();
        react(first, 5, true);
        for (var number = 1; number < 10; number++) {
            react(somebody(), number < 7 ? 4 : 1, number < 6);
        }
        fold();
        assertThat(page()).contains("7 of 10, 70%", "6 of 10, 60%");

        react(somebody(), 5, true);
        react(first, 1, false);
        fold();

        assertThat(page()).contains("7 of 10, 70%", "6 of 10, 60%");
    }

    @Test
    void an_opinion_that_is_left_out_and_said_anew_shows_nothing() {
        var first = somebody();
        react(first, 5, true);
        for (var number = 1; number < 10; number++) {
            react(somebody(), number < 7 ? 4 : 1, number < 6);
        }
        fold();

        react(first, null, true);
        fold();
        assertThat(page()).contains("7 of 10, 70%");
        react(first, 1, true);
        fold();
        assertThat(page()).contains("7 of 10, 70%");
    }

    @Test
    void what_all_of_a_few_say_alike_is_not_shown() {
        for (var number = 0; number < 10; number++) {
            react(somebody(), 5, number < 5);
        }
        fold();
        assertThat(page()).contains("5 of 10, 50%");
        assertThat(json().getString("thought[0].base")).isNull();

        for (var number = 0; number < 10; number++) {
            react(somebody(), 5, true);
        }
        fold();

        assertThat(json().getInt("thought[0].people")).isEqualTo(20);
        assertThat(json().getInt("thought[0].base")).isEqualTo(20);
    }

    @Test
    void of_few_people_no_number_is_shown_on_the_page_or_to_a_program() {
        for (var number = 0; number < 4; number++) {
            var person = somebody();
            react(person, 5, true);
            say(person, FreshUse.yes());
        }
        fold();

        assertThat(page()).contains(Outcomes.HIDDEN).doesNotContain("4 of 4");
        assertThat(json().getString("thought[0].people")).isNull();
        assertThat(json().getString("changed[1].base")).isNull();
        assertThat(json().getString("reasons")).isNull();
    }

    @Test
    void what_people_used_comes_out_in_whole_groups_of_five() {
        for (var number = 0; number < 14; number++) {
            say(somebody(), number < 5 || number > 9 ? FreshUse.yes() : FreshUse.notYet(Hindrance.NO_TIME));
        }
        fold();

        assertThat(json().getInt("changed[1].people")).isEqualTo(5);
        assertThat(json().getInt("changed[1].base")).isEqualTo(10);
    }

    @Test
    void one_who_used_it_among_five_is_not_shown() {
        for (var number = 0; number < 5; number++) {
            say(somebody(), number == 0 ? FreshUse.yes() : FreshUse.notYet(Hindrance.NO_TIME));
        }
        fold();

        assertThat(json().getInt("changed[0].base")).isEqualTo(5);
        assertThat(json().getString("changed[1].people")).isNull();
        assertThat(json().getString("changed[1].base")).isNull();
    }

    @Test
    void authors_see_what_stood_in_the_way_and_no_reason_of_few() {
        for (var number = 0; number < 10; number++) {
            say(somebody(), FreshUse.notYet(number < 6 ? Hindrance.NO_TIME : Hindrance.SYSTEMS));
        }
        fold();

        assertThat(Cast.THEO.get("/courses/" + slug).asString())
                .contains("0 of 10, 0%", "Other reasons, together: 10 people")
                .doesNotContain("I had no time: ");
        var json = Cast.THEO.getJson("/api/courses/" + slug + "/outcomes").jsonPath();
        assertThat(json.getList("reasons.people", Integer.class)).containsExactly(10);
        assertThat(json.getInt("changed[1].people")).isZero();
    }

    @Test
    void reasons_of_enough_people_stand_by_themselves() {
        for (var number = 0; number < 11; number++) {
            say(somebody(), FreshUse.notYet(number < 5 ? Hindrance.NO_TIME : Hindrance.OTHER));
        }
        fold();

        assertThat(Cast.THEO.get("/courses/" + slug).asString())
                .contains("I had no time: 5 people", "Something else: 5 people");
    }

    @Test
    void who_took_two_versions_of_the_course_counts_once() {
        var people = Stream.generate(this::somebody).limit(5).toList();
        var folder = TinyCourse.write(root, slug);
        TinyCourse.change(folder.resolve("first.md"), "Some words.", "Other words.");
        TinyCourse.load(folder);
        people.forEach(this::again);
        fold();

        assertThat(json().getInt("learned[0].people")).isEqualTo(5);
        assertThat(json().getInt("learned[0].base")).isEqualTo(5);
    }

    @Test
    void strangers_see_nothing_of_it() {
        assertThat(Cast.NOBODY.get("/courses/" + slug).asString()).doesNotContain("What came of it");
        assertThat(Cast.ADA.getJson("/api/courses/" + slug + "/outcomes").statusCode())
                .isEqualTo(403);
        assertThat(Cast.SAM.getJson("/api/courses/none/outcomes").statusCode()).isEqualTo(404);
    }

    /** Somebody who has completed the course. */
    private UUID somebody() {
        var id = In.tx(() -> Person.resident("Rosa Newcomer", Newcomer.address(), AT).id);
        FreshUse.complete(slug, id, AT);
        return id;
    }

    private void react(UUID person, @Nullable Integer useful, boolean recommend) {
        In.tx(() -> {
            var enrolment = Enrolment.locked(FreshUse.enrolment(slug, person).id);
            CourseReaction.say(enrolment, new CourseReaction.Said(useful, recommend), Instant.now());
        });
    }

    /** Another round, on a newer version, as somebody does a year later. */
    private void again(UUID person) {
        In.tx(() -> Enrolment.again(
                Objects.requireNonNull(Person.findById(person)), FreshUse.course(slug), AT.plusSeconds(60)));
        FreshUse.complete(slug, person, AT.plusSeconds(90));
    }

    private String page() {
        return Cast.SAM.get("/courses/" + slug).asString();
    }

    private JsonPath json() {
        return Cast.SAM.getJson("/api/courses/" + slug + "/outcomes").jsonPath();
    }

    private void say(UUID person, UsedAtWork.Told told) {
        FreshUse.say(person, FreshUse.asked(slug, person, AT), told);
    }

    /** What is folded first asks for the rest. */
    private void fold() {
        desk.foldAll();
        desk.foldAll();
    }
}
