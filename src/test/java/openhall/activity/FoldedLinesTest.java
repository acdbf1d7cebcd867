package openhall.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {
    @Test
    void a_line_of_75_octets_stays_and_one_of_76_goes_on_in_the_next() {
        assertThat(FoldedLines.of("x".repeat(75) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(FoldedLines.of("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }

    @Test
    void octets_count_and_no_letter_is_cut_in_two() {
        var text = "ŷ🌧é".repeat(40);

        var folded = FoldedLines.of(text + "\r\n");

        assertThat(folded.split("\r\n"))
                .hasSizeGreaterThan(3)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(text + "\r\n");
    }
}
