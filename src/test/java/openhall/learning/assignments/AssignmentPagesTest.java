package openhall.learning.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.learning.TinyCourse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentPagesTest {
    private final List<Newcomer> people = new ArrayList<>();
    private String course = "";

    @BeforeEach
    void aCourse() {
        course = TinyCourse.fresh();
    }

    @AfterEach
    void everybodyLeaves() {
        people.forEach(Newcomer::leave);
        people.clear();
    }

    @Test
    void the_form_offers_courses_and_every_kind_of_whom_to_a_learning_lead() {
        var page = Cast.THEO.get("/assignments/new");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Assign learning</h1>", "Small course " + course, "value=\"RULE\"", "value=\"parking\"");
    }

    @Test
    void a_manager_is_offered_people_and_teams_only() {
        assertThat(Cast.MO.get("/assignments/new").asString())
                .contains("value=\"PERSON\"", "value=\"TEAM\"")
                .doesNotContain("value=\"RULE\"", "value=\"parking\"");
    }

    @Test
    void a_preview_says_who_is_told_in_which_words_and_stores_nothing() {
        var rosa = staff("Rosa Preview", null);
        var before = assignments();

        var page = Cast.THEO.post("/assignments/new/preview", fields(rosa.email(), "01/06/2027"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("1 person of 1 will be told", "Rosa Preview", "Will be told: 1 person")
                .contains("Complete “Small course " + course + "” by 1 June 2027", "Why: Everybody needs it");
        assertThat(assignments()).isEqualTo(before);
    }

    @Test
    void a_preview_says_whose_date_cannot_be_kept_and_who_was_asked_before() {
        var rosa = staff("Rosa Preview", null);

        assertThat(Cast.THEO
                        .post("/assignments/new/preview", fields(rosa.email(), "2020-06-01"))
                        .asString())
                .contains("0 people of 1 will be told", "A learning lead sets another: 1 person");

        Cast.THEO
                .post("/assignments", fields(rosa.email(), "01/06/2027"))
                .then()
                .statusCode(303);
        assertThat(Cast.THEO
                        .post("/assignments/new/preview", fields(rosa.email(), "01/06/2027"))
                        .asString())
                .contains("asked to do this already: 1 person");
    }

    @Test
    void what_is_confirmed_is_shown_with_its_people_and_as_a_file() {
        var rosa = staff("Rosa Assigned", null);

        var path = assign(Cast.THEO, rosa);

        assertThat(Cast.THEO.get(path).asString())
                .contains("0 of 1 person has done it", "Rosa Assigned", "To do", "Everybody needs it");
        assertThat(Cast.THEO.get(path + "/people.csv").asString())
                .startsWith("person,unit,state,due_on")
                .contains("Rosa Assigned,The council,To do,2027-06-01");
        assertThat(Cast.THEO.get("/assignments").asString()).contains(path);
    }

    @Test
    void the_same_form_from_two_tabs_many_times_makes_one_assignment() {
        var rosa = staff("Rosa Assigned", null);
        var form = fields(rosa.email(), "01/06/2027");

        var pages = AtOnce.run(8, () -> Cast.THEO.post("/assignments", form).header("Location"));

        assertThat(pages).containsOnly(pages.get(0));
        assertThat(In.tx(() -> AssignedLearning.count("person.id", rosa.id()))).isEqualTo(1);
    }

    @Test
    void the_same_form_with_something_else_in_it_is_refused_on_the_page_of_what_it_made() {
        var rosa = staff("Rosa Assigned", null);
        var form = fields(rosa.email(), "01/06/2027");
        var path = URI.create(Cast.THEO.post("/assignments", form).header("Location"))
                .getPath();
        var before = assignments();
        var changed = form.clone();
        changed[9] = "01/07/2027";

        var page = Cast.THEO.post("/assignments", changed);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("You already sent this form. This is what was assigned", "By 1 June 2027", "Begin again")
                .contains(path + "/letters", "href=\"#sending\"", "id=\"sending\"")
                .doesNotContain("1 July 2027");
        assertThat(assignments()).isEqualTo(before);
    }

    @Test
    void a_form_whose_assignment_is_withdrawn_does_not_say_that_it_is_assigned() {
        var rosa = staff("Rosa Assigned", null);
        var form = fields(rosa.email(), "01/06/2027");
        var path = URI.create(Cast.THEO.post("/assignments", form).header("Location"))
                .getPath();
        Cast.THEO.post(path + "/withdrawal", "why", "The course is old").then().statusCode(303);

        var page = Cast.THEO.post("/assignments", form);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("You already sent this form", "Withdrawn", "The course is old");
    }

    @Test
    void a_program_that_uses_a_key_again_gets_the_same_or_a_refusal() {
        var rosa = staff("Rosa Program", null);
        var body = new HashMap<String, Object>(Map.of(
                "what", "course/" + course, "kind", "PERSON", "person", rosa.email(), "dueDays", 14, "why", "Needed"));
        body.put("key", UUID.randomUUID().toString());
        var made = Cast.THEO.postJson("/api/assignments", body);
        assertThat(made.statusCode()).isEqualTo(201);
        var ref = made.jsonPath().getString("ref");

        var again = Cast.THEO.postJson("/api/assignments", body);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("ref")).isEqualTo(ref);

        body.put("why", "Needed by law");
        var changed = Cast.THEO.postJson("/api/assignments", body);
        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.asString()).contains("You already sent this key", ref);
        assertThat(In.tx(() -> AssignedLearning.count("person.id", rosa.id()))).isEqualTo(1);
    }

    @Test
    void a_key_that_cannot_be_one_is_refused_with_its_field() {
        var rosa = staff("Rosa Program", null);
        for (var key : List.of("", "short", "with spaces in it", "x".repeat(65))) {
            var body = Map.of(
                    "what",
                    "course/" + course,
                    "kind",
                    "PERSON",
                    "person",
                    rosa.email(),
                    "dueDays",
                    14,
                    "why",
                    "Needed",
                    "key",
                    key);

            var answer = Cast.THEO.postJson("/api/assignments", body);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.jsonPath().getList("errors.field", String.class)).containsExactly("key");
        }
        assertThat(In.tx(() -> AssignedLearning.count("person.id", rosa.id()))).isZero();
    }

    @Test
    void bad_input_is_refused_with_everything_that_was_typed() {
        var page = Cast.THEO.post(
                "/assignments/new/preview",
                "what",
                "course/" + course,
                "kind",
                "RULE",
                "by",
                "days",
                "dueDays",
                "900",
                "why",
                " ");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Error: Assign learning", "Choose at least one", "Enter a number of days from 1 to 730")
                .contains("Say why, in a sentence", "value=\"900\"", "value=\"course/" + course + "\" selected");
    }

    @Test
    void a_manager_assigns_to_their_own_line_and_to_nobody_else() {
        var stranger = staff("Rosa Stranger", null);
        var refused = Cast.MO.post("/assignments", fields(stranger.email(), "01/06/2027"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("somebody in your own line");

        var report = staff("Rosa Report", Cast.MO.id());
        var path = assign(Cast.MO, report);

        assertThat(Cast.MO.get(path).asString()).contains("Rosa Report", "your own line");
        assertThat(Cast.LENA.get(path).statusCode()).isEqualTo(404);
        assertThat(Cast.SAM.get(path).statusCode()).isEqualTo(403);
        assertThat(Cast.NOBODY.get("/assignments").header("Location")).contains("/sign-in");
    }

    @Test
    void several_people_by_name_get_an_assignment_each() {
        var one = staff("Rosa Aone", Cast.MO.id());
        var two = staff("Rosa Btwo", Cast.MO.id());
        var both = one.email() + ", " + two.email();
        var path = "/assignments/new?person=" + one.id() + "&person=" + two.id() + "&person=nobody";
        assertThat(Cast.MO.get(path).asString()).contains(both, "value=\"PERSON\" checked");
        var form = fields(both, "01/06/2027");
        var before = assignments();

        assertThat(Cast.MO.post("/assignments/new/preview", form).asString())
                .contains("2 people of 2 will be told", "Rosa Aone and Rosa Btwo");
        assertThat(assignments()).isEqualTo(before);
        assertThat(Cast.MO.post("/assignments", form).statusCode()).isEqualTo(303);
        assertThat(Cast.MO.post("/assignments", form).statusCode()).isEqualTo(303);

        assertThat(assignments()).isEqualTo(before + 2);
        assertThat(Cast.MO.get("/assignments").asString()).contains("Rosa Aone", "Rosa Btwo");
        assertThat(two.get("/me/notices").asString()).contains("Small course " + course);
    }

    @Test
    void several_people_are_refused_where_one_of_them_is_not_in_the_line() {
        var report = staff("Rosa Report", Cast.MO.id());
        var stranger = staff("Rosa Stranger", null);
        var before = assignments();

        var refused = Cast.MO.post("/assignments", fields(report.email() + " " + stranger.email(), "01/06/2027"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("50 people or fewer in your own line", report.email());
        assertThat(Cast.MO.get("/assignments/new?person=" + stranger.id()).asString())
                .doesNotContain(stranger.email());
        assertThat(assignments()).isEqualTo(before);
    }

    @Test
    void the_form_and_its_preview_take_as_many_statements_for_several_people_as_for_one() {
        var one = staff("Rosa One", Cast.MO.id());
        var two = staff("Rosa Two", Cast.MO.id());
        var path = "/assignments/new?person=" + one.id();
        var alone = fields(one.email(), "01/06/2027");
        var both = fields(one.email() + "," + two.email(), "01/06/2027");
        Cast.MO.get(path);

        assertThat(Statements.counting(() -> Cast.MO.get(path + "&person=" + two.id())))
                .isEqualTo(Statements.counting(() -> Cast.MO.get(path)));
        assertThat(Statements.counting(() -> Cast.MO.post("/assignments/new/preview", both)))
                .isEqualTo(Statements.counting(() -> Cast.MO.post("/assignments/new/preview", alone)));
    }

    @Test
    void a_program_asks_one_person_at_a_time() {
        var body = Map.of(
                "what",
                "course/" + course,
                "kind",
                "PERSON",
                "person",
                "a@example.org, b@example.org",
                "dueOn",
                "2027-06-01",
                "why",
                "Everybody needs it");

        assertThat(Cast.THEO.postJson("/api/assignments", body).asString()).contains("Send one email address");
    }

    @Test
    void withdrawing_needs_a_reason_and_keeps_it() {
        var rosa = staff("Rosa Assigned", null);
        var path = assign(Cast.THEO, rosa);

        assertThat(Cast.THEO.post(path + "/withdrawal", "why", "").statusCode()).isEqualTo(422);
        assertThat(Cast.THEO
                        .post(path + "/withdrawal", "why", "The course is old")
                        .statusCode())
                .isEqualTo(303);

        assertThat(Cast.THEO.get(path).asString())
                .contains("Withdrawn", "The course is old", "It was withdrawn")
                .doesNotContain("Withdraw it</button>");
    }

    @Test
    void programs_try_make_read_and_withdraw() {
        var rosa = staff("Rosa Program", null);
        var body = Map.of(
                "what", "course/" + course, "kind", "PERSON", "person", rosa.email(), "dueDays", 14, "why", "Needed");
        var trial = new HashMap<String, Object>(body);
        trial.put("dryRun", true);

        var tried = Cast.THEO.postJson("/api/assignments", trial);
        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(tried.jsonPath().getString("people[0].sort")).isEqualTo("TOLD");

        var made = Cast.THEO.postJson("/api/assignments", body);
        assertThat(made.statusCode()).isEqualTo(201);
        var ref = made.jsonPath().getString("ref");
        assertThat(Cast.THEO.getJson("/api/assignments/" + ref).jsonPath().getLong("counts.asked"))
                .isEqualTo(1);
        assertThat(Cast.THEO.getJson("/api/assignments").asString()).contains(ref);
        assertThat(Cast.THEO
                        .postJson("/api/assignments/" + ref + "/withdrawal", Map.of("why", "Not needed"))
                        .jsonPath()
                        .getString("withdrawnAt"))
                .isNotNull();
        assertThat(Cast.THEO
                        .postJson("/api/assignments", Map.of("why", "Needed"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_page_takes_as_many_statements_for_many_people_as_for_one() {
        var manager = staff("Rosa Manager", null);
        var one = assign(Cast.THEO, staff("Rosa One", null));
        for (var i = 0; i < 5; i++) {
            staff("Rosa Many " + i, manager.id());
        }
        var many = "/assignments/"
                + FreshAssignment.make(
                        Cast.THEO.id(),
                        FreshAssignment.ask(course, FreshAssignment.team(manager.id()), FreshAssignment.inDays(10)));

        var few = Statements.counting(() -> Cast.THEO.get(one));

        assertThat(few).isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> Cast.THEO.get(many))).isEqualTo(few);
    }

    private String assign(Cast by, Newcomer whom) {
        var answer = by.post("/assignments", fields(whom.email(), "01/06/2027"));
        assertThat(answer.statusCode()).isEqualTo(303);
        return URI.create(answer.header("Location")).getPath();
    }

    private String[] fields(String email, String due) {
        return new String[] {
            "what",
            "course/" + course,
            "kind",
            "PERSON",
            "person",
            email,
            "by",
            "date",
            "dueOn",
            due,
            "why",
            "Everybody needs it",
            "sending",
            UUID.randomUUID().toString()
        };
    }

    private Newcomer staff(String name, @Nullable UUID manager) {
        var somebody = Newcomer.staff(name, manager == null ? Audience.MANAGER : Audience.STAFF, manager);
        people.add(somebody);
        return somebody;
    }

    private static long assignments() {
        return In.tx(() -> Assignment.count());
    }
}
