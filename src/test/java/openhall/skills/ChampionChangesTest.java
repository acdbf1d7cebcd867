package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import openhall.In;
import openhall.activity.Subject;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Register;
import openhall.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChampionChangesTest {
    @Inject
    Register register;

    private Newcomer who;

    @BeforeEach
    void join() {
        who = Newcomer.staff("Cleo Champion", Audience.STAFF, null);
        In.tx(() -> Evidence.of(
                person(),
                skill(),
                Level.WORKING,
                Evidence.Kind.COMPLETION,
                new Subject("course", who.id().toString(), "A course", "/courses/a-course"),
                Instant.now()));
    }

    @AfterEach
    void leave() {
        who.leave();
    }

    @Test
    void a_new_champion_counts_as_below_their_target_at_once_and_no_more_when_they_stop() {
        var before = below();

        grant(Set.of(Role.CHAMPION));
        assertThat(ownTarget()).isEqualTo(Level.PRACTITIONER.number());
        assertThat(below()).isEqualTo(before + 1);

        grant(Set.of());
        assertThat(ownTarget()).isEqualTo(Level.WORKING.number());
        assertThat(below()).isEqualTo(before);
    }

    @Test
    void another_role_begins_no_time_as_a_champion() {
        grant(Set.of(Role.AUTHOR));

        assertThat(In.tx(() -> ChampionTime.count("person.id", who.id()))).isZero();
    }

    private void grant(Set<Role> roles) {
        In.tx(() -> register.grant(person(), roles, null, Instant.now()));
    }

    private Person person() {
        return Person.findById(who.id());
    }

    private int ownTarget() {
        return In.tx(() -> OwnTargets.of(List.of(who.id())).of(who.id(), skill()));
    }

    private static long below() {
        return In.tx(() -> Seat.of(skill(), Instant.now().plusSeconds(60)).stream()
                .mapToLong(Seat::below)
                .sum());
    }

    private static Skill skill() {
        return Objects.requireNonNull(Skill.byKey("CONF"));
    }
}
