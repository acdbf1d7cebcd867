package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passkeys as browsers and thieves use them. A real browser is in PasskeyIT. */
@QuarkusTest
class PasskeyTest {
    private static final String ADD = "/api/passkeys/registration";
    private static final String SIGN_IN = "/api/passkeys/sign-in";

    @Inject
    TestClock clock;

    private final SoftKey key = new SoftKey();
    private Newcomer rosa;

    @BeforeEach
    void meetRosa() {
        rosa = Newcomer.resident();
    }

    @AfterEach
    void leaveNothingBehind() {
        clock.reset();
        In.tx(() -> Person.<Person>findById(rosa.id()).withdraw(Role.ADMINISTRATOR));
    }

    @Test
    void a_passkey_that_was_added_opens_the_door_without_a_name() {
        add(key).then().statusCode(201);

        var answer = enter(key);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("next")).isEqualTo("/me");
        assertThat(rosa.with(answer.cookie("openhall")).isSignedIn()).isTrue();
        assertThat(rosa.get("/me/passkeys").asString()).contains("Last used");
        assertThat(Letters.to(rosa.email())).contains("A passkey was added to your account.");
    }

    @Test
    void an_answer_works_once() {
        add(key).then().statusCode(201);
        var question = question(SIGN_IN, "");
        var answer = answer(question, key.get(options(question), SoftKey.HOUSE));

        assertThat(post(SIGN_IN, "", answer).statusCode()).isEqualTo(200);
        assertThat(post(SIGN_IN, "", answer).statusCode()).isEqualTo(409);
    }

    @Test
    void a_wrong_answer_uses_the_question_up() {
        add(key).then().statusCode(201);
        var question = question(SIGN_IN, "");

        post(SIGN_IN, "", answer(question, "{}")).then().statusCode(409);

        var late = answer(question, key.get(options(question), SoftKey.HOUSE));
        assertThat(post(SIGN_IN, "", late).statusCode()).isEqualTo(409);
    }

    @Test
    void an_answer_comes_within_five_minutes_or_not_at_all() {
        add(key).then().statusCode(201);
        var question = question(SIGN_IN, "");
        var answer = answer(question, key.get(options(question), SoftKey.HOUSE));

        clock.forward(Duration.ofMinutes(5).plusSeconds(1));

        assertThat(post(SIGN_IN, "", answer).statusCode()).isEqualTo(409);
    }

    @Test
    void a_page_of_another_house_gets_nothing() {
        add(key).then().statusCode(201);
        for (var origin : new String[] {"https://evil.example", "http://localhost.evil.example:8081", "null"}) {
            var question = question(SIGN_IN, "");
            var answer = answer(question, key.get(options(question), origin));

            assertThat(post(SIGN_IN, "", answer).statusCode()).as(origin).isEqualTo(409);
        }
        var question = question(ADD, rosa.session());
        var planted = answer(question, new SoftKey().create(options(question), "https://evil.example"));
        assertThat(post(ADD, rosa.session(), planted).statusCode()).isEqualTo(409);
    }

    @Test
    void a_key_that_nobody_added_opens_nothing() {
        add(key).then().statusCode(201);
        var stranger = new SoftKey();
        stranger.create(options(question(ADD, rosa.session())), SoftKey.HOUSE);

        assertThat(enter(stranger).statusCode()).isEqualTo(409);
        assertThat(post(SIGN_IN, "", answer(Map.of("ceremony", "made-up"), "{}"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(post(SIGN_IN, "", answer(Map.of("ceremony", "made-up"), "null"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_copied_key_is_noticed_by_its_count() {
        add(key).then().statusCode(201);
        enter(key).then().statusCode(200);
        enter(key).then().statusCode(200);

        key.count = 1;

        assertThat(enter(key).statusCode()).isEqualTo(409);
    }

    @Test
    void a_passkey_that_is_removed_opens_nothing_any_more() {
        var id = add(key).then().statusCode(201).extract().jsonPath().getString("id");

        rosa.post("/me/passkeys/" + id + "/removal").then().statusCode(303);

        assertThat(enter(key).statusCode()).isEqualTo(409);
        assertThat(rosa.get("/me/passkeys").asString()).contains("You have no passkeys yet");
    }

    @Test
    void it_can_be_given_another_name() {
        var id = add(key).then().statusCode(201).extract().jsonPath().getString("id");

        rosa.post("/me/passkeys/" + id + "/name", "name", "My blue phone")
                .then()
                .statusCode(303);

        assertThat(rosa.get("/me/passkeys").asString()).contains("My blue phone");
        var refused = rosa.post("/me/passkeys/" + id + "/name", "name", "x".repeat(61));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("60 characters or fewer", "x".repeat(61));
    }

    @Test
    void the_passkeys_of_others_are_not_there() {
        var id = add(key).then().statusCode(201).extract().jsonPath().getString("id");
        var other = Newcomer.resident();

        assertThat(other.get("/me/passkeys/" + id).statusCode()).isEqualTo(404);
        assertThat(other.post("/me/passkeys/" + id + "/name", "name", "Mine now")
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.post("/me/passkeys/" + id + "/removal").statusCode()).isEqualTo(404);
        assertThat(other.get("/me/passkeys/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(enter(key).statusCode()).isEqualTo(200);
    }

    @Test
    void a_question_asked_for_one_person_adds_nothing_to_another() {
        var question = question(ADD, rosa.session());
        var other = Newcomer.resident();

        var answer = answer(question, key.create(options(question), SoftKey.HOUSE));

        assertThat(post(ADD, other.session(), answer).statusCode()).isEqualTo(409);
        assertThat(enter(key).statusCode()).isEqualTo(409);
    }

    @Test
    void administrators_show_more_than_that_they_are_there() {
        key.verifies = false;
        add(key).then().statusCode(201);
        enter(key).then().statusCode(200);
        In.tx(() -> Person.<Person>findById(rosa.id()).grant(Role.ADMINISTRATOR));

        assertThat(enter(key).statusCode()).isEqualTo(409);
        key.verifies = true;
        assertThat(enter(key).statusCode()).isEqualTo(200);

        var weak = new SoftKey();
        weak.verifies = false;
        assertThat(options(question(ADD, rosa.session()))).contains("\"userVerification\":\"required\"");
        assertThat(add(weak).statusCode()).isEqualTo(409);
    }

    @Test
    void who_left_does_not_come_in() {
        add(key).then().statusCode(201);
        rosa.leave();

        assertThat(enter(key).statusCode()).isEqualTo(409);
    }

    @Test
    void who_signed_in_long_ago_shows_first_that_it_is_them() {
        clock.forward(Duration.ofMinutes(16));

        assertThat(post(ADD + "/options", rosa.session(), Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(rosa.get("/me/passkeys").asString())
                .contains("Sign in again to add a passkey")
                .doesNotContain("Add a passkey</button>");
    }

    @Test
    void the_question_says_nothing_about_anybody() {
        add(key).then().statusCode(201);

        var options = options(question(SIGN_IN, ""));

        assertThat(options).doesNotContain(rosa.email(), rosa.id().toString());
        assertThat(JsonPath.from(options).getList("publicKey.allowCredentials")).isNullOrEmpty();
        assertThat(JsonPath.from(options).getString("publicKey.userVerification"))
                .isEqualTo("preferred");
    }

    private Response add(SoftKey which) {
        var question = question(ADD, rosa.session());
        return post(ADD, rosa.session(), answer(question, which.create(options(question), SoftKey.HOUSE)));
    }

    private static Response enter(SoftKey which) {
        var question = question(SIGN_IN, "");
        return post(SIGN_IN, "", answer(question, which.get(options(question), SoftKey.HOUSE)));
    }

    private static Map<String, String> question(String path, String session) {
        return post(path + "/options", session, Map.of())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
    }

    private static String options(Map<String, String> question) {
        return question.get("options");
    }

    private static Map<String, String> answer(Map<String, String> question, String credential) {
        return Map.of("ceremony", question.get("ceremony"), "credential", credential, "next", "/me");
    }

    private static Response post(String path, String session, Object body) {
        var request = Cast.NOBODY.http().contentType(ContentType.JSON).body(body);
        return session.isEmpty()
                ? request.post(path)
                : request.cookie("openhall", session).post(path);
    }
}
