package openhall.ideas.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.sending.FreshDraft;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People of their own, who have sent nearly as much as the tests allow. */
@QuarkusTest
class AccountLimitsTest {
    @Inject
    TestClock clock;

    @Inject
    AccountSettings settings;

    private Instant hour = Instant.EPOCH;

    /** Far from the end of an hour. */
    @BeforeEach
    void aQuarterPast() {
        hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        clock.set(hour.plus(Duration.ofMinutes(15)));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void the_idea_after_the_last_of_an_hour_waits_with_everything_that_was_typed() {
        var rosa = Newcomer.resident();
        leave(1, SentKind.IDEA, rosa);
        var last = "/ideas/drafts/" + FreshDraft.of(rosa.id()) + "/send";
        var title = "One too many " + UUID.randomUUID();
        var more = "/ideas/drafts/" + FreshDraft.of(rosa.id(), title);

        assertThat(rosa.post(last).statusCode()).isEqualTo(303);
        var refused = rosa.post(more + "/send");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3600);
        assertThat(refused.asString())
                .contains("There is a problem", "You have sent 1,000,000 ideas in this hour")
                .contains("Send this one after", title, "There is no seat");
        assertThat(rosa.post(last).statusCode()).isEqualTo(303);
        assertThat(rosa.get(more + "/check").asString()).contains(title);
        assertThat(ideasBy(rosa)).isEqualTo(1);

        clock.set(hour.plus(Duration.ofMinutes(61)));
        assertThat(rosa.post(more + "/send").statusCode()).isEqualTo(303);
    }

    @Test
    void ten_at_once_with_three_left_are_three_ideas() {
        var rosa = Newcomer.resident();
        leave(3, SentKind.IDEA, rosa);

        var answers = AtOnce.each(10, number -> send(rosa, "At once " + number));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(3);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 429).hasSize(7);
        assertThat(ideasBy(rosa)).isEqualTo(3);
    }

    @Test
    void a_program_with_an_account_is_refused_with_a_problem_and_when_to_come_again() {
        var rosa = Newcomer.resident();
        leave(0, SentKind.IDEA, rosa);

        var refused = send(rosa, "By a program");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).contains("application/problem+json");
        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(refused.jsonPath().getString("detail")).contains("You have sent", "Send this one after");
        assertThat(send(Newcomer.resident(), "By another").statusCode()).isEqualTo(201);
    }

    @Test
    void what_is_refused_for_its_words_is_not_counted() {
        var rosa = Newcomer.resident();
        leave(1, SentKind.IDEA, rosa);

        assertThat(send(rosa, "").statusCode()).isEqualTo(422);
        assertThat(send(rosa, "The last one").statusCode()).isEqualTo(201);
        assertThat(send(rosa, "After the last one").statusCode()).isEqualTo(429);
    }

    @Test
    void ideas_are_begun_with_a_limit_too() {
        var rosa = Newcomer.resident();
        leave(1, SentKind.DRAFT, rosa);

        assertThat(rosa.post("/ideas/drafts", "problem", "No seat").statusCode())
                .isEqualTo(303);
        var refused = rosa.post("/ideas/drafts", "problem", "Kept words");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.asString()).contains("You have begun", "Kept words");
    }

    @Test
    void a_program_begins_drafts_with_the_same_limit() {
        var rosa = Newcomer.resident();
        leave(1, SentKind.DRAFT, rosa);

        assertThat(json(rosa, "/api/ideas/drafts", "{}").statusCode()).isEqualTo(201);
        assertThat(json(rosa, "/api/ideas/drafts", "{}").statusCode()).isEqualTo(429);
    }

    @Test
    void a_comment_too_many_is_refused_and_its_words_are_kept() {
        var rosa = Newcomer.resident();
        leave(1, SentKind.COMMENT, rosa);
        var path = "/ideas/" + FreshIdea.published() + "/comments";

        assertThat(rosa.post(path, "kind", "FOR", "words", "The last one").statusCode())
                .isEqualTo(303);
        var refused = rosa.post(path, "kind", "FOR", "words", "Kept words");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.asString()).contains("You have written", "comments in this hour", "Kept words");
        assertThat(json(rosa, "/api" + path, "{\"kind\": \"FOR\", \"words\": \"As JSON\"}")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void a_report_too_many_is_refused_and_its_words_are_kept() {
        var rosa = Newcomer.resident();
        leave(1, SentKind.REPORT, rosa);
        var ref = FreshIdea.published();

        assertThat(rosa.post("/reports", "about", ref, "reason", "ABUSE").statusCode())
                .isEqualTo(303);
        var refused = rosa.post("/reports", "about", ref, "reason", "ABUSE", "words", "Kept words");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.asString()).contains("reports in this hour", "Kept words");
        assertThat(json(rosa, "/api/reports", "{\"about\": \"%s\", \"reason\": \"ABUSE\"}".formatted(ref))
                        .statusCode())
                .isEqualTo(429);
        assertThat(Cast.NOBODY.post("/reports", "about", ref, "reason", "ABUSE").statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_network_is_told_to_sign_in() {
        var refused = In.tx(() -> {
            var at = clock.instant();
            var network = Allowance.ofNetwork(SentKind.REPORT, DayKey.of(at), "network " + UUID.randomUUID());
            fill(network, settings.reportsPerHour(), at);
            return network.over(settings, at);
        });

        assertThat(refused).isNotNull();
        assertThat(refused.sentence()).contains("Too many reports came from your network in this hour", "sign in");
    }

    /** So many of this kind are left to this person in this hour. */
    private void leave(int left, SentKind kind, Newcomer who) {
        In.tx(() -> {
            var at = clock.instant();
            var allowance = Allowance.ofPerson(kind, DayKey.of(at), who.id());
            fill(allowance, kind.perHour(settings) - left, at);
        });
    }

    private static void fill(Allowance allowance, int number, Instant at) {
        var window = Tally.Window.of(allowance.code(), ChronoUnit.HOURS, at);
        Panache.getEntityManager()
                .createNativeQuery("insert into idea_tally (hash, since, until, number) values (?1, ?2, ?3, ?4)")
                .setParameter(1, window.hash())
                .setParameter(2, window.since())
                .setParameter(3, window.until())
                .setParameter(4, number)
                .executeUpdate();
    }

    private static Response send(Newcomer who, String title) {
        return json(
                who, "/api/ideas", "{\"title\": \"%s\", \"problem\": \"A\", \"suggestion\": \"B\"}".formatted(title));
    }

    private static Response json(Newcomer who, String path, String body) {
        return Cast.NOBODY
                .http()
                .cookie("openhall", who.session())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    private static long ideasBy(Newcomer who) {
        return In.tx(() -> Idea.count("author.id", who.id()));
    }
}
