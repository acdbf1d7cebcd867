package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.PersonSession;
import openhall.people.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionTest {
    @Inject
    TestClock clock;

    @Inject
    SessionJob job;

    private Newcomer rosa;

    @BeforeEach
    void meetRosa() {
        rosa = Newcomer.resident();
    }

    @AfterEach
    void leaveNothingBehind() {
        clock.reset();
        if (!In.tx(() -> person().leftAt != null)) {
            changeRoles();
        }
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        assertThat(rosa.isSignedIn()).isTrue();

        var answer = rosa.post("/sign-out");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().getValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).matches("(?i)openhall=.*max-age=0.*"));
        assertThat(rosa.isSignedIn()).as("With the old cookie").isFalse();
        requireSignIn(rosa.get("/me"));
    }

    @Test
    void signing_out_on_one_device_leaves_the_others() {
        var phone = rosa.with(sessionOf(rosa));

        rosa.post("/sign-out");

        assertThat(phone.isSignedIn()).isTrue();
        assertThat(phone.session()).isNotEqualTo(rosa.session());
    }

    @Test
    void signing_out_twice_or_signed_out_is_no_mistake() {
        rosa.post("/sign-out");

        assertThat(rosa.post("/sign-out").statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.post("/sign-out").statusCode()).isEqualTo(303);
    }

    @Test
    void a_session_lasts_twelve_hours() {
        clock.forward(Duration.ofHours(12).minusMinutes(1));
        assertThat(rosa.isSignedIn()).isTrue();

        clock.forward(Duration.ofMinutes(2));
        assertThat(rosa.isSignedIn()).isFalse();
        requireSignIn(rosa.get("/me"));
    }

    @Test
    void an_unknown_cookie_is_a_visitor_and_no_mistake() {
        for (var cookie : List.of("made-up", "x".repeat(2000), "null")) {
            var visitor = rosa.with(cookie);

            assertThat(visitor.get("/help").statusCode()).isEqualTo(200);
            requireSignIn(visitor.get("/me"));
        }
    }

    @Test
    void a_role_that_is_given_or_taken_signs_the_person_out_and_holds_when_they_are_back() {
        assertThat(rosa.get("/admin").statusCode()).isEqualTo(403);

        changeRoles("roles", "ADMINISTRATOR");
        requireSignIn(rosa.get("/admin"));
        var administrator = rosa.with(sessionOf(rosa));
        assertThat(administrator.get("/admin").statusCode()).isEqualTo(200);

        changeRoles();
        requireSignIn(administrator.get("/admin"));
        assertThat(rosa.with(sessionOf(rosa)).get("/admin").statusCode()).isEqualTo(403);
    }

    @Test
    void who_changes_their_own_roles_stays_signed_in_here_with_a_new_token_and_nowhere_else() {
        changeRoles("roles", "ADMINISTRATOR");
        var here = rosa.with(sessionOf(rosa));
        var there = rosa.with(sessionOf(rosa));

        var answer = here.post("/admin/people/" + rosa.id() + "/roles", "roles", "ADMINISTRATOR", "roles", "JUDGE");

        assertThat(answer.statusCode()).isEqualTo(303);
        var renewed = rosa.with(answer.cookie("openhall"));
        assertThat(renewed.session()).isNotEqualTo(here.session());
        assertThat(renewed.get("/judging").statusCode()).isEqualTo(200);
        assertThat(here.isSignedIn()).isFalse();
        assertThat(there.isSignedIn()).isFalse();
    }

    @Test
    void an_administrator_who_walks_away_is_signed_out_after_half_an_hour() {
        changeRoles("roles", "ADMINISTRATOR");
        var administrator = rosa.with(sessionOf(rosa));

        clock.forward(Duration.ofMinutes(29));
        assertThat(administrator.get("/admin").statusCode()).isEqualTo(200);
        job.writeSeen();
        clock.forward(Duration.ofMinutes(31));
        requireSignIn(administrator.get("/admin"));
    }

    @Test
    void an_administrator_who_goes_on_working_is_not() {
        changeRoles("roles", "ADMINISTRATOR");
        var administrator = rosa.with(sessionOf(rosa));

        for (var i = 0; i < 4; i++) {
            clock.forward(Duration.ofMinutes(20));
            assertThat(administrator.get("/admin").statusCode()).isEqualTo(200);
            job.writeSeen();
        }
    }

    @Test
    void everybody_else_may_read_for_a_long_time() {
        clock.forward(Duration.ofHours(3));

        assertThat(rosa.isSignedIn()).isTrue();
    }

    @Test
    void pages_do_not_write_when_they_were_seen_and_the_job_not_more_than_once_in_five_minutes() {
        var begun = seen();

        clock.forward(Duration.ofMinutes(4));
        rosa.get("/me");
        job.writeSeen();
        assertThat(seen()).isEqualTo(begun);

        clock.forward(Duration.ofMinutes(2));
        rosa.get("/me");
        assertThat(seen()).as("Before the job").isEqualTo(begun);
        job.writeSeen();
        assertThat(seen()).isAfter(begun.plus(Duration.ofMinutes(5)));
    }

    @Test
    void a_session_that_was_ended_stays_ended_for_whoever_still_holds_its_cookie() {
        var copied = rosa.with(rosa.session());

        rosa.post("/sign-out").then().statusCode(303);
        sessionOf(rosa);

        assertThat(copied.isSignedIn()).isFalse();
    }

    @Test
    void somebody_who_left_is_out_at_once() {
        assertThat(rosa.isSignedIn()).isTrue();

        rosa.leave();

        requireSignIn(rosa.get("/me"));
    }

    @Test
    void the_database_keeps_no_token_that_could_be_used() {
        var found = In.tx(() -> Panache.getEntityManager()
                .createNativeQuery("select count(*) from person_session where hash = ?1", Long.class)
                .setParameter(1, rosa.session())
                .getSingleResult());

        assertThat(found).isEqualTo(0L);
        assertThat(rosa.session()).hasSize(32);
    }

    @Test
    void who_has_to_sign_in_comes_back_to_the_page_they_wanted() {
        assertThat(Cast.NOBODY.get("/me").header("Location")).endsWith("/sign-in?next=%2Fme");
        assertThat(Cast.NOBODY.get("/admin/people?after=a").header("Location"))
                .endsWith("/sign-in?next=%2Fadmin%2Fpeople%3Fafter%3Da");
        assertThat(Cast.NOBODY.getJson("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void what_has_run_out_is_cleared_and_what_has_not_stays() {
        var old = In.tx(() -> PersonSession.start(person(), Instant.now().minus(Duration.ofHours(13))));

        job.clear();

        assertThat(rosa.isSignedIn()).isTrue();
        assertThat(In.tx(() -> PersonSession.count("hash", Token.hash(old)))).isZero();
        assertThat(In.tx(() -> PersonSession.count("hash", Token.hash(rosa.session()))))
                .isEqualTo(1);
    }

    private String sessionOf(Newcomer who) {
        return Cast.NOBODY
                .post("/sign-in", "email", who.email(), "password", Newcomer.PASSWORD)
                .then()
                .statusCode(303)
                .extract()
                .cookie("openhall");
    }

    private void changeRoles(String... roles) {
        Cast.IVY.post("/admin/people/" + rosa.id() + "/roles", roles).then().statusCode(303);
    }

    private Instant seen() {
        return In.tx(() -> PersonSession.<PersonSession>findById(Token.hash(rosa.session())).seenAt);
    }

    private Person person() {
        return Person.findById(rosa.id());
    }

    private static void requireSignIn(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/sign-in?next=");
    }
}
