package openhall.skills.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import openhall.skills.FrameworkFile;
import openhall.skills.Level;
import org.junit.jupiter.api.Test;

class CapabilityCsvTest {
    private static final String HEAD = "skill name,skill description,awareness,working,practitioner,expert\n";

    @Test
    void cells_may_hold_commas_quotes_and_line_breaks() {
        var read = CapabilityCsv.read(HEAD + """
                Agile working,"Work in ""short"" cycles, and show it.\nEarly.","You can:
                - explain it
                - join in",You work so,You lead so,You teach it
                User focus,See needs,a,b,c,d
                """);

        var first = read.rows().get(0).text();
        assertThat(first.key()).isEqualTo("GDD-AGILE-WORKING");
        assertThat(first.summary()).isEqualTo("Work in \"short\" cycles, and show it.\nEarly.");
        assertThat(first.levels())
                .containsEntry(Level.AWARENESS, "You can:\n- explain it\n- join in")
                .hasSize(4);
        assertThat(read.rows()).extracting(SkillsRead.Row::line).containsExactly(2, 6);
        assertThat(read.refused()).isEmpty();
    }

    @Test
    void a_level_that_is_not_defined_and_an_empty_description_are_missing_and_no_mistake() {
        var read = CapabilityCsv.read(HEAD
                + "Changing security culture,,,This skill level is currently not defined.,"
                + "this skill level is currently not defined,You lead it\n");

        var text = read.rows().get(0).text();
        assertThat(text.summary()).isEmpty();
        assertThat(text.levels()).containsOnlyKeys(Level.EXPERT);
    }

    @Test
    void names_with_a_suffix_in_brackets_are_skills_of_their_own() {
        assertThat(keys("Data modelling,x,,,,\nData modelling (data engineer),x,,,,\nDevelopers’ tools,x,,,,\n"))
                .containsExactly("GDD-DATA-MODELLING", "GDD-DATA-MODELLING-DATA-ENGINEER", "GDD-DEVELOPERS-TOOLS");
    }

    @Test
    void names_that_differ_only_in_signs_are_told_apart_and_keep_their_keys() {
        var keys = keys("C++,x,,,,\nC#,x,,,,\n" + "long ".repeat(30) + ",x,,,,\n数据,x,,,,\n");

        assertThat(keys).hasSize(4).doesNotHaveDuplicates().allMatch(key -> key.matches("GDD(-[A-Z0-9]+)+"));
        assertThat(keys).allMatch(key -> key.length() <= 100);
        assertThat(keys("C#,x,,,,\n")).containsExactly(keys.get(1));
    }

    @Test
    void a_line_that_cannot_be_kept_is_told_with_its_number_and_the_others_stay() {
        var read = CapabilityCsv.read(HEAD + "One,x,,,,\n\n,x,a,b,c,d\nOne,again,,,,\nTwo,x,a,b,c,d,too much\n"
                + "n".repeat(201) + ",x,,,,\nThree,a\u0007b,,,,\nFour\n");

        assertThat(read.rows()).extracting(row -> row.text().title()).containsExactly("One", "Four");
        assertThat(read.refused()).extracting(SkillsRead.Refused::line).containsExactly(4, 5, 6, 7, 8);
        assertThat(read.refused().get(0).why()).isEqualTo("It has no name");
        assertThat(read.refused().get(1).why()).isEqualTo("Line 2 has the same name");
        assertThat(read.refused().get(2).why()).contains("more cells");
        assertThat(read.spared()).contains("GDD-TWO", "GDD-THREE");
    }

    @Test
    void columns_may_stand_in_any_order_and_others_are_ignored() {
        var read = CapabilityCsv.read(
                "Expert,Skill name,notes,Skill description,Working,Practitioner,Awareness\n" + "e,Name,n,d,w,p,a\n");

        assertThat(read.rows().get(0).text().levels())
                .containsEntry(Level.AWARENESS, "a")
                .containsEntry(Level.EXPERT, "e");
    }

    @Test
    void a_file_that_is_no_such_file_is_refused_with_what_to_do() {
        refused("name,level\nx,y\n", "does not name these columns: skill name, skill description, awareness");
        refused(HEAD, "at least one skill");
        refused(HEAD + "One,\"never closed,a,b\n", "quotation mark");
    }

    @Test
    void a_file_is_read_as_utf_8_with_or_without_a_byte_order_mark() {
        var bytes = ("\uFEFF" + HEAD + "Zoë’s skill,x,,,,\n").getBytes(StandardCharsets.UTF_8);

        assertThat(CapabilityCsv.read(SentText.of(bytes)).rows().get(0).text().title())
                .isEqualTo("Zoë’s skill");
        assertThatThrownBy(() -> SentText.of("Zoë".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("not written in UTF-8");
        assertThatThrownBy(() -> SentText.of(new byte[SentText.MOST + 1])).hasMessageContaining("up to 5 MB");
        assertThatThrownBy(() -> SentText.of(new byte[0])).hasMessageContaining("not empty");
        assertThatThrownBy(() -> SentText.of("a\0b".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("not a text file");
    }

    private static List<String> keys(String lines) {
        return CapabilityCsv.read(HEAD + lines).texts().stream()
                .map(FrameworkFile.SkillText::key)
                .toList();
    }

    private static void refused(String file, String why) {
        assertThatThrownBy(() -> CapabilityCsv.read(file))
                .isInstanceOf(FrameworkUnreadable.class)
                .hasMessageContaining(why);
    }
}
