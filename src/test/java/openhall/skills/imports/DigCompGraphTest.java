package openhall.skills.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import openhall.skills.Level;
import org.junit.jupiter.api.Test;

class DigCompGraphTest {
    private static final String SOUND = """
            {
              "@context": {"Competence": "Competence", "nested": {"@graph": []}},
              "@graph": [
                {"@type": "CompetenceArea", "@id": "CompetenceArea/1", "name": "An area", "description": "x"},
                {"@type": "CompetenceStatement", "@id": "CompetenceStatement/CS1.1.01", "description": "Know that tools differ.",
                 "competence_id": "Competence/1.1", "four_levels_proficiency_name": "ProficiencyLevel/Basic"},
                {"@type": "Competence", "@id": "Competence/1.1", "name": "Looking for things",
                 "description": "To look for things.", "competence_area_id": "CompetenceArea/1"},
                {"@type": "Competence", "@id": "Competence/5.4", "name": "Noticing gaps", "description": "To notice gaps."},
                {"@type": "ProficiencyLevel", "@id": "ProficiencyLevel/Highly advanced_8"},
                {"@type": "CompetenceStatement", "@id": "CompetenceStatement/CS1.1.02", "description": "Use a tool.",
                 "competence_id": "Competence/1.1", "four_levels_proficiency_name": "ProficiencyLevel/Basic"},
                {"@type": "CompetenceStatement", "@id": "CompetenceStatement/CS1.1.03", "description": "Make new tools.",
                 "competence_id": "Competence/1.1", "four_levels_proficiency_name": "ProficiencyLevel/Highly advanced"},
                {"@type": "LearningOutcome", "@id": "LearningOutcome/LO1.1.01", "description": "Not read.",
                 "competence_id": "Competence/1.1", "four_levels_proficiency_name": "ProficiencyLevel/Basic"}
              ]
            }
            """;

    @Test
    void a_competence_has_its_number_as_key_and_its_statements_as_levels() {
        var read = DigCompGraph.read(SOUND);

        assertThat(read.refused()).isEmpty();
        assertThat(read.rows()).extracting(row -> row.text().key()).containsExactly("DIGCOMP-1-1", "DIGCOMP-5-4");
        var first = read.rows().get(0);
        assertThat(first.line()).isEqualTo(7);
        assertThat(first.text().tags()).containsExactly("digcomp: 1.1");
        assertThat(first.text().levels())
                .containsEntry(Level.AWARENESS, "Know that tools differ.\nUse a tool.")
                .containsEntry(Level.EXPERT, "Make new tools.")
                .hasSize(2);
        assertThat(read.rows().get(1).text().levels())
                .as("Missing levels are accepted")
                .isEmpty();
    }

    @Test
    void of_several_languages_the_english_is_read() {
        var read = DigCompGraph.read("""
                [{"@type": ["x:Thing", "https://example.org/digcomp#Competence"], "@id": "https://example.org/Competence/2.3",
                  "name": [{"@language": "nl", "@value": "Meedoen"}, {"@language": "en", "@value": "Taking part"}],
                  "description": {"sv": "Att delta.", "en-GB": "To take part."}},
                 {"@type": "CompetenceStatement", "@id": "CS2.3.01", "description": {"@value": "Take part.", "@language": "en"},
                  "competence_id": {"@id": "Competence/2.3"}, "four_levels_proficiency_name": {"@id": "ProficiencyLevel/Advanced"}}]
                """);

        var text = read.rows().get(0).text();
        assertThat(text.title()).isEqualTo("Taking part");
        assertThat(text.summary()).isEqualTo("To take part.");
        assertThat(text.levels()).containsExactly(Map.entry(Level.PRACTITIONER, "Take part."));
    }

    @Test
    void what_cannot_be_read_is_told_with_its_line_and_the_rest_stays() {
        var read = DigCompGraph.read("""
                {"@graph": [
                {"@type": "Competence", "@id": "Competence/1.1", "name": "One"},
                {"@type": "Competence", "@id": "Competence/1.1", "name": "One again"},
                {"@type": "Competence", "@id": "Competence/one", "name": "No number"},
                {"@type": "Competence", "@id": "Competence/1.2", "name": {"nl": "Alleen Nederlands"}},
                {"@type": "CompetenceStatement", "@id": "a", "description": "x", "competence_id": "Competence/9.9",
                 "four_levels_proficiency_name": "ProficiencyLevel/Basic"},
                {"@type": "CompetenceStatement", "@id": "b", "description": "x", "competence_id": "Competence/1.1",
                 "four_levels_proficiency_name": "ProficiencyLevel/Wizard"},
                {"@type": "CompetenceStatement", "@id": "c", "competence_id": "Competence/1.1",
                 "four_levels_proficiency_name": "ProficiencyLevel/Basic"},
                {"@type": "Competence", "@id": "Competence/1.3", "name": "Bell\\u0000"},
                "just a text"
                ]}
                """);

        assertThat(read.rows()).extracting(row -> row.text().title()).containsExactly("One");
        assertThat(read.refused()).extracting(SkillsRead.Refused::line).containsExactly(3, 4, 5, 12, 6, 8, 10);
        assertThat(read.spared()).containsExactlyInAnyOrder("DIGCOMP-1-1", "DIGCOMP-1-2", "DIGCOMP-1-3");
    }

    @Test
    void a_level_that_cannot_be_read_is_spared_and_no_other() {
        var read = DigCompGraph.read("""
                {"@graph": [
                {"@type": "Competence", "@id": "Competence/1.1", "name": "One"},
                {"@type": "Competence", "@id": "Competence/1.2", "name": "Two"},
                {"@type": "CompetenceStatement", "@id": "a", "competence_id": "Competence/1.1",
                 "four_levels_proficiency_name": "ProficiencyLevel/Basic"},
                {"@type": "CompetenceStatement", "@id": "b", "description": "x", "competence_id": "Competence/1.2",
                 "four_levels_proficiency_name": "ProficiencyLevel/Basic"},
                {"@type": "CompetenceStatement", "@id": "c", "description": "x", "competence_id": "Competence/1.2",
                 "four_levels_proficiency_name": "ProficiencyLevel/Wizard"}
                ]}
                """);

        assertThat(read.rows().get(0).spared()).containsExactly(Level.AWARENESS);
        assertThat(read.rows().get(1).spared())
                .as("It may belong to any level that is left empty")
                .containsExactlyInAnyOrder(Level.WORKING, Level.PRACTITIONER, Level.EXPERT);
    }

    @Test
    void a_file_that_is_no_such_file_is_refused_with_what_to_do() {
        refused("skill name,skill description\n", "not JSON from line 1");
        refused("{\"@graph\": [\n{\"@type\": \"Competence\"},\n{]", "not JSON from line 3");
        refused("{\"@graph\": [{\"@type\": \"Glossary\"}]}", "No competences");
        refused("{\"other\": 1}", "No competences");
        refused("{\"@graph\": {}}", "No competences");
        refused("[".repeat(5_000), "not JSON");
    }

    private static void refused(String file, String why) {
        assertThatThrownBy(() -> DigCompGraph.read(file))
                .isInstanceOf(FrameworkUnreadable.class)
                .hasMessageContaining(why);
    }
}
