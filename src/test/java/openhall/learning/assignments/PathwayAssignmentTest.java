package openhall.learning.assignments;

import static openhall.learning.assignments.FreshAssignment.askPathway;
import static openhall.learning.assignments.FreshAssignment.inDays;
import static openhall.learning.assignments.FreshAssignment.make;
import static openhall.learning.assignments.FreshAssignment.row;
import static openhall.learning.assignments.FreshAssignment.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.activity.FreshNotice;
import openhall.learning.TinyCourse;
import openhall.learning.pathways.TinyPathway;
import openhall.people.Audience;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PathwayAssignmentTest {
    private Newcomer manager;
    private Newcomer rosa;
    private String one = "";
    private String two = "";
    private String pathway = "";

    @BeforeEach
    void somebodyAndAPathwayOfTwoCourses() {
        manager = Newcomer.staff("Mia Manager", Audience.MANAGER, null);
        rosa = Newcomer.staff("Rosa Pathway", Audience.STAFF, manager.id());
        one = TinyCourse.fresh();
        two = TinyCourse.fresh();
        pathway = TinyPathway.fresh(TinyPathway.certified("", one, two));
    }

    @AfterEach
    void theyLeave() {
        rosa.leave();
        manager.leave();
    }

    @Test
    void it_is_asked_of_a_person_who_is_then_on_it_and_told_once() {
        var ref = assign(FreshAssignment.person(rosa.id()));

        assertThat(row(ref, rosa.id()).isOpen()).isTrue();
        assertThat(TinyPathway.progress(rosa.id(), pathway).itemsDone).isZero();
        assertThat(TinyPathway.differences(rosa.id())).isEmpty();
        assertThat(told()).isEqualTo(1);
        assertThat(rosa.get("/learn/assigned").asString()).contains("Small pathway", "Because we all need it");
        assertThat(rosa.get("/pathways/" + pathway).asString()).contains("0 of 2 items");
    }

    @Test
    void it_is_asked_of_a_team_and_of_who_joins_it_later() {
        var ref = assign(FreshAssignment.team(manager.id()));
        assertThat(rows(ref)).isEqualTo(1);

        var later = Newcomer.staff("Rosa Later", Audience.STAFF, manager.id());
        FreshAssignment.desk().settleAll();

        assertThat(row(ref, later.id()).isOpen()).isTrue();
        assertThat(TinyPathway.progress(later.id(), pathway).itemsTotal).isEqualTo(2);
        later.leave();
        FreshAssignment.withdraw(ref);
    }

    @Test
    void it_is_asked_of_a_part_of_the_council_and_by_a_rule() {
        var place = Place.fresh();
        place.seat(rosa.id(), Audience.STAFF, manager.id());
        var fits = In.tx(() -> new Whom(Whom.Kind.RULE, null, place.unit(), Audience.STAFF, "offic", null, null));

        var byRule = assign(fits);
        var byUnit = assign(place.whom());

        assertThat(row(byRule, rosa.id()).isOpen()).isTrue();
        assertThat(row(byUnit, rosa.id()).isOpen()).isTrue();
        assertThat(rows(byRule)).isEqualTo(1);
        assertThat(TinyPathway.progress(rosa.id(), pathway).isCompleted()).isFalse();
        assertThat(told()).isEqualTo(1);
        place.close();
    }

    @Test
    void who_has_completed_it_is_done_at_once_and_not_told() {
        TinyPathway.join(rosa.id(), pathway, Instant.now());
        doAll(Instant.now());

        var ref = assign(FreshAssignment.person(rosa.id()));

        assertThat(row(ref, rosa.id()).doneVia).isEqualTo("Pathway completed");
        assertThat(told()).isZero();
    }

    @Test
    void who_has_done_all_its_courses_completes_it_by_being_asked_and_is_not_told() {
        doAll(Instant.now());

        var ref = assign(FreshAssignment.person(rosa.id()));

        assertThat(TinyPathway.progress(rosa.id(), pathway).isCompleted()).isTrue();
        assertThat(row(ref, rosa.id()).doneAt).isNotNull();
        assertThat(told()).isZero();
        assertThat(In.tx(LearningLoad::miscounted)).doesNotContain(rosa.id());
    }

    @Test
    void who_is_on_it_already_goes_on_with_what_they_did() {
        TinyPathway.join(rosa.id(), pathway, Instant.now());
        TinyPathway.learn(rosa.id(), one, TinyPathway.COURSE, Instant.now());

        assign(FreshAssignment.person(rosa.id()));

        assertThat(TinyPathway.progress(rosa.id(), pathway).itemsDone).isEqualTo(1);
        assertThat(TinyPathway.differences(rosa.id())).isEmpty();
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void finishing_the_pathway_completes_what_was_asked_at_the_same_moment() {
        var ref = assign(FreshAssignment.person(rosa.id()));
        TinyPathway.learn(rosa.id(), one, TinyPathway.COURSE, Instant.now());
        assertThat(row(ref, rosa.id()).isOpen()).isTrue();

        TinyPathway.learn(rosa.id(), two, TinyPathway.COURSE, Instant.now());

        assertThat(row(ref, rosa.id()).doneAt).isEqualTo(TinyPathway.progress(rosa.id(), pathway).completedAt);
        assertThat(rosa.get("/learn/assigned").asString()).contains("Pathway completed");
    }

    @Test
    void withdrawn_it_is_not_asked_any_more_and_what_was_begun_goes_on() {
        var ref = assign(FreshAssignment.person(rosa.id()));

        FreshAssignment.withdraw(ref);

        assertThat(row(ref, rosa.id()).whyEnded).isEqualTo(Ended.WITHDRAWN);
        assertThat(rosa.get("/pathways/" + pathway).asString()).contains("0 of 2 items");
    }

    /** What was done by its day was done: the certificate has its own dates and its own reminders. */
    @Test
    void a_certificate_that_lapses_later_leaves_done_what_is_done() {
        var ends = endsAfterAMonth(Instant.now());
        var ref = make(Cast.THEO.id(), askPathway(ends, FreshAssignment.person(rosa.id()), inDays(10)));
        doAll(Instant.now());
        assertThat(row(ref, rosa.id()).doneAt).isNotNull();

        In.tx(() ->
                FreshAssignment.desk().settle(List.of(rosa.id()), Instant.now().plus(Duration.ofDays(100))));

        assertThat(row(ref, rosa.id()).doneAt).isNotNull();
        assertThat(rosa.get("/learn/assigned").asString()).contains("What is done stays done", "/learn/certificates");
    }

    /** Asked anew after that, it has to be done anew, and renewing it is doing it. */
    @Test
    void who_is_asked_while_the_certificate_has_lapsed_does_it_again() {
        var then = Instant.now().minus(Duration.ofDays(60));
        var ends = endsAfterAMonth(then.minusSeconds(60));
        TinyPathway.join(rosa.id(), ends, then);
        doAll(then);
        assertThat(TinyPathway.terms(rosa.id(), ends)).hasSize(1);

        var ref = make(Cast.THEO.id(), askPathway(ends, FreshAssignment.person(rosa.id()), inDays(10)));
        assertThat(row(ref, rosa.id()).isOpen()).isTrue();

        TinyPathway.renew(rosa.id(), ends, Instant.now());
        doAll(Instant.now());
        assertThat(TinyPathway.terms(rosa.id(), ends)).hasSize(2);
        assertThat(row(ref, rosa.id()).doneAt).isNotNull();
    }

    private String endsAfterAMonth(Instant published) {
        var slug = TinyPathway.slug();
        TinyPathway.publish(slug, TinyPathway.certified("valid: 1 month\nremind: [7]", one, two), published);
        return slug;
    }

    private String assign(Whom whom) {
        return make(Cast.THEO.id(), askPathway(pathway, whom, inDays(10)));
    }

    private void doAll(Instant at) {
        TinyPathway.learn(rosa.id(), one, TinyPathway.COURSE, at);
        TinyPathway.learn(rosa.id(), two, TinyPathway.COURSE, at);
    }

    private int told() {
        var key = "learning-assigned/pathways/" + pathway + "/"
                + FreshAssignment.today().plusDays(10);
        return FreshNotice.told(rosa.id(), key).size();
    }
}
