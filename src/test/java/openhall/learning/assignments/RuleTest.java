package openhall.learning.assignments;

import static openhall.learning.assignments.FreshAssignment.ask;
import static openhall.learning.assignments.FreshAssignment.inDays;
import static openhall.learning.assignments.FreshAssignment.make;
import static openhall.learning.assignments.FreshAssignment.row;
import static openhall.learning.assignments.FreshAssignment.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.learning.TinyCourse;
import openhall.learning.assignments.extensions.Extension;
import openhall.learning.pathways.TinyPathway;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.skills.Level;
import openhall.skills.SelfCheck;
import openhall.skills.Skill;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleTest {
    private final List<Newcomer> people = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<String> made = new ArrayList<>();
    private String course = "";
    private Place place = new Place("");
    private Newcomer rosa;

    @BeforeEach
    void somebodySitsInAPartOfTheCouncil() {
        course = TinyCourse.fresh();
        place = place("libraries");
        rosa = seated(Audience.STAFF, null);
    }

    @AfterEach
    void nothingStays() {
        made.forEach(FreshAssignment::withdraw);
        people.forEach(Newcomer::leave);
        places.forEach(Place::close);
    }

    @Test
    void whose_level_is_not_known_or_below_is_asked_until_they_reach_it() {
        check(0);
        var ref = assign(below(Level.WORKING));
        assertThat(row(ref, rosa.id()).isOpen()).isTrue();

        check(2);

        assertThat(row(ref, rosa.id()).whyEnded).isEqualTo(Ended.NO_MATCH);
        assertThat(rosa.get("/learn/assigned").asString()).contains("No longer asked since", "The rule no longer fits");
        assertThat(In.tx(LearningLoad::miscounted)).doesNotContain(rosa.id());
    }

    @Test
    void whose_level_falls_below_again_is_asked_again_at_once() {
        check(2);
        var ref = assign(below(Level.WORKING));
        assertThat(rows(ref)).isZero();

        check(1);

        assertThat(row(ref, rosa.id()).isOpen()).isTrue();
    }

    @Test
    void a_level_that_stays_below_changes_nothing() {
        check(0);
        var ref = assign(below(Level.WORKING));
        var asked = row(ref, rosa.id()).assignedAt;

        check(1);

        assertThat(row(ref, rosa.id()).assignedAt).isEqualTo(asked);
        assertThat(row(ref, rosa.id()).isOpen()).isTrue();
    }

    /** The course itself brings the level: that is done, and not something that is no longer asked. */
    @Test
    void who_reaches_the_level_by_what_was_asked_has_done_it() {
        var ref = assign(below(Level.WORKING));

        TinyPathway.learn(rosa.id(), course, TinyPathway.COURSE, Instant.now());

        assertThat(row(ref, rosa.id()).doneAt).isNotNull();
        assertThat(row(ref, rosa.id()).whyEnded).isNull();
    }

    @Test
    void a_rule_by_kind_of_post_follows_who_gets_another_post() {
        var managers = assign(rule(Audience.MANAGER, null));
        var staff = assign(rule(Audience.STAFF, null));
        assertThat(rows(managers)).isZero();

        place.seat(rosa.id(), Audience.MANAGER, null);

        assertThat(row(managers, rosa.id()).isOpen()).isTrue();
        assertThat(row(staff, rosa.id()).whyEnded).isEqualTo(Ended.NO_MATCH);
    }

    @Test
    void a_part_of_the_council_is_asked_with_every_part_below_it() {
        var inner = place(place.slug());
        var innermost = place(inner.slug());
        innermost.seat(rosa.id(), Audience.STAFF, null);

        assertThat(row(assign(place.whom()), rosa.id()).isOpen()).isTrue();
        assertThat(row(assign(inner.whom()), rosa.id()).isOpen()).isTrue();
    }

    @Test
    void a_part_of_the_council_that_moves_takes_its_people_along_at_once() {
        var other = place("libraries");
        var inner = place(place.slug());
        inner.seat(rosa.id(), Audience.STAFF, null);
        var before = assign(place.whom());
        var after = assign(other.whom());
        assertThat(rows(after)).isZero();

        inner.moveBelow(other);

        assertThat(row(before, rosa.id()).whyEnded).isEqualTo(Ended.MOVED);
        assertThat(row(after, rosa.id()).isOpen()).isTrue();
    }

    @Test
    void a_manager_who_moves_takes_their_line_along_at_once() {
        var head = seated(Audience.MANAGER, null);
        var lead = seated(Audience.MANAGER, null);
        place.seat(rosa.id(), Audience.STAFF, lead.id());
        var ref = assign(FreshAssignment.team(head.id()));
        assertThat(rows(ref)).isZero();

        place.seat(lead.id(), Audience.MANAGER, head.id());

        assertThat(row(ref, lead.id()).isOpen()).isTrue();
        assertThat(row(ref, rosa.id()).isOpen()).isTrue();
    }

    @Test
    void whose_manager_leaves_has_what_they_asked_answered_by_a_learning_lead_at_once() {
        var lead = seated(Audience.MANAGER, null);
        place.seat(rosa.id(), Audience.STAFF, lead.id());
        var ref = assign(FreshAssignment.person(rosa.id()));
        var id = row(ref, rosa.id()).id;
        In.tx(() -> {
            var row = FreshAssignment.held(id);
            Extension.ask(row, row.dueOn.plusDays(5), "A busy month", Instant.now());
        });

        In.tx(() -> Place.register().leave(Person.findById(lead.id()), null, Instant.now()));

        assertThat(row(ref, rosa.id()).exception).isEqualTo(Impossible.NO_MANAGER);
    }

    @Test
    void who_has_left_who_is_no_staff_and_who_sits_elsewhere_is_not_asked() {
        var gone = seated(Audience.STAFF, null);
        gone.leave();
        var resident = Newcomer.resident();
        var elsewhere = Newcomer.staff("Rosa Elsewhere", Audience.STAFF, null);
        people.add(elsewhere);

        var ref = assign(place.whom());

        assertThat(rows(ref)).isEqualTo(1);
        for (var other : List.of(gone, resident, elsewhere)) {
            assertThat(In.tx(() -> AssignedLearning.count("person.id", other.id())))
                    .isZero();
        }
    }

    @Test
    void who_was_taken_off_is_not_asked_again_by_the_same_rule() {
        var ref = assign(place.whom());
        var id = row(ref, rosa.id()).id;
        In.tx(() -> FreshAssignment.held(id).takeOff(Cast.THEO.person(), Instant.now()));

        FreshAssignment.desk().settleAll();
        place.seat(rosa.id(), Audience.MANAGER, null);

        assertThat(row(ref, rosa.id()).whyEnded).isEqualTo(Ended.TAKEN_OFF);
    }

    private String assign(Whom whom) {
        var ref = make(Cast.THEO.id(), ask(course, whom, inDays(10)));
        made.add(ref);
        return ref;
    }

    private Whom below(Level level) {
        return In.tx(() -> new Whom(
                Whom.Kind.RULE, null, place.unit(), null, null, Objects.requireNonNull(Skill.byKey("SAFE")), level));
    }

    private Whom rule(@Nullable Audience audience, @Nullable String title) {
        return In.tx(() -> new Whom(Whom.Kind.RULE, null, place.unit(), audience, title, null, null));
    }

    /** Says what they can do today. */
    private void check(int level) {
        In.tx(() -> SelfCheck.record(
                        Person.findById(rosa.id()),
                        Objects.requireNonNull(Skill.byKey("SAFE")),
                        new SelfCheck.Answer(level, 5),
                        Instant.now())
                .id);
    }

    private Newcomer seated(Audience audience, @Nullable UUID manager) {
        var somebody = Newcomer.staff("Rosa Rule", audience, manager);
        people.add(somebody);
        place.seat(somebody.id(), audience, manager);
        return somebody;
    }

    private Place place(String parent) {
        var fresh = Place.below(parent);
        places.add(fresh);
        return fresh;
    }
}
