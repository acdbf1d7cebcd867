package openhall.learning.assignments;

import static openhall.learning.assignments.FreshAssignment.ask;
import static openhall.learning.assignments.FreshAssignment.inDays;
import static openhall.learning.assignments.FreshAssignment.make;
import static openhall.learning.assignments.FreshAssignment.row;
import static openhall.learning.assignments.FreshAssignment.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.FreshNotice;
import openhall.learning.Course;
import openhall.learning.TinyCourse;
import openhall.learning.assignments.extensions.Extension;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Post;
import openhall.people.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentTest {
    private final List<Newcomer> people = new ArrayList<>();
    private String course = "";

    @Inject
    Register register;

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
    void an_assignment_reaches_one_person_and_tells_them_once() {
        var rosa = staff();

        var ref = make(Cast.THEO.id(), ask(course, FreshAssignment.person(rosa.id()), inDays(10)));

        assertThat(rows(ref)).isEqualTo(1);
        assertThat(row(ref, rosa.id()).isOpen()).isTrue();
        assertThat(told(rosa.id())).hasSize(1);
        assertThat(load(rosa.id())).isEqualTo("1 0 " + FreshAssignment.today().plusDays(10));
    }

    @Test
    void one_form_sent_by_many_at_once_makes_one_assignment() {
        var rosa = staff();
        var ask = ask(course, FreshAssignment.person(rosa.id()), inDays(10));
        var form = UUID.randomUUID().toString();

        var refs = AtOnce.run(10, () -> make(Cast.THEO.id(), ask, form));

        assertThat(refs).hasSize(10).containsOnly(refs.get(0));
        assertThat(rows(refs.get(0))).isEqualTo(1);
        assertThat(told(rosa.id())).hasSize(1);
    }

    @Test
    void a_team_is_everybody_below_its_manager_and_not_the_manager() {
        var head = staff(Audience.MANAGER, null);
        var lead = staff(Audience.MANAGER, head.id());
        var officer = staff(Audience.STAFF, lead.id());
        var other = staff();

        var ref = make(Cast.THEO.id(), ask(course, FreshAssignment.team(head.id()), inDays(10)));

        assertThat(rows(ref)).isEqualTo(2);
        assertThat(row(ref, lead.id()).isOpen()).isTrue();
        assertThat(row(ref, officer.id()).isOpen()).isTrue();
        assertThat(told(other.id())).isEmpty();
    }

    @Test
    void who_has_done_it_already_is_done_at_once_and_not_told() {
        TinyCourse.complete(Cast.KIT, course);

        var ref = make(Cast.THEO.id(), ask(course, FreshAssignment.person(Cast.KIT.id()), inDays(10)));

        var row = row(ref, Cast.KIT.id());
        assertThat(row.doneAt).isNotNull();
        assertThat(row.doneVia).startsWith("Course completed, certificate CERT-");
        assertThat(FreshNotice.told(Cast.KIT.id(), key())).isEmpty();
    }

    @Test
    void completing_the_course_marks_it_as_done_at_the_same_moment() {
        var ref = make(Cast.THEO.id(), ask(course, FreshAssignment.person(Cast.JO.id()), inDays(10)));

        TinyCourse.complete(Cast.JO, course);

        var completed = In.tx(() -> TinyCourse.enrolment(Cast.JO, course).completedAt);
        assertThat(row(ref, Cast.JO.id()).doneAt).isNotNull().isEqualTo(completed);
        assertThat(miscounted()).doesNotContain(Cast.JO.id());
    }

    @Test
    void somebody_who_moves_gets_the_rule_of_the_new_unit_and_loses_the_open_row_of_the_old() {
        var here = unit();
        var there = unit();
        var old = make(Cast.THEO.id(), ask(course, whom(here), inDays(10)));
        var fresh = make(Cast.THEO.id(), ask(TinyCourse.fresh(), whom(there), inDays(20)));
        var rosa = staff();

        move(rosa.id(), here);
        assertThat(row(old, rosa.id()).isOpen()).isTrue();
        assertThat(told(rosa.id())).hasSize(1);
        move(rosa.id(), there);

        var before = row(old, rosa.id());
        assertThat(before.isOpen()).isFalse();
        assertThat(before.whyEnded).isEqualTo(Ended.MOVED);
        assertThat(row(fresh, rosa.id()).isOpen()).isTrue();
        assertThat(load(rosa.id())).isEqualTo("1 0 " + FreshAssignment.today().plusDays(20));

        move(rosa.id(), here);
        assertThat(row(old, rosa.id()).isOpen()).isTrue();
        close(here);
        close(there);
    }

    @Test
    void who_leaves_is_asked_nothing_more_and_who_comes_back_is_asked_again() {
        var rosa = staff();
        var ref = make(Cast.THEO.id(), ask(course, FreshAssignment.person(rosa.id()), inDays(10)));

        In.tx(() -> register.leave(Person.findById(rosa.id()), null, Instant.now()));
        assertThat(row(ref, rosa.id()).whyEnded).isEqualTo(Ended.LEFT);

        In.tx(() -> {
            Person person = Person.findById(rosa.id());
            register.comeBack(person, person.post(), null, Instant.now());
        });
        assertThat(row(ref, rosa.id()).isOpen()).isTrue();
    }

    @Test
    void looking_at_everybody_again_changes_nothing() {
        var rosa = staff();
        var ref = make(Cast.THEO.id(), ask(course, FreshAssignment.person(rosa.id()), inDays(10)));
        FreshAssignment.desk().settleAll();
        var first = row(ref, rosa.id()).assignedAt;

        AtOnce.run(2, () -> {
            FreshAssignment.desk().settleAll();
            return true;
        });

        assertThat(row(ref, rosa.id()).assignedAt).isEqualTo(first);
        assertThat(told(rosa.id())).hasSize(1);
        assertThat(miscounted()).isEmpty();
    }

    @Test
    void a_row_that_came_in_while_its_assignment_was_withdrawn_is_ended_at_night() {
        var rosa = staff();
        var ref = make(Cast.THEO.id(), ask(course, FreshAssignment.person(rosa.id()), inDays(10)));
        sql(
                "update assignment set withdrawn_at = now(), withdrawn_by_id = made_by_id, why_withdrawn = 'x' where ref = '"
                        + ref + "'");

        FreshAssignment.desk().settleAll();

        assertThat(row(ref, rosa.id()).whyEnded).isEqualTo(Ended.WITHDRAWN);
    }

    @Test
    void who_was_never_told_because_of_an_impossible_date_is_told_by_the_next_assignment() {
        var rosa = staff();
        make(Cast.THEO.id(), ask(course, FreshAssignment.person(rosa.id()), inDays(-3)));
        assertThat(told(rosa.id())).isEmpty();

        make(Cast.THEO.id(), ask(course, FreshAssignment.person(rosa.id()), inDays(10)));

        assertThat(told(rosa.id())).hasSize(1);
    }

    @Test
    void a_manager_does_not_see_who_has_left_among_those_asked() {
        var manager = staff(Audience.MANAGER, null);
        var rosa = staff(Audience.STAFF, manager.id());
        var ref = make(manager.id(), ask(course, FreshAssignment.person(rosa.id()), inDays(10)));
        assertThat(seenBy(manager, ref)).isEqualTo(1);

        rosa.leave();

        assertThat(seenBy(manager, ref)).isZero();
    }

    @Test
    void who_asked_for_more_time_and_loses_their_manager_is_answered_by_a_learning_lead() {
        var manager = staff(Audience.MANAGER, null);
        var rosa = staff(Audience.STAFF, manager.id());
        var ref = make(Cast.THEO.id(), ask(course, FreshAssignment.person(rosa.id()), inDays(10)));
        askForMoreTime(ref, rosa);
        assertThat(row(ref, rosa.id()).exception).isNull();
        manager.leave();

        FreshAssignment.desk().settleAll();

        assertThat(row(ref, rosa.id()).exception).isEqualTo(Impossible.NO_MANAGER);
    }

    @Test
    void what_was_asked_about_something_withdrawn_waits_for_nobody() {
        var manager = staff(Audience.MANAGER, null);
        var rosa = staff(Audience.STAFF, manager.id());
        var ref = make(Cast.THEO.id(), ask(course, FreshAssignment.person(rosa.id()), inDays(10)));
        askForMoreTime(ref, rosa);

        withdraw(ref);

        var id = row(ref, rosa.id()).id;
        assertThat(In.tx(() -> Extension.waitingFor(id))).isNull();
    }

    private static void askForMoreTime(String ref, Newcomer who) {
        var id = row(ref, who.id()).id;
        In.tx(() -> {
            var held = FreshAssignment.held(id);
            Extension.ask(held, held.dueOn.plusDays(5), "A busy month", Instant.now());
        });
    }

    private static long seenBy(Newcomer manager, String ref) {
        return In.tx(() -> {
            var assignment = Objects.requireNonNull(Assignment.byRef(ref));
            var progress = Progress.of(assignment, manager.id(), FreshAssignment.today(), null);
            assertThat(progress.page().rows()).hasSize((int) progress.counts().asked());
            return progress.counts().asked();
        });
    }

    private static void sql(String statement) {
        In.tx(() -> {
            Panache.getEntityManager().createNativeQuery(statement).executeUpdate();
        });
    }

    @Test
    void a_rule_of_unit_title_and_skill_reaches_only_who_fits_all() {
        var rosa = staff();
        var lena = staff(Audience.MANAGER, null);
        var council = In.tx(() -> Objects.requireNonNull(OrgUnit.bySlug("council")));
        var rule = new Whom(Whom.Kind.RULE, null, council, Audience.MANAGER, "offic", null, null);

        var ref = make(Cast.THEO.id(), ask(course, rule, inDays(10)));

        assertThat(row(ref, lena.id()).isOpen()).isTrue();
        assertThat(In.tx(() -> AssignedLearning.count("assignment.ref = ?1 and person.id = ?2", ref, rosa.id())))
                .isZero();
        withdraw(ref);
        assertThat(row(ref, lena.id()).whyEnded).isEqualTo(Ended.WITHDRAWN);
    }

    @Test
    void a_date_that_has_passed_waits_for_a_learning_lead_and_tells_nobody() {
        var rosa = staff();

        var ref = make(Cast.THEO.id(), ask(course, FreshAssignment.person(rosa.id()), inDays(-1)));

        assertThat(row(ref, rosa.id()).exception).isNotNull();
        assertThat(told(rosa.id())).isEmpty();
        assertThat(load(rosa.id())).isEqualTo("1 0 null");
    }

    private Newcomer staff() {
        return staff(Audience.STAFF, null);
    }

    private Newcomer staff(Audience audience, @Nullable UUID manager) {
        var somebody = Newcomer.staff("Rosa Newcomer", audience, manager);
        people.add(somebody);
        return somebody;
    }

    private void move(UUID id, String slug) {
        In.tx(() -> {
            Person person = Person.findById(id);
            var unit = Objects.requireNonNull(OrgUnit.bySlug(slug));
            register.move(person, new Post("Officer", Audience.STAFF, unit, null), null, Instant.now());
        });
    }

    /** A team of the libraries that no other test knows; its slug. */
    private static String unit() {
        var slug = "asked-" + UUID.randomUUID();
        In.tx(() -> OrgUnit.open(OrgUnit.Kind.TEAM, slug, "Team " + slug, OrgUnit.bySlug("libraries")).id);
        return slug;
    }

    private static void close(String slug) {
        In.tx(() -> Objects.requireNonNull(OrgUnit.bySlug(slug)).close(Instant.now()));
    }

    private static Whom whom(String slug) {
        return In.tx(() -> Whom.unit(Objects.requireNonNull(OrgUnit.bySlug(slug))));
    }

    private static void withdraw(String ref) {
        In.tx(() -> FreshAssignment.desk()
                .withdraw(
                        Objects.requireNonNull(Assignment.byRef(ref)),
                        "The test is over",
                        Cast.THEO.person(),
                        Instant.now()));
    }

    private List<?> told(UUID person) {
        return FreshNotice.told(person, key());
    }

    private String key() {
        var path = In.tx(() -> Objects.requireNonNull(Course.bySlug(course)).path());
        return "learning-assigned" + path + "/" + FreshAssignment.today().plusDays(10);
    }

    private static String load(UUID person) {
        return In.tx(() -> {
            var load = Objects.requireNonNull(LearningLoad.of(person));
            return load.openCount + " " + load.doneCount + " " + load.firstDue;
        });
    }

    private static List<UUID> miscounted() {
        return In.tx(LearningLoad::miscounted);
    }
}
