package openhall.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.Test;

/** One administrator always remains, whoever takes the role away and by which way. */
@QuarkusTest
class LastAdministratorTest {
    @Inject
    Register register;

    @Test
    void the_only_administrator_neither_leaves_nor_loses_the_role() {
        assertThat(In.tx(() -> Person.withRole(Role.ADMINISTRATOR))).hasSize(1);

        assertThatThrownBy(() -> In.tx(() -> register.leave(Cast.IVY.person(), null, Instant.now())))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> In.tx(() -> {
                    register.grant(Cast.IVY.person(), Set.of(), null, Instant.now());
                }))
                .isInstanceOf(LastAdministrator.class);

        assertThat(In.tx(() -> Cast.IVY.person().has(Role.ADMINISTRATOR))).isTrue();
    }

    @Test
    void of_two_who_give_it_up_at_once_one_keeps_it() {
        var second = Newcomer.staff("Second Administrator", Audience.STAFF, null);
        In.tx(() -> Person.<Person>findById(second.id()).grant(Role.ADMINISTRATOR));
        var both = List.of(Cast.IVY.id(), second.id()).iterator();

        var refused = AtOnce.run(2, () -> givesUp(next(both)));

        assertThat(refused).containsExactlyInAnyOrder(true, false);
        assertThat(In.tx(() -> Person.withRole(Role.ADMINISTRATOR))).hasSize(1);
        In.tx(() -> Cast.IVY.person().grant(Role.ADMINISTRATOR));
        In.tx(() -> Person.<Person>findById(second.id()).withdraw(Role.ADMINISTRATOR));
        second.leave();
    }

    private static synchronized UUID next(Iterator<UUID> people) {
        return people.next();
    }

    /** Without telling anybody, who would end the session that all other tests use. */
    private static boolean givesUp(UUID id) {
        try {
            In.tx(() -> {
                var person = Person.held(id);
                LastAdministrator.refuse(person);
                person.holdExactly(Set.of());
            });
            return false;
        } catch (LastAdministrator refused) {
            return true;
        }
    }
}
