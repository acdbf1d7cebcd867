package openhall.people.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import openhall.AtOnce;
import openhall.In;
import openhall.activity.Activity;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.PersonErased;
import openhall.people.PersonSession;
import openhall.people.Posting;
import openhall.people.Register;
import openhall.people.Role;
import openhall.people.sso.WorkRefused.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who comes in as whom, with the register that there is. A real provider is in SingleSignOnIT. */
@QuarkusTest
class WorkDeskTest {
    @Inject
    WorkDesk desk;

    @Inject
    Register register;

    private final String subject = "subject-" + UUID.randomUUID();
    private final String email = Newcomer.address();
    private final Set<UUID> met = new HashSet<>();
    private SsoSettings settings = Provider.settings();

    @AfterEach
    void everybodyLeavesAgain() {
        met.forEach(id -> new Newcomer(id, email, "").leave());
    }

    @Test
    void somebody_new_joins_the_staff_where_the_council_says() {
        settings = Provider.settings("unit", "parking", "audience", "MANAGER", "employee-number-claim", "number");
        var number = "number-" + UUID.randomUUID();

        var id = enter(token("number", number));

        var person = person(id);
        assertThat(person.name).isEqualTo("Wren Ashby");
        assertThat(person.email).isEqualTo(email);
        assertThat(person.employeeNumber).isEqualTo(number);
        assertThat(person.audience).isEqualTo(Audience.MANAGER);
        assertThat(unitOf(id)).isEqualTo("parking");
        assertThat(rolesOf(id)).containsExactlyInAnyOrder(Role.STAFF, Role.MANAGER);
        assertThat(In.tx(() ->
                        Activity.count("ref = ?1 and actor is null and verb = 'added to the staff'", id.toString())))
                .as("The service itself did it")
                .isEqualTo(1);
    }

    @Test
    void where_the_council_says_nothing_somebody_new_sits_with_the_council_itself() {
        var id = enter(token());

        assertThat(unitOf(id)).isEqualTo("council");
        assertThat(rolesOf(id)).containsExactly(Role.STAFF);
    }

    @Test
    void where_the_unit_is_not_there_nobody_joins() {
        settings = Provider.settings("unit", "no-such-unit");

        assertThat(refusal(token())).isEqualTo(Reason.NO_PLACE);
        assertThat(In.tx(() -> Person.byEmail(email) == null)).isTrue();
    }

    @Test
    void the_second_time_makes_nobody_new_even_under_another_address() {
        var first = enter(token());
        var second = enter(Provider.token(subject, Newcomer.address(), "email_verified", false));

        assertThat(second).isEqualTo(first);
        assertThat(identitiesOf(first)).isEqualTo(1);
    }

    @Test
    void two_tabs_at_once_make_one_person() {
        var token = token();

        var ids = new HashSet<>(AtOnce.run(4, () -> admitted(token)));

        met.addAll(ids);
        assertThat(ids).hasSize(1);
        assertThat(In.tx(() -> Person.count("email", email))).isEqualTo(1);
        assertThat(identitiesOf(ids.iterator().next())).isEqualTo(1);
    }

    @Test
    void the_same_subject_of_another_issuer_is_somebody_else() {
        var first = enter(token());
        settings = Provider.settings("issuer", "https://another.example");

        var second = enter(Provider.token(subject, Newcomer.address()));

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void one_of_the_staff_is_found_by_their_number_and_then_by_their_subject() {
        settings = Provider.settings("employee-number-claim", "number");
        var sam = staff();
        var number = "number-" + UUID.randomUUID();
        In.tx(() -> Person.<Person>findById(sam.id()).number(number));

        assertThat(enter(token("number", number))).isEqualTo(sam.id());
        assertThat(enter(token())).isEqualTo(sam.id());
    }

    @Test
    void one_of_the_staff_is_found_by_their_confirmed_address_and_keeps_their_number_from_then_on() {
        settings = Provider.settings("employee-number-claim", "number");
        var sam = staff();
        var number = "number-" + UUID.randomUUID();

        assertThat(refusal(Provider.token(subject, sam.email(), "email_verified", false)))
                .isEqualTo(Reason.NO_ADDRESS);
        assertThat(enter(Provider.token(subject, sam.email(), "number", number)))
                .isEqualTo(sam.id());
        assertThat(person(sam.id()).employeeNumber).isEqualTo(number);
        assertThat(refusal(Provider.token(subject + "-other", sam.email()))).isEqualTo(Reason.TAKEN);
    }

    @Test
    void a_resident_becomes_one_of_the_staff_keeps_their_record_and_is_signed_out_elsewhere() {
        var rosa = Newcomer.resident();
        var token = Provider.token(subject, rosa.email());
        assertThat(refusal(token)).isEqualTo(Reason.RESIDENT);
        assertThat(rosa.isSignedIn()).isTrue();
        settings = Provider.settings("domains", "example.org");

        assertThat(enter(token)).isEqualTo(rosa.id());

        assertThat(person(rosa.id()).audience).isEqualTo(Audience.STAFF);
        assertThat(rolesOf(rosa.id())).containsExactly(Role.STAFF);
        assertThat(rosa.isSignedIn()).isFalse();
        assertThat(rosa.with(sessionOf(rosa)).isSignedIn())
                .as("Other doors stay open")
                .isTrue();
    }

    @Test
    void who_left_is_refused_and_stays_away() {
        var id = enter(token());
        new Newcomer(id, email, "").leave();

        assertThat(refusal(token())).isEqualTo(Reason.LEFT);
        assertThat(refusal(Provider.token(subject + "-other", email))).isEqualTo(Reason.LEFT);
        assertThat(person(id).leftAt).isNotNull();
    }

    @Test
    void an_account_of_another_organisation_is_refused_and_makes_nobody() {
        settings = Provider.settings("tenant-id", "our-council");

        assertThat(refusal(token("tid", "another-council"))).isEqualTo(Reason.TENANT);
        assertThat(refusal(token())).isEqualTo(Reason.TENANT);
        assertThat(In.tx(() -> Person.byEmail(email) == null)).isTrue();
    }

    @Test
    void roles_follow_the_claim_at_each_sign_in() {
        settings = Provider.settings("roles-claim", "roles", "roles", "Checkers=MODERATOR; Writers=AUTHOR");

        var id = enter(token("roles", List.of("Checkers", "Others")));
        assertThat(rolesOf(id)).containsExactlyInAnyOrder(Role.STAFF, Role.MODERATOR);

        enter(token("roles", List.of("Writers")));
        assertThat(rolesOf(id)).containsExactlyInAnyOrder(Role.STAFF, Role.AUTHOR);

        enter(token());
        assertThat(rolesOf(id)).containsExactly(Role.STAFF);
    }

    @Test
    void a_role_that_no_word_can_give_stays_as_it_was_given_by_hand() {
        settings = Provider.settings("roles-claim", "roles", "roles", "Checkers=MODERATOR");
        var id = enter(token());
        In.tx(() -> Person.<Person>findById(id).grant(Role.JUDGE));

        enter(token("roles", List.of("Checkers")));

        assertThat(rolesOf(id)).containsExactlyInAnyOrder(Role.STAFF, Role.MODERATOR, Role.JUDGE);
    }

    @Test
    void roles_are_left_alone_when_no_claim_is_asked_for_or_the_token_says_nothing() {
        var id = enter(token());
        In.tx(() -> Person.<Person>findById(id).grant(Role.MODERATOR));

        enter(token("roles", List.of()));
        settings = Provider.settings("roles-claim", "groups", "roles", "Checkers=MODERATOR");
        enter(token("_claim_names", Map.of("groups", "src1")));

        assertThat(rolesOf(id)).containsExactlyInAnyOrder(Role.STAFF, Role.MODERATOR);
    }

    @Test
    void a_change_of_roles_ends_the_sessions_that_were_begun_with_others() {
        settings = Provider.settings("roles-claim", "roles", "roles", "Checkers=MODERATOR");
        var id = enter(token());
        var elsewhere = new Newcomer(id, email, "");
        elsewhere = elsewhere.with(sessionOf(elsewhere));
        enter(token());
        assertThat(elsewhere.isSignedIn()).as("The same roles").isTrue();

        enter(token("roles", List.of("Checkers")));

        assertThat(elsewhere.isSignedIn()).isFalse();
    }

    @Test
    void of_somebody_who_is_erased_nothing_is_kept() {
        var id = enter(token());

        In.tx(() -> {
            register.leave(Person.<Person>findById(id), null, Instant.now());
            register.erase(Person.<Person>findById(id), PersonErased.Why.OWN_WISH, null, Instant.now());
        });

        assertThat(identitiesOf(id)).isZero();
    }

    private Map<String, Object> token(Object... namesAndValues) {
        return Provider.token(subject, email, namesAndValues);
    }

    private Newcomer staff() {
        var staff = Newcomer.staff("Sam Newcomer", Audience.STAFF, null);
        met.add(staff.id());
        return staff;
    }

    private UUID enter(Map<String, Object> token) {
        var id = admitted(token);
        met.add(id);
        return id;
    }

    private UUID admitted(Map<String, Object> token) {
        return In.tx(() -> desk.admitted(Claims.read(token, settings), settings, Instant.now()).id);
    }

    private Reason refusal(Map<String, Object> token) {
        return catchThrowableOfType(WorkRefused.class, () -> admitted(token)).reason;
    }

    private static Person person(UUID id) {
        return In.tx(() -> Person.<Person>findById(id));
    }

    private static String unitOf(UUID id) {
        return In.tx(() -> Objects.requireNonNull(Posting.on(id, Instant.now())).unit.slug);
    }

    private static Set<Role> rolesOf(UUID id) {
        return In.tx(() -> Set.copyOf(Person.<Person>findById(id).roles));
    }

    private static long identitiesOf(UUID id) {
        return In.tx(() -> SsoIdentity.count("person.id", id));
    }

    private static String sessionOf(Newcomer who) {
        return In.tx(() -> PersonSession.start(Person.<Person>findById(who.id()), Instant.now()));
    }
}
