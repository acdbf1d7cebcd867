package openhall.strategy.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GlossaryPagesTest {

    @Test
    void anyone_can_read_what_the_words_mean() {
        var term = In.tx(() -> Term.all().get(0));

        var index = Cast.NOBODY.get("/glossary");
        var page = Cast.NOBODY.get("/glossary/" + term.slug);

        assertThat(index.statusCode()).isEqualTo(200);
        assertThat(index.asString()).contains("<h1>Plain words</h1>", "/glossary/" + term.slug);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("What it is", "What it is not", "An example here");
    }

    @Test
    void a_word_that_is_not_explained_is_not_found() {
        assertThat(Cast.NOBODY.get("/glossary/no-such-word").statusCode()).isEqualTo(404);
    }

    @Test
    void the_list_takes_one_statement() {
        assertThat(Statements.counting(() -> Cast.NOBODY.get("/glossary"))).isLessThanOrEqualTo(1);
    }
}
