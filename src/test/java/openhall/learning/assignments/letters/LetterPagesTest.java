package openhall.learning.assignments.letters;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.ByMail;
import openhall.activity.NoticePreference;
import openhall.activity.NoticeTopic;
import openhall.learning.TinyCourse;
import openhall.learning.assignments.FreshAssignment;
import openhall.people.Audience;
import openhall.people.Newcomer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LetterPagesTest {
    private final List<Newcomer> people = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        people.forEach(Newcomer::leave);
    }

    @Test
    void a_learning_lead_sees_who_was_told_what_and_that_the_email_of_the_day_will_bring_it() {
        var ref = FreshAssignment.due(staff("Rosa Told", null).id(), TinyCourse.fresh(), 10);

        assertThat(Cast.THEO.get("/assignments/" + ref).asString()).contains("/assignments/" + ref + "/letters");
        assertThat(Cast.THEO.get(path(ref)).asString())
                .contains("Rosa Told", "Complete “Small course", "Waits for the email of the day");
    }

    @Test
    void whoever_has_chosen_an_email_at_once_or_none_is_shown_so() {
        var rosa = staff("Rosa Chooses", null);
        choose(rosa.id(), ByMail.AT_ONCE);
        var byMail = FreshAssignment.due(rosa.id(), TinyCourse.fresh(), 10);
        choose(rosa.id(), ByMail.NEVER);
        var none = FreshAssignment.due(rosa.id(), TinyCourse.fresh(), 11);

        assertThat(Cast.THEO.get(path(byMail)).asString()).contains("The email is on its way");
        sql("update mail set state = 'SENT', sent_at = now() where person_id = :person", rosa.id());
        assertThat(Cast.THEO.get(path(byMail)).asString()).contains("Sent by email on ");
        assertThat(Cast.THEO.get(path(none)).asString()).contains("In the app only");
    }

    @Test
    void nobody_is_shown_where_nobody_was_told() {
        var ref = FreshAssignment.due(staff("Rosa Late", null).id(), TinyCourse.fresh(), -1);

        assertThat(Cast.THEO.get(path(ref)).asString())
                .contains("Nobody has been told anything here")
                .doesNotContain("Rosa Late");
    }

    @Test
    void a_manager_sees_letters_of_what_they_assigned_and_nothing_of_others() {
        var report = staff("Rosa Report", Cast.MO.id());
        var own = FreshAssignment.madeBy(Cast.MO.id(), report.id());
        var others = FreshAssignment.due(report.id(), TinyCourse.fresh(), 10);

        assertThat(Cast.MO.get(path(own)).asString()).contains("Rosa Report");
        assertThat(Cast.MO.get(path(others)).statusCode()).isEqualTo(404);
        assertThat(Cast.LENA.get(path(own)).statusCode()).isEqualTo(404);
        assertThat(Cast.SAM.get(path(own)).statusCode()).isEqualTo(403);
        assertThat(Cast.THEO.get("/assignments/none/letters").statusCode()).isEqualTo(404);
    }

    @Test
    void programs_read_the_same() {
        var ref = FreshAssignment.due(staff("Rosa Program", null).id(), TinyCourse.fresh(), 10);

        var letters = Cast.THEO.getJson("/api" + path(ref));

        assertThat(letters.statusCode()).isEqualTo(200);
        assertThat(letters.jsonPath().getString("letters[0].person")).isEqualTo("Rosa Program");
        assertThat(letters.jsonPath().getString("letters[0].how")).isEqualTo("Waits for the email of the day");
        assertThat(letters.jsonPath().getString("letters[0].mail")).isNull();
        assertThat(Cast.LENA.getJson("/api" + path(ref)).statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_takes_as_many_statements_for_many_letters_as_for_one() {
        var manager = staff("Mia Manager", null);
        var one = FreshAssignment.due(staff("Rosa One", null).id(), TinyCourse.fresh(), 10);
        for (var i = 0; i < 5; i++) {
            staff("Rosa Many " + i, manager.id());
        }
        var many = FreshAssignment.ofTeam(manager.id(), TinyCourse.fresh(), 10);

        var few = Statements.counting(() -> Cast.THEO.get(path(one)));

        assertThat(few).isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> Cast.THEO.get(path(many)))).isEqualTo(few);
    }

    private static String path(String ref) {
        return "/assignments/" + ref + "/letters";
    }

    private static void choose(UUID person, ByMail how) {
        In.tx(() -> NoticePreference.choose(person, NoticeTopic.LEARNING, how, Instant.now()));
    }

    private static void sql(String sql, UUID person) {
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery(sql)
                    .setParameter("person", person)
                    .executeUpdate();
        });
    }

    private Newcomer staff(String name, @Nullable UUID manager) {
        var somebody = Newcomer.staff(name, manager == null ? Audience.MANAGER : Audience.STAFF, manager);
        people.add(somebody);
        return somebody;
    }
}
