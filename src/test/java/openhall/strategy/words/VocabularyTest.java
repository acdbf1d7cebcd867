package openhall.strategy.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openhall.files.Problems;
import openhall.strategy.Advice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
    private static final String TERM = """
            ---
            term: Agile
            what_it_is: Working in short steps
            what_it_is_not: Working without a plan
            example: The permits team shows its work every second week
            ---
            """;

    @TempDir
    Path content;

    private Problems check(String buzzwords) throws IOException {
        Files.createDirectories(content.resolve("glossary"));
        Files.writeString(content.resolve("glossary/agile.md"), TERM);
        Files.writeString(content.resolve("glossary/_buzzwords.yaml"), buzzwords);
        var problems = new Problems();
        WordFiles.read(content, problems);
        return problems;
    }

    @Test
    void a_buzzword_comes_with_what_to_say_instead_and_each_is_named_once() {
        assertThat(Words.SOME.advice("Leverage it by leveraging it, seamless"))
                .containsExactly(
                        new Advice("Leverage", "Try: use.", null),
                        new Advice("seamless", "Try: what people no longer have to do.", "/glossary/joined-up"));
    }

    @Test
    void a_term_of_the_glossary_comes_with_its_link() {
        assertThat(Words.SOME.advice("An agile council"))
                .singleElement()
                .satisfies(advice -> assertThat(advice.link()).isEqualTo("/glossary/agile"));
    }

    @Test
    void plain_words_need_no_advice() {
        assertThat(Words.SOME.advice("A bench by the bus stop")).isEmpty();
        assertThat(Vocabulary.NONE.advice("agile leverage")).isEmpty();
    }

    @Test
    void files_are_looked_at_for_buzzwords_only_with_their_line() throws IOException {
        var file =
                Files.writeString(content.resolve("text.md"), "Agile work\nWe leverage it\n\"We leverage\", he said\n");
        Files.writeString(content.resolve("picture.svg"), "leverage");

        assertThat(WordedFiles.look(content, Words.SOME)).singleElement().satisfies(found -> {
            assertThat(found.file()).isEqualTo(file);
            assertThat(found.line()).isEqualTo(2);
            assertThat(found.message()).isEqualTo("\"leverage\" says little. Try: use.");
        });
        assertThat(WordedFiles.look(content.resolve("nowhere"), Words.SOME)).isEmpty();
    }

    @Test
    void a_list_without_mistakes_is_taken() throws IOException {
        assertThat(check("buzzwords:\n  - words: [nimble]\n    say: quick\n    see: agile\n")
                        .all())
                .isEmpty();
    }

    @Test
    void an_entry_must_name_words_say_something_and_point_to_a_term_that_is_there() throws IOException {
        assertThat(check("buzzwords:\n  - say: quick\n").all())
                .anySatisfy(problem -> assertThat(problem.message()).contains("names no word"));
        assertThat(check("buzzwords:\n  - words: [nimble]\n").all())
                .anySatisfy(problem -> assertThat(problem.message()).contains("what to write instead"));
        assertThat(check("buzzwords:\n  - words: [nimble]\n    say: quick\n    see: fast\n")
                        .all())
                .anySatisfy(problem -> assertThat(problem.message()).contains("no term \"fast\""));
    }

    @Test
    void the_shipped_content_uses_none_of_the_words_it_advises_against() {
        var problems = new Problems();
        var shipped = WordFiles.read(Path.of("content"), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(shipped.advice("We leverage stakeholders")).hasSize(2);
        for (var folder : new String[] {"content/strategy", "content/courses", "content/pathways", "challenges"}) {
            assertThat(WordedFiles.look(Path.of(folder), shipped)).isEmpty();
        }
    }
}
