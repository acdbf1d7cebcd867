package openhall.ideas.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import org.junit.jupiter.api.Test;

/** A program that does not know whether its idea arrived sends it again. */
@QuarkusTest
class RetryTest {
    @Inject
    TestClock clock;

    @Test
    void the_same_idea_under_the_same_key_is_one_idea_with_the_same_answer() {
        var key = fresh();
        var title = "Sent again " + fresh();

        var first = send(Cast.ADA, key, title);
        var again = send(Cast.ADA, key, title);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(ideasCalled(title)).isEqualTo(1);
    }

    @Test
    void ten_at_once_under_one_key_are_one_idea() {
        var key = fresh();
        var title = "Ten at once " + fresh();

        var answers = AtOnce.run(10, () -> send(Cast.ADA, key, title));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream()
                        .map(answer -> answer.jsonPath().getString("ref"))
                        .distinct())
                .hasSize(1);
        assertThat(ideasCalled(title)).isEqualTo(1);
    }

    @Test
    void another_idea_under_the_same_key_is_refused_in_words() {
        var key = fresh();
        var title = "Another " + fresh();
        send(Cast.ADA, key, "The first of two");

        var refused = send(Cast.ADA, key, title);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.contentType()).contains("application/problem+json");
        assertThat(refused.asString()).contains("Idempotency-Key", "You sent another idea under this key");
        assertThat(ideasCalled(title)).isZero();
    }

    @Test
    void a_key_belongs_to_its_sender() {
        var key = fresh();
        var title = "Same key, same words " + fresh();

        var ref = send(Cast.ADA, key, title).jsonPath().getString("ref");
        var other = send(Cast.ZED, key, title);

        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(other.jsonPath().getString("ref")).isNotEqualTo(ref);
    }

    @Test
    void someone_signed_out_gets_one_letter_for_one_key() {
        var key = fresh();
        var address = fresh() + "@example.org";
        var body = """
                {"title": "One letter", "problem": "A", "suggestion": "B", "name": "Rosa", "email": "%s"}""".formatted(address);

        var first = post(Cast.NOBODY, key, body);
        var again = post(Cast.NOBODY, key, body);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getString("ref")).isEqualTo(first.jsonPath().getString("ref"));
        assertThat(IdeaCast.letterTo(address)).contains("/ideas/confirm/");
        assertThat(In.tx(() -> Idea.count("email", address))).isEqualTo(1);
    }

    @Test
    void a_refused_idea_can_be_mended_under_its_key() {
        var key = fresh();

        assertThat(send(Cast.ADA, key, "").statusCode()).isEqualTo(422);
        assertThat(send(Cast.ADA, key, "Mended " + fresh()).statusCode()).isEqualTo(201);
    }

    @Test
    void without_a_key_the_same_idea_is_sent_twice() {
        var title = "Without a key " + fresh();
        var body = body(title);

        Cast.ADA.postJson("/api/ideas", body);
        Cast.ADA.postJson("/api/ideas", body);

        assertThat(ideasCalled(title)).isEqualTo(2);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        for (var key : new String[] {"two words", "x".repeat(256)}) {
            var refused = send(Cast.ADA, key, "With a key that is none");

            assertThat(refused.statusCode()).as(key).isEqualTo(422);
            assertThat(refused.asString()).contains("Idempotency-Key");
        }
    }

    @Test
    void after_two_days_a_key_is_not_known_any_more() {
        var key = fresh();
        var title = "Two days later " + fresh();
        send(Cast.ADA, key, title);

        In.tx(() -> Retry.deleteOver(clock.instant().plus(Duration.ofHours(49))));

        assertThat(send(Cast.ADA, key, title).statusCode()).isEqualTo(201);
        assertThat(ideasCalled(title)).isEqualTo(2);
    }

    private static Response send(Cast who, String key, String title) {
        return post(who, key, body(title));
    }

    private static Response post(Cast who, String key, String body) {
        return who.http()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/ideas");
    }

    private static String body(String title) {
        return "{\"title\": \"%s\", \"problem\": \"A\", \"suggestion\": \"B\"}".formatted(title);
    }

    private static long ideasCalled(String title) {
        return In.tx(() -> Idea.count("title", title));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
