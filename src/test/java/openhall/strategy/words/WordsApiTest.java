package openhall.strategy.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WordsApiTest {
    private static final String PATH = "/api/plain-words";

    @Test
    void programs_get_advice_about_a_text() {
        var answer = Cast.NOBODY.postJson(PATH, Map.of("text", "Leverage the cloud"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("advice.word")).isEqualTo(List.of("Leverage", "cloud"));
        assertThat(answer.jsonPath().getString("advice[0].advice")).isEqualTo("Try: use.");
        assertThat(answer.jsonPath().getString("advice[1].link")).isEqualTo("/glossary/cloud");
    }

    @Test
    void a_text_in_plain_words_gets_none() {
        var answer = Cast.NOBODY.postJson(PATH, Map.of("text", "A bench by the bus stop"));

        assertThat(answer.jsonPath().getList("advice")).isEmpty();
    }

    @Test
    void no_text_or_too_much_of_it_is_refused() {
        assertThat(Cast.NOBODY.postJson(PATH, Map.of("text", " ")).statusCode()).isEqualTo(422);
        assertThat(Cast.NOBODY
                        .postJson(PATH, Map.of("text", "x".repeat(20_001)))
                        .statusCode())
                .isEqualTo(422);
    }
}
