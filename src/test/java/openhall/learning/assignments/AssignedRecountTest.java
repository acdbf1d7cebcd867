package openhall.learning.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.In;
import openhall.learning.TinyCourse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row of assigned learning that somebody changed past the service is found. */
@QuarkusTest
class AssignedRecountTest {
    private Newcomer rosa;

    @BeforeEach
    void employ() {
        rosa = Newcomer.staff("Rosa Newcomer", Audience.STAFF, null);
    }

    /** What was made wrong here is not found by the other tests. */
    @AfterEach
    void leave() {
        change("delete from assigned_learning where person_id = ?1");
        change("delete from learning_load where person_id = ?1");
        rosa.leave();
    }

    @Test
    void what_is_asked_and_done_by_the_rules_differs_in_nothing() {
        var course = TinyCourse.fresh();
        FreshAssignment.due(rosa.id(), course, 10);
        assertThat(found()).isEmpty();

        complete(course);

        assertThat(found()).isEmpty();
    }

    @Test
    void something_that_is_done_without_being_completed_is_found() {
        FreshAssignment.rowOf(rosa.id());

        change("update assigned_learning set done_at = assigned_at, done_via = 'Said so' where person_id = ?1");

        assertThat(found())
                .hasSize(2)
                .anyMatch(difference -> difference.endsWith("is stored as done, and nothing shows it"))
                .anyMatch(difference -> difference.contains("how much is asked"));
    }

    @Test
    void something_that_is_completed_and_still_asked_is_found() {
        var course = TinyCourse.fresh();
        FreshAssignment.due(rosa.id(), course, 10);
        complete(course);

        change("update assigned_learning set done_at = null, done_via = null where person_id = ?1");

        assertThat(found()).anyMatch(difference -> difference.endsWith("is stored as not done, and it is"));
    }

    @Test
    void something_that_was_withdrawn_and_is_still_asked_is_found() {
        FreshAssignment.rowOf(rosa.id());

        change("update assignment set withdrawn_at = made_at, withdrawn_by_id = made_by_id, why_withdrawn = 'x'"
                + " where whom_id = ?1");

        assertThat(found()).singleElement().asString().endsWith("is stored as asked, and was withdrawn");
    }

    /** Every step, through its pages. */
    private void complete(String course) {
        rosa.post("/courses/" + course + "/enrolment").then().statusCode(303);
        for (var module : List.of("first", "second")) {
            var path = "/courses/" + course + "/" + module;
            rosa.post(path + "/1/done").then().statusCode(303);
            rosa.post(path + "/2/done", "note", "I saw a small thing").then().statusCode(303);
            rosa.post(path + "/3/answers", "q1", "1", "q2", "1", "q2", "2")
                    .then()
                    .statusCode(303);
        }
    }

    private List<String> found() {
        UUID person = rosa.id();
        return In.tx(() ->
                AssignedRecount.differences(List.of(person), Instant.now()).getOrDefault(person, List.of()));
    }

    private void change(String sql) {
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery(sql)
                    .setParameter(1, rosa.id())
                    .executeUpdate();
        });
    }
}
