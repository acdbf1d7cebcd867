package openhall.hackathons.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openhall.hackathons.Challenge.Piece;
import org.junit.jupiter.api.Test;

/** Evidence as people type it. */
class EvidenceLinesTest {
    @Test
    void a_line_ends_with_an_address_of_ours_or_of_another_site() {
        assertThat(EvidenceLines.read("Idea: People wait /ideas/I-1\nResearch: A study https://example.org/study"))
                .isEqualTo(List.of(
                        new Piece(Piece.Kind.IDEA, "People wait", "/ideas/I-1"),
                        new Piece(Piece.Kind.RESEARCH, "A study", "https://example.org/study")));
    }

    @Test
    void another_site_that_looks_like_a_page_of_ours_is_no_address() {
        assertThat(EvidenceLines.read("A study //example.org/study"))
                .isEqualTo(List.of(new Piece(Piece.Kind.DOCUMENT, "A study //example.org/study", null)));
    }
}
