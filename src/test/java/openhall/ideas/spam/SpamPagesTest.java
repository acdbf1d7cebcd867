package openhall.ideas.spam;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
import openhall.ideas.Waiting;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpamPagesTest {
    private static final String FROM = "2026-11-23T09:00";
    private static final String UNTIL = "2026-11-23T11:00";

    private final String word = "pills" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void what_a_program_sent_is_seen_before_it_is_taken_down() {
        var ref = IdeaCast.awaitingCheck("Buy " + word);

        var page = Cast.NIA.post(
                "/moderation/spam/preview", "from", FROM, "until", UNTIL, "words", word.toUpperCase(), "domain", "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Ideas that match: 1.").contains(ref);
        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.AWAITING_CHECK);
    }

    @Test
    void pressed_often_at_once_it_is_taken_down_once_and_without_letters() {
        var waiting = IdeaCast.awaitingCheck("Buy " + word);
        var published = IdeaCast.published("Best " + word);
        var decided = IdeaCast.accepted("Real " + word);
        var key = UUID.randomUUID().toString();

        assertThat(AtOnce.run(4, () -> sweep(key, "A program sent them"))).containsOnly(303);

        assertThat(IdeaCast.idea(waiting).visibility).isEqualTo(Visibility.NOT_PUBLISHED);
        assertThat(IdeaCast.idea(published).visibility).isEqualTo(Visibility.HIDDEN);
        assertThat(IdeaCast.idea(decided).visibility).isEqualTo(Visibility.PUBLISHED);
        assertThat(found(key).ideas).isEqualTo(2);
        assertThat(IdeaCast.letterTo(IdeaCast.address(waiting))).doesNotContain("A program sent them");
        assertThat(Cast.NOBODY.get("/ideas/sent/" + IdeaCast.sending(waiting)).asString())
                .contains("A program sent them")
                .contains("Ask us to look again");
    }

    @Test
    void undoing_puts_back_exactly_what_nobody_moved_since() {
        var waiting = IdeaCast.awaitingCheck("Buy " + word);
        var published = IdeaCast.published("Best " + word);
        var moved = IdeaCast.published("Worst " + word);
        var since = IdeaCast.idea(waiting).checkSince;
        var key = UUID.randomUUID().toString();
        var clock = waiting();
        sweep(key, "A program sent them");
        assertThat(waiting()).isEqualTo(clock - 2);
        In.tx(() -> Idea.held(moved).check(Visibility.REMOVED, ReasonCode.SPAM, "Gone", Cast.OMAR.person(), later()));

        assertThat(Cast.NIA.post(found(key).undoPath()).statusCode()).isEqualTo(303);
        assertThat(Cast.NIA.post(found(key).undoPath()).statusCode()).isEqualTo(303);

        assertThat(IdeaCast.idea(waiting).visibility).isEqualTo(Visibility.AWAITING_CHECK);
        assertThat(IdeaCast.idea(waiting).checkSince).isEqualTo(since);
        assertThat(IdeaCast.idea(published).visibility).isEqualTo(Visibility.PUBLISHED);
        assertThat(IdeaCast.idea(moved).visibility).isEqualTo(Visibility.REMOVED);
        assertThat(found(key).restored).isEqualTo(2);
        assertThat(waiting()).isEqualTo(clock - 1);
    }

    @Test
    void a_time_alone_is_no_condition_and_a_time_to_come_is_none() {
        var page = Cast.NIA.post("/moderation/spam/preview", "from", FROM, "until", "2090-01-01T00:00", "words", " ");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("not in the future")
                .contains("that all of them have in common")
                .contains(FROM);
    }

    @Test
    void nothing_is_taken_down_without_a_reason_or_by_others() {
        var ref = IdeaCast.awaitingCheck("Buy " + word);

        assertThat(sweep(UUID.randomUUID().toString(), " ")).isEqualTo(422);
        assertThat(Cast.PRIYA.post("/moderation/spam", "words", word).statusCode())
                .isEqualTo(403);
        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.AWAITING_CHECK);
    }

    @Test
    void a_domain_is_the_whole_of_what_stands_behind_the_at_sign() {
        IdeaCast.awaitingCheck("Buy " + word);

        assertThat(preview("example.org")).contains("Ideas that match: 1.");
        assertThat(preview("@EXAMPLE.org")).contains("Ideas that match: 1.");
        assertThat(preview("ample.org")).contains("Nothing matches. Change the words, the domain or the times");
    }

    @Test
    void many_are_taken_down_by_as_many_statements_as_one() {
        IdeaCast.awaitingCheck("Buy " + word);
        sweep(UUID.randomUUID().toString(), "The first");
        IdeaCast.awaitingCheck("Buy " + word);
        var one = Statements.counting(() -> sweep(UUID.randomUUID().toString(), "One"));
        IntStream.range(0, 12).forEach(number -> IdeaCast.awaitingCheck("Buy " + word));

        assertThat(Statements.counting(() -> sweep(UUID.randomUUID().toString(), "Twelve")))
                .isEqualTo(one);
    }

    private static long waiting() {
        return In.tx(() -> Waiting.at(Instant.now())).count();
    }

    private int sweep(String key, String why) {
        return Cast.NIA
                .post("/moderation/spam", "from", FROM, "until", UNTIL, "words", word, "why", why, "sending", key)
                .statusCode();
    }

    private String preview(String domain) {
        return Cast.NIA
                .post("/moderation/spam/preview", "from", FROM, "until", UNTIL, "words", word, "domain", domain)
                .asString();
    }

    private static SpamSweep found(String key) {
        return In.tx(() -> SpamSweep.newest().stream()
                .filter(sweep -> sweep.sending.toString().equals(key))
                .findFirst()
                .orElseThrow());
    }

    private static Instant later() {
        return Instant.now();
    }
}
