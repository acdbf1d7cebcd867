package openhall.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonTest {
    private final List<Newcomer> staff = new ArrayList<>();

    @AfterEach
    void everybodyLeavesAgain() {
        staff.forEach(Newcomer::leave);
    }

    @Test
    void a_line_is_everybody_below_and_only_they() {
        var head = employ("Zelda Topmost", Audience.SENIOR_LEADER, null);
        var middle = employ("Yorick Middle", Audience.MANAGER, head);
        var first = employ("Xenia Firstling", Audience.STAFF, middle);
        var second = employ("Winnie Second", Audience.STAFF, middle);
        var beside = employ("Vera Beside", Audience.STAFF, head);
        employ("Ulf Elsewhere", Audience.STAFF, null);

        assertThat(line(head)).containsExactly(beside, second, first, middle);
        assertThat(line(middle)).containsExactly(second, first);
        assertThat(line(first)).isEmpty();
    }

    @Test
    void a_circle_of_managers_ends_and_nobody_is_below_themselves() {
        var one = employ("Anouk Circleone", Audience.MANAGER, null);
        var two = employ("Bodil Circletwo", Audience.MANAGER, one);
        var three = employ("Cosmo Circlethree", Audience.MANAGER, two);
        var outside = employ("Dagny Outside", Audience.STAFF, three);
        manage(one, three);

        assertThat(line(one)).containsExactly(two, three, outside);
        assertThat(line(two)).containsExactly(one, three, outside);
        assertThat(line(outside)).isEmpty();
    }

    @Test
    void who_left_is_in_no_line() {
        var head = employ("Zelda Topmost", Audience.MANAGER, null);
        var gone = employ("Yorick Gone", Audience.STAFF, head);
        var here = employ("Xenia Here", Audience.STAFF, head);
        staff.stream().filter(each -> each.id().equals(gone)).forEach(Newcomer::leave);

        assertThat(line(head)).containsExactly(here);
    }

    @Test
    void a_line_goes_on_below_a_vacancy() {
        var head = employ("Zelda Topmost", Audience.SENIOR_LEADER, null);
        var gone = employ("Yorick Gone", Audience.MANAGER, head);
        var below = employ("Xenia Below", Audience.STAFF, gone);
        staff.stream().filter(each -> each.id().equals(gone)).forEach(Newcomer::leave);

        assertThat(line(head)).containsExactly(below);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_undone() {
        var rosa = Newcomer.resident();

        In.tx(() -> {
            var held = Person.<Person>findById(rosa.id());
            held.rename("Rosa Renamed");
            In.tx(() -> Person.<Person>findById(rosa.id()).useEmail("renamed-" + rosa.email()));
        });

        var now = In.tx(() -> Person.<Person>findById(rosa.id()));
        assertThat(now.name).isEqualTo("Rosa Renamed");
        assertThat(now.email).isEqualTo("renamed-" + rosa.email());
    }

    @Test
    void a_line_is_read_in_one_statement_with_its_units() {
        var head = employ("Zelda Topmost", Audience.MANAGER, null);
        for (var i = 0; i < 5; i++) {
            employ("Yorick Middle", Audience.STAFF, head);
        }

        var statements = Statements.counting(() -> In.tx(() -> Person.line(head).stream()
                .map(person -> person.unit == null ? "" : person.unit.name)
                .toList()));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void the_cast_stands_in_its_line() {
        assertThat(line(Cast.MO.id()))
                .contains(Cast.SAM.id())
                .doesNotContain(Cast.MO.id(), Cast.LENA.id(), Cast.ADA.id());
        assertThat(line(Cast.LENA.id())).contains(Cast.MO.id(), Cast.SAM.id(), Cast.NIA.id());
    }

    @Test
    void twenty_confirmations_at_once_make_one_resident() {
        var address = Newcomer.address();

        var found = AtOnce.run(20, () -> In.tx(() -> Person.residentAt(address, "Rosa Newcomer", Instant.now()).id));

        assertThat(found).hasSize(20);
        assertThat(Set.copyOf(found)).hasSize(1);
        assertThat(In.tx(() -> Person.count("email", address))).isEqualTo(1);
    }

    @Test
    void a_resident_who_is_known_stays_as_they_are() {
        var first = In.tx(() -> Person.residentAt("Known." + Newcomer.address(), "First Name", Instant.EPOCH));

        var again = In.tx(() -> Person.residentAt(first.email.toUpperCase(Locale.ROOT), "Other Name", Instant.now()));

        assertThat(again.id).isEqualTo(first.id);
        assertThat(again.name).isEqualTo("First Name");
        assertThat(again.createdAt).isEqualTo(Instant.EPOCH);
        assertThat(again.audience).isEqualTo(Audience.RESIDENT);
        assertThat(again.email).isEqualTo(first.email.toLowerCase(Locale.ROOT));
    }

    @Test
    void somebody_of_the_staff_who_confirms_an_idea_stays_staff() {
        var sam = In.tx(() -> Person.residentAt(Cast.SAM.email, "Samuel", Instant.now()));

        assertThat(sam.id).isEqualTo(Cast.SAM.id());
        assertThat(sam.audience).isEqualTo(Audience.STAFF);
        assertThat(sam.name).isEqualTo("Sam Rivera");
    }

    @Test
    void an_address_is_found_however_it_is_typed() {
        assertThat(In.tx(() -> Person.byEmail("  SAM.Rivera@openhall.example ").id))
                .isEqualTo(Cast.SAM.id());
        assertThat(In.tx(() -> Person.byEmail("nobody-" + UUID.randomUUID() + "@example.org") == null))
                .isTrue();
    }

    @Test
    void a_post_brings_its_roles() {
        assertThat(rolesOf(employ("Manager Newcomer", Audience.MANAGER, null)))
                .containsExactlyInAnyOrder(Role.RESIDENT, Role.STAFF, Role.MANAGER);
        assertThat(rolesOf(employ("Leader Newcomer", Audience.SENIOR_LEADER, null)))
                .containsExactlyInAnyOrder(Role.RESIDENT, Role.STAFF, Role.SENIOR_LEADER);
        assertThat(rolesOf(Newcomer.resident().id())).containsExactly(Role.RESIDENT);
    }

    @Test
    void who_has_a_role_is_found_until_they_leave() {
        var judge = employ("Judge Newcomer", Audience.STAFF, null);
        In.tx(() -> {
            Person person = Person.findById(judge);
            person.grant(Role.JUDGE);
        });
        assertThat(withRole(Role.JUDGE))
                .contains(judge, Cast.JO.id(), Cast.KIT.id())
                .doesNotContain(Cast.SAM.id());

        everybodyLeavesAgain();
        assertThat(withRole(Role.JUDGE)).doesNotContain(judge);
    }

    @Test
    void heads_are_counted_where_people_sit() {
        var before = heads();
        employ("Counted Newcomer", Audience.STAFF, null);

        assertThat(heads()).isEqualTo(before + 1);
        everybodyLeavesAgain();
        assertThat(heads()).isEqualTo(before);
    }

    private UUID employ(String name, Audience audience, @Nullable UUID manager) {
        var newcomer = Newcomer.staff(name, audience, manager);
        staff.add(newcomer);
        return newcomer.id();
    }

    private static void manage(UUID person, UUID manager) {
        In.tx(() -> Panache.getEntityManager()
                .createNativeQuery("update person set manager_id = ?1 where id = ?2")
                .setParameter(1, manager)
                .setParameter(2, person)
                .executeUpdate());
    }

    private static List<UUID> line(UUID manager) {
        return In.tx(
                () -> Person.line(manager).stream().map(person -> person.id).toList());
    }

    private static Set<Role> rolesOf(UUID id) {
        return In.tx(() -> {
            Person person = Person.findById(id);
            return person.allRoles();
        });
    }

    private static List<UUID> withRole(Role role) {
        return In.tx(
                () -> Person.withRole(role).stream().map(person -> person.id).toList());
    }

    /** Staff who sit with the council itself. */
    private static long heads() {
        return In.tx(() -> {
            var council = OrgUnit.bySlug("council").id;
            return Person.headcount().stream()
                    .filter(head -> head.unitId().equals(council))
                    .mapToLong(Headcount::people)
                    .sum();
        });
    }
}
