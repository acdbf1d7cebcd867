package openhall.ideas.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.ideas.IdeaCast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PuzzleTest {
    private static final String SECRET = "the secret of a test";
    private static final Instant AT = Instant.parse("2031-03-03T10:20:00Z");

    @Test
    void a_proof_is_good_once_even_for_twenty_at_once() {
        var proof = solve(Puzzle.make(SECRET, 8, AT));

        var accepted = AtOnce.run(20, () -> accept(proof, AT));

        assertThat(accepted).filteredOn(yes -> yes).hasSize(1);
    }

    @Test
    void a_proof_that_is_wrong_made_up_or_too_old_is_none() {
        var puzzle = Puzzle.make(SECRET, 8, AT);
        var wrong = wrong(puzzle);

        assertThat(accept(wrong, AT)).isFalse();
        assertThat(accept(solve(Puzzle.make("another secret", 8, AT)), AT)).isFalse();
        assertThat(accept(solve(Puzzle.make(SECRET, 4, AT)), AT)).isFalse();
        assertThat(accept(solve(puzzle), AT.plus(Duration.ofHours(3)))).isFalse();
        assertThat(accept("", AT)).isFalse();
        assertThat(accept("1.2.3", AT)).isFalse();
    }

    @Test
    void each_idea_of_the_hour_above_two_doubles_the_work() {
        assertThat(Proofs.bits(18, 0)).isEqualTo(18);
        assertThat(Proofs.bits(18, 2)).isEqualTo(18);
        assertThat(Proofs.bits(18, 3)).isEqualTo(19);
        assertThat(Proofs.bits(18, 5)).isEqualTo(21);
        assertThat(Proofs.bits(18, 500)).isEqualTo(24);
    }

    @Test
    void a_program_sends_an_idea_with_a_proof_once() {
        var challenge = Cast.NOBODY.getJson("/api/ideas/proof").jsonPath();
        var bits = challenge.getInt("bits");
        var puzzle = new Puzzle(0, bits, "", challenge.getString("seed"));
        var proof = challenge.getString("challenge") + "." + number(puzzle);

        var made = send("Proven by a program", proof);
        var again = send("Proven twice", proof);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("/api/ideas/proof");
        var idea = IdeaCast.idea(made.jsonPath().getString("ref"));
        var turn = In.tx(() -> (IdeaTurn) IdeaTurn.find("idea.id", idea.id).singleResult());
        assertThat(turn.proven).isTrue();
    }

    @Test
    void a_form_is_refused_when_it_is_sent_too_soon_and_holds_for_a_day() {
        var began = Began.read(Began.at(SECRET, AT).text());

        assertThat(began.isTooSoon(3, AT.plusSeconds(2))).isTrue();
        assertThat(began.isTooSoon(3, AT.plusSeconds(3))).isFalse();
        assertThat(began.holds(SECRET, AT.plusSeconds(3))).isTrue();
        assertThat(began.holds(SECRET, AT.plus(Duration.ofHours(25)))).isFalse();
        assertThat(began.holds(SECRET, AT.minusSeconds(60))).isFalse();
        assertThat(began.holds("another secret", AT)).isFalse();
        assertThat(Began.read("made up").holds(SECRET, AT)).isFalse();
        assertThat(Began.read("").holds(SECRET, AT)).isFalse();
    }

    private static Response send(String title, String proof) {
        return Cast.NOBODY.postJson("/api/ideas", """
                {"title": "%s", "problem": "A", "suggestion": "B", "name": "Rosa", "email": "rosa@proof.example",
                 "proof": "%s"}""".formatted(title, proof));
    }

    private static boolean accept(String proof, Instant at) {
        return In.tx(() -> Proofs.accept(proof, SECRET, 8, at));
    }

    private static String solve(Puzzle puzzle) {
        return puzzle.text() + "." + number(puzzle);
    }

    private static String wrong(Puzzle puzzle) {
        var number = 0;
        while (puzzle.isSolvedBy(String.valueOf(number))) {
            number++;
        }
        return puzzle.text() + "." + number;
    }

    private static int number(Puzzle puzzle) {
        var number = 0;
        while (!puzzle.isSolvedBy(String.valueOf(number))) {
            number++;
        }
        return number;
    }
}
