package openhall.learning.assignments;

import static openhall.learning.assignments.FreshAssignment.ask;
import static openhall.learning.assignments.FreshAssignment.askPathway;
import static openhall.learning.assignments.FreshAssignment.inDays;
import static openhall.learning.assignments.FreshAssignment.make;
import static openhall.learning.assignments.FreshAssignment.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.learning.TinyCourse;
import openhall.learning.pathways.TinyPathway;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.OrgUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ManyPeopleTest {
    private static final List<Integer> SIZES = List.of(10, 100, 5000);

    private final List<Newcomer> people = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<String> made = new ArrayList<>();

    @AfterEach
    void nobodyStays() {
        made.forEach(FreshAssignment::withdraw);
        Crowd.forgetAll();
        people.forEach(Newcomer::leave);
        units.forEach(slug -> In.tx(() -> unit(slug).close(Instant.now())));
    }

    @Test
    void many_people_take_as_many_statements_as_a_few() {
        var course = TinyCourse.fresh();

        var counts = counts(whom -> ask(course, whom, inDays(10)));

        assertThat(counts).hasSize(3).containsOnly(counts.get(0));
    }

    @Test
    void many_people_on_a_pathway_take_as_many_statements_as_a_few() {
        var pathway = TinyPathway.fresh(TinyPathway.certified("", TinyCourse.fresh()));

        var counts = counts(whom -> askPathway(pathway, whom, inDays(10)));

        assertThat(counts).hasSize(3).containsOnly(counts.get(0));
        assertThat(onPathway(pathway)).isEqualTo(5110);
    }

    @Test
    void many_who_have_done_a_pathway_before_take_as_many_statements_as_a_few() {
        var course = TinyCourse.fresh();
        var pathway = TinyPathway.fresh(TinyPathway.certified("valid: 1 year", course));
        var few = whoHaveDone(course, 2);
        var many = whoHaveDone(course, 7);

        var small = Statements.counting(() -> assign(askPathway(pathway, FreshAssignment.team(few), inDays(10))));
        var large = Statements.counting(() -> assign(askPathway(pathway, FreshAssignment.team(many), inDays(10))));

        assertThat(large).as("few take %s", small).isLessThanOrEqualTo(small);
        for (var somebody : Crowd.ids(many)) {
            assertThat(TinyPathway.progress(somebody, pathway).isCompleted()).isTrue();
            assertThat(TinyPathway.terms(somebody, pathway)).hasSize(1);
            assertThat(TinyPathway.differences(somebody)).isEmpty();
        }
    }

    @Test
    void a_move_of_500_people_takes_as_many_statements_as_a_move_of_10() {
        var here = askedUnit();
        var there = askedUnit();
        var few = crowd(10, here);
        var many = crowd(500, here);
        settle(few);
        settle(many);

        var small = Statements.counting(() -> move(few, there));
        var large = Statements.counting(() -> move(many, there));

        assertThat(large).isEqualTo(small);
        assertThat(open(many)).isEqualTo(1000);
    }

    @Test
    void the_night_after_500_have_moved_takes_as_many_statements_as_after_10() {
        var here = askedUnit();
        var there = askedUnit();
        var few = crowd(10, here);
        var many = crowd(500, here);
        FreshAssignment.desk().settleAll();

        Crowd.sit(few, there);
        var small = Statements.counting(() -> FreshAssignment.desk().settleAll());
        Crowd.sit(many, there);
        var large = Statements.counting(() -> FreshAssignment.desk().settleAll());

        assertThat(large).isEqualTo(small);
        assertThat(open(many)).isEqualTo(1000);
        assertThat(In.tx(LearningLoad::miscounted)).isEmpty();
    }

    /** How many statements it takes for each size. */
    private List<Long> counts(Function<Whom, Requirement> of) {
        var counts = new ArrayList<Long>();
        for (var size : SIZES) {
            var ask = of.apply(FreshAssignment.team(crowd(size, "council")));
            counts.add(Statements.counting(() -> assign(ask)));
            assertThat(rows(made.get(made.size() - 1))).isEqualTo(size.longValue());
        }
        return counts;
    }

    private void assign(Requirement ask) {
        made.add(make(Cast.THEO.id(), ask));
    }

    private UUID crowd(int size, String unit) {
        var manager = manager();
        Crowd.of(size, manager, unit);
        return manager;
    }

    private UUID manager() {
        var manager = Newcomer.staff("Mia Manager", Audience.MANAGER, null);
        people.add(manager);
        return manager.id();
    }

    /** A manager whose people have done every step of a course. */
    private UUID whoHaveDone(String course, int size) {
        var manager = manager();
        for (var i = 0; i < size; i++) {
            var somebody = Newcomer.staff("Rosa Done", Audience.STAFF, manager);
            people.add(somebody);
            TinyPathway.learn(somebody.id(), course, TinyPathway.COURSE, Instant.now());
        }
        return manager;
    }

    /** A part of the council of which a course and a pathway are asked. */
    private String askedUnit() {
        var slug = "asked-" + UUID.randomUUID();
        In.tx(() -> OrgUnit.open(OrgUnit.Kind.TEAM, slug, "Team " + slug, OrgUnit.bySlug("libraries")).id);
        units.add(slug);
        var whom = In.tx(() -> Whom.unit(unit(slug)));
        assign(ask(TinyCourse.fresh(), whom, inDays(10)));
        assign(askPathway(TinyPathway.fresh(TinyPathway.certified("", TinyCourse.fresh())), whom, inDays(20)));
        return slug;
    }

    private static OrgUnit unit(String slug) {
        return Objects.requireNonNull(OrgUnit.bySlug(slug));
    }

    private static void settle(UUID manager) {
        var ids = Crowd.ids(manager);
        In.tx(() -> FreshAssignment.desk().settle(ids, Instant.now()));
    }

    private static void move(UUID manager, String unit) {
        Crowd.sit(manager, unit);
        settle(manager);
    }

    /** Of what this test has asked. */
    private long open(UUID manager) {
        return In.tx(() -> AssignedLearning.count(
                "person.manager.id = ?1 and assignment.ref in ?2 and doneAt is null and endedAt is null",
                manager,
                made));
    }

    private static long onPathway(String slug) {
        return In.tx(() -> Panache.getSession()
                .createNativeQuery(
                        "select count(*) from pathway_progress g join pathway w on w.id = g.pathway_id"
                                + " where w.slug = :slug",
                        Long.class)
                .setParameter("slug", slug)
                .getSingleResult());
    }
}
