package openhall.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final String HEAD = "name,email,unit\n";

    @Test
    void utf_8_is_read_with_and_without_its_mark() {
        var plain = HEAD + "Zoë Nowak,zoe@example.org,Parking\n";

        assertThat(names(plain.getBytes(StandardCharsets.UTF_8))).containsExactly("Zoë Nowak");
        assertThat(names(("\uFEFF" + plain).getBytes(StandardCharsets.UTF_8))).containsExactly("Zoë Nowak");
        assertThat(read(plain).encoding()).isEqualTo("UTF-8");
    }

    @Test
    void windows_1252_is_recognised() {
        var bytes = (HEAD + "Zoë O’Brien,zoe@example.org,Parking\n").getBytes(Charset.forName("windows-1252"));

        assertThat(names(bytes)).containsExactly("Zoë O’Brien");
        assertThat(Sheet.read(DirectoryKind.PEOPLE, bytes).encoding()).isEqualTo("Windows-1252");
    }

    @Test
    void semicolons_and_tabs_stand_for_commas() {
        assertThat(names("name;email;unit\nFox, Lena;lena@example.org;Parking\n"))
                .containsExactly("Fox, Lena");
        assertThat(names("name\temail\tunit\nFox, Lena\tlena@example.org\tParking\n"))
                .containsExactly("Fox, Lena");
    }

    @Test
    void a_quoted_line_break_is_part_of_its_cell_and_lines_keep_their_numbers() {
        var sheet = read(
                HEAD + "\"Sam\r\nRivera\",sam@example.org,Parking\n\n\"\"\"Mo\"\" Haddad\",mo@example.org,\"Parking\"");

        assertThat(sheet.cells())
                .extracting(cells -> cells.of(PersonLine.NAME))
                .containsExactly("Sam Rivera", "\"Mo\" Haddad");
        assertThat(sheet.lines()).extracting(Line::number).containsExactly(2, 5);
    }

    @Test
    void lines_may_end_as_they_do_anywhere() {
        for (var end : List.of("\n", "\r\n", "\r")) {
            var text = (HEAD + "A,a@example.org,Parking\nB,b@example.org,Parking").replace("\n", end);

            assertThat(names(text)).containsExactly("A", "B");
            assertThat(read(text).lines()).extracting(Line::number).containsExactly(2, 3);
        }
    }

    @Test
    void columns_are_known_by_many_names_in_any_order() {
        var sheet = read("Staff No.;TEAM;E-Mail Address;Shoe size;Full name;Line manager e-mail\n"
                + "17;Parking;a@example.org;44;A;b@example.org\n");
        var line = PersonLine.of(sheet.cells().get(0));

        assertThat(line.number()).isEqualTo("17");
        assertThat(line.unit()).isEqualTo("Parking");
        assertThat(line.email()).isEqualTo("a@example.org");
        assertThat(line.name()).isEqualTo("A");
        assertThat(line.jobTitle()).isNull();
    }

    @Test
    void a_column_of_the_right_name_goes_before_another_that_may_be_meant() {
        var sheet = read("name,email,team,unit\nA,a@example.org,Night shift,Parking\n");

        assertThat(PersonLine.of(sheet.cells().get(0)).unit()).isEqualTo("Parking");
    }

    @Test
    void what_is_missing_in_the_first_line_is_listed() {
        assertThat(read("name,telephone\nA,1\n").refusal()).contains("Missing: email and unit", "name, telephone");
        assertThat(read("name,email,e-mail,unit\nA,a,b,c\n").refusal()).contains("Two columns are called email");
    }

    @Test
    void what_is_no_csv_file_is_refused_in_words() {
        assertThat(refusal(new byte[0])).contains("not empty");
        assertThat(refusal("PK\u0003\u0004rest".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("workbook");
        assertThat(refusal(HEAD.getBytes(StandardCharsets.UTF_16))).contains("UTF-16");
        assertThat(refusal(HEAD.getBytes(StandardCharsets.UTF_8))).contains("lines below its first one");
        assertThat(refusal(new byte[] {'n', (byte) 0x81, (byte) 0x8D})).contains("neither UTF-8 nor Windows-1252");
        assertThat(refusal(new byte[FileText.MOST + 1])).contains("up to 10 MB");
    }

    @Test
    void a_quotation_mark_that_does_not_end_is_named_with_its_line() {
        assertThat(read(HEAD + "A,a@example.org,Parking\n\"B,b@example.org,Parking\nC,c@example.org,Parking\n")
                        .refusal())
                .contains("from line 3 on", "quotation mark");
        assertThat(read(HEAD + "\"A\"x,a@example.org,Parking\n").refusal()).contains("from line 2 on");
    }

    @Test
    void more_than_20000_lines_are_too_many() {
        assertThat(read(HEAD + "A,a@example.org,Parking\n".repeat(20_001)).refusal())
                .contains("20,000 lines");
    }

    private static Sheet read(String text) {
        return Sheet.read(DirectoryKind.PEOPLE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] bytes) {
        return Sheet.read(DirectoryKind.PEOPLE, bytes).refusal();
    }

    private static List<String> names(String text) {
        return names(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(byte[] bytes) {
        var sheet = Sheet.read(DirectoryKind.PEOPLE, bytes);
        assertThat(sheet.refusal()).isNull();
        return sheet.cells().stream().map(cells -> cells.of(PersonLine.NAME)).toList();
    }
}
