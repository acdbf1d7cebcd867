package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void rows_are_lines_that_end_as_the_standard_says() {
        var csv = Csv.of(List.of("Part", "Staff"), List.of(List.of("Libraries", "12"), List.of("Parking", "")));

        assertThat(csv).isEqualTo("Part,Staff\r\nLibraries,12\r\nParking,\r\n");
    }

    @Test
    void without_rows_the_header_stays() {
        assertThat(Csv.of(List.of("Part"), List.of())).isEqualTo("Part\r\n");
    }

    @Test
    void commas_quotes_and_line_breaks_are_quoted() {
        assertThat(cell("AI, IoT")).isEqualTo("\"AI, IoT\"");
        assertThat(cell("the \"best\"")).isEqualTo("\"the \"\"best\"\"\"");
        assertThat(cell("one\ntwo")).isEqualTo("\"one\ntwo\"");
        assertThat(cell("one\r\ntwo")).isEqualTo("\"one\r\ntwo\"");
        assertThat(cell("Zoë 北京")).isEqualTo("Zoë 北京");
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_made_a_text() {
        assertThat(cell("=1+1")).isEqualTo("'=1+1");
        assertThat(cell("+44 20")).isEqualTo("'+44 20");
        assertThat(cell("-cmd")).isEqualTo("'-cmd");
        assertThat(cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(cell("\t=1")).isEqualTo("'\t=1");
        assertThat(cell("=HYPERLINK(\"https://example.org\")"))
                .isEqualTo("\"'=HYPERLINK(\"\"https://example.org\"\")\"");
        assertThat(cell("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(cell("\n=1")).isEqualTo("\"'\n=1\"");
    }

    @Test
    void a_negative_number_stays_a_number() {
        assertThat(cell("-5")).isEqualTo("-5");
        assertThat(cell("-5.25")).isEqualTo("-5.25");
        assertThat(cell("-5+1")).isEqualTo("'-5+1");
    }

    private static String cell(String text) {
        var csv = Csv.of(List.of(text), List.of());
        assertThat(csv).endsWith("\r\n");
        return csv.substring(0, csv.length() - 2);
    }
}
