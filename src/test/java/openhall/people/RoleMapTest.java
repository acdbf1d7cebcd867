package openhall.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleMapTest {

    @Test
    void a_word_gives_a_role_and_may_give_several() {
        var map = RoleMap.read("Web team=AUTHOR; Web team=moderator ;Heads=ORGANISER;");

        assertThat(map.applied(Set.of(), Set.of("Web team"))).containsExactlyInAnyOrder(Role.AUTHOR, Role.MODERATOR);
        assertThat(map.applied(Set.of(), Set.of("Heads", "others"))).containsExactly(Role.ORGANISER);
    }

    @Test
    void a_word_may_hold_equals_signs_and_commas() {
        var map = RoleMap.read("cn=Web team,ou=groups=AUTHOR");

        assertThat(map.applied(Set.of(), Set.of("cn=Web team,ou=groups"))).containsExactly(Role.AUTHOR);
    }

    @Test
    void every_role_that_is_given_by_hand_can_come_with_a_word() {
        for (var role : Role.GRANTED) {
            assertThat(RoleMap.read("Heads=" + role).applied(Set.of(), Set.of("Heads")))
                    .containsExactly(role);
        }
    }

    @Test
    void a_word_is_taken_as_it_is_written() {
        assertThat(RoleMap.read("Heads=JUDGE").applied(Set.of(), Set.of("heads")))
                .isEmpty();
    }

    @Test
    void a_role_ends_with_its_word_unless_no_word_can_give_it() {
        var map = RoleMap.read("Heads=JUDGE");

        assertThat(map.applied(Set.of(Role.JUDGE, Role.ADMINISTRATOR), Set.of()))
                .containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void what_comes_with_a_post_is_left_alone() {
        assertThat(RoleMap.read("Heads=JUDGE").applied(Set.of(Role.STAFF, Role.MANAGER), Set.of("Heads")))
                .containsExactly(Role.JUDGE);
    }

    @Test
    void nothing_is_a_map_that_gives_nothing() {
        assertThat(RoleMap.read("").pairs()).isEmpty();
        assertThat(RoleMap.read(" ; ").pairs()).isEmpty();
    }

    @Test
    void a_pair_that_gives_no_role_is_refused_by_name() {
        for (var wrong : List.of("Heads", "Heads=", "=JUDGE", "Heads=BOSS", "Heads=STAFF", "Heads=MANAGER")) {
            assertThatIllegalArgumentException()
                    .as(wrong)
                    .isThrownBy(() -> RoleMap.read("Web team=AUTHOR; " + wrong))
                    .withMessageContaining("\"" + wrong + "\"")
                    .withMessageContaining("MODERATOR");
        }
    }
}
