package openhall.learning.used;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.activity.FoldingDesk;
import openhall.learning.Enrolment;
import openhall.learning.TinyCourse;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands on the page of a course of what came of it. */
@QuarkusTest
class OutcomesTest {
    private static final Instant AT = Instant.now();

    @Inject
    FoldingDesk desk;

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

        var page = Cast.SAM.get("/courses/" + slug).asString();

        assertThat(page).contains("What people thought", "9 of 12, 75%", "6 of 12, 50%");
        assertThat(page).contains("What they learned", "12 of 12, 100%");
        assertThat(page).contains("What they changed at work", "Fewer than 5 people so far");
        assertThat(page).doesNotContain("What stood in the way");
    }

    @Test
    void of_few_people_no_number_is_shown_on_the_page_or_to_a_program() {
        for (var number = 0; number < 4; number++) {
            var person = somebody();
            react(person, 5, true);
            say(person, FreshUse.yes());
        }
        fold();

        assertThat(Cast.SAM.get("/courses/" + slug).asString())
                .contains("Fewer than 10 people so far", "Fewer than 5 people so far")
                .doesNotContain("4 of 4");
        var json = Cast.SAM.getJson("/api/courses/" + slug + "/outcomes").jsonPath();
        assertThat(json.getString("thought[0].people")).isNull();
        assertThat(json.getString("changed[1].base")).isNull();
        assertThat(json.getString("reasons")).isNull();
    }

    @Test
    void authors_see_what_stood_in_the_way_and_no_reason_of_few() {
        for (var number = 0; number < 8; number++) {
            say(somebody(), FreshUse.notYet(number < 6 ? Hindrance.NO_TIME : Hindrance.SYSTEMS));
        }
        fold();

        assertThat(Cast.THEO.get("/courses/" + slug).asString())
                .contains("0 of 8, 0%", "Other reasons, together: 8 people")
                .doesNotContain("I had no time: ");
        var json = Cast.THEO.getJson("/api/courses/" + slug + "/outcomes").jsonPath();
        assertThat(json.getList("reasons.people", Integer.class)).containsExactly(8);
        assertThat(json.getInt("changed[1].people")).isZero();
    }

    @Test
    void reasons_of_enough_people_stand_by_themselves() {
        for (var number = 0; number < 11; number++) {
            say(somebody(), FreshUse.notYet(number < 6 ? Hindrance.NO_TIME : Hindrance.OTHER));
        }
        fold();

        assertThat(Cast.THEO.get("/courses/" + slug).asString())
                .contains("I had no time: 6 people", "Something else: 5 people");
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

    private void react(UUID person, int useful, boolean recommend) {
        In.tx(() -> {
            var enrolment = Enrolment.locked(FreshUse.enrolment(slug, person).id);
            CourseReaction.say(enrolment, new CourseReaction.Said(useful, recommend), AT);
        });
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
