package openhall.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostingTest {
    @Inject
    Register register;

    private Newcomer joan;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @BeforeEach
    void employ() {
        joan = Newcomer.staff("Joan Newcomer", Audience.STAFF, Cast.MO.id());
    }

    @AfterEach
    void leave() {
        joan.leave();
    }

    @Test
    void what_somebody_was_on_a_day_stays_true_after_a_move() {
        var later = now.plusSeconds(60);
        moveTo("parking", Audience.MANAGER, later);

        assertThat(at(now.plusSeconds(5)).unit.slug).isEqualTo("council");
        assertThat(at(now.plusSeconds(5)).audience).isEqualTo(Audience.STAFF);
        assertThat(at(later).unit.slug).isEqualTo("parking");
        assertThat(at(later).audience).isEqualTo(Audience.MANAGER);
    }

    @Test
    void a_move_to_the_same_post_changes_nothing() {
        var moved = In.tx(() -> register.move(person(), person().post(), null, now.plusSeconds(60)));

        assertThat(moved).isFalse();
        assertThat(In.tx(() -> Posting.of(joan.id()).size())).isEqualTo(1);
    }

    @Test
    void the_roles_of_a_post_come_and_go_with_it() {
        In.tx(() -> register.grant(person(), Set.of(Role.JUDGE), null, now));
        moveTo("parking", Audience.MANAGER, now.plusSeconds(60));
        assertThat(roles()).contains(Role.MANAGER, Role.STAFF, Role.JUDGE);

        moveTo("parking", Audience.STAFF, now.plusSeconds(120));
        assertThat(roles()).contains(Role.STAFF, Role.JUDGE).doesNotContain(Role.MANAGER);
    }

    @Test
    void whoever_leaves_has_no_place_no_role_and_no_session_and_may_come_back() {
        In.tx(() -> register.leave(person(), null, now.plusSeconds(60)));

        assertThat(joan.isSignedIn()).isFalse();
        assertThat(roles()).containsExactly(Role.RESIDENT);
        assertThat(In.tx(() -> Posting.on(joan.id(), now.plusSeconds(90)))).isNull();

        moveTo("parking", Audience.STAFF, now.plusSeconds(120));
        assertThat(at(now.plusSeconds(130)).unit.slug).isEqualTo("parking");
        assertThat(In.tx(() -> person().leftAt)).isNull();
    }

    @Test
    void a_resident_who_joins_the_staff_keeps_their_record() {
        var rosa = Newcomer.resident();
        In.tx(() -> register.employ(
                new Post("Officer", Audience.STAFF, unit("parking"), null), "Rosa", rosa.email(), Set.of(), null, now));

        var person = In.tx(() -> Objects.requireNonNull(Person.byEmail(rosa.email())));
        assertThat(person.id).isEqualTo(rosa.id());
        assertThat(person.audience).isEqualTo(Audience.STAFF);
        rosa.leave();
    }

    @Test
    void a_unit_is_not_moved_below_itself() {
        assertThatThrownBy(
                        () -> In.tx(() -> unit("customer-services").moveUnder(unit("contact-centre"), Instant.now())))
                .isInstanceOf(CircleInTree.class);
        assertThatThrownBy(() -> In.tx(() -> unit("parking").moveUnder(unit("parking"), Instant.now())))
                .isInstanceOf(CircleInTree.class);
    }

    private void moveTo(String slug, Audience audience, Instant at) {
        In.tx(() -> register.move(person(), new Post("Officer", audience, unit(slug), null), null, at));
    }

    private Posting at(Instant at) {
        return In.tx(() -> Objects.requireNonNull(Posting.on(joan.id(), at)));
    }

    private Set<Role> roles() {
        return In.tx(() -> person().allRoles());
    }

    private Person person() {
        UUID id = joan.id();
        return Person.findById(id);
    }

    private static OrgUnit unit(String slug) {
        return Objects.requireNonNull(OrgUnit.bySlug(slug));
    }
}
