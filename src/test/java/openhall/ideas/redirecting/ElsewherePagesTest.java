package openhall.ideas.redirecting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openhall.Cast;
import openhall.Statements;
import openhall.files.ContentProblem;
import openhall.files.Problems;
import openhall.ideas.Decision;
import openhall.ideas.IdeaCast;
import openhall.ideas.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ElsewherePagesTest {
    private static final String LINK = "https://www.fixmystreet.com/";

    @Test
    void residents_read_where_things_are_dealt_with() {
        assertThat(Cast.NOBODY.get("/ideas/elsewhere").asString())
                .contains("A street fault")
                .contains("An emergency")
                .contains("href=\"" + LINK + "\"");
        assertThat(Cast.NOBODY.getJson("/api/ideas/elsewhere").jsonPath().getList("key"))
                .contains("street-fault", "complaint", "planning", "own-case", "emergency");
    }

    @Test
    void a_moderator_passes_it_on_and_the_letter_begins_with_the_link() {
        var ref = IdeaCast.awaitingCheck("A pothole");

        assertThat(passOn(Cast.NIA, "/moderation/" + ref + "/elsewhere", "street-fault", "It is mended sooner there"))
                .isEqualTo(303);

        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.NOT_PUBLISHED);
        var letter = IdeaCast.letterTo(IdeaCast.address(ref));
        assertThat(letter.indexOf(LINK)).isPositive().isLessThan(letter.indexOf("A moderator read your idea"));
        assertThat(Cast.NOBODY.get("/ideas/sent/" + IdeaCast.sending(ref)).asString())
                .contains("href=\"" + LINK + "\"");
    }

    @Test
    void a_service_passes_a_published_idea_on_and_everyone_sees_where() {
        var ref = IdeaCast.published("Another pothole");

        assertThat(passOn(Cast.PRIYA, "/ideas/" + ref + "/elsewhere", "street-fault", "The street team mends it"))
                .isEqualTo(303);

        assertThat(IdeaCast.idea(ref).decision).isEqualTo(Decision.PASSED_ON);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString())
                .contains("The street team mends it")
                .contains("href=\"" + LINK + "\"");
        assertThat(Cast.NOBODY.getJson("/api/ideas/" + ref).jsonPath().getString("passedOn.link"))
                .isEqualTo(LINK);
        assertThat(Cast.NOBODY
                        .get("/open311/v2/requests/" + ref + ".json")
                        .jsonPath()
                        .getString("[0].service_notice"))
                .startsWith("This is dealt with here: ")
                .endsWith(LINK);
        assertThat(Cast.NOBODY.get("/ideas/moderation").asString()).contains("passed on to where they are dealt with");
        assertThat(Statements.counting(() -> Cast.NOBODY.get("/ideas/" + ref))).isLessThanOrEqualTo(6);
    }

    @Test
    void an_unknown_place_or_no_words_come_back_with_the_errors() {
        var ref = IdeaCast.awaitingCheck("Nowhere to go");

        var page = Cast.NIA.post("/moderation/" + ref + "/elsewhere", "place", "moon", "words", "Kept words");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose where it is dealt with").contains("Kept words");
        assertThat(passOn(Cast.NIA, "/moderation/" + ref + "/elsewhere", "planning", " "))
                .isEqualTo(422);
    }

    @Test
    void nobody_passes_on_what_is_theirs_or_is_not_there_to_be_passed_on() {
        var own = IdeaCast.sentBy(Cast.NIA, "Nia's pothole");
        var published = IdeaCast.published("Too late to pass on unpublished");

        assertThat(passOn(Cast.NIA, "/moderation/" + own + "/elsewhere", "planning", "Mine"))
                .isEqualTo(409);
        assertThat(passOn(Cast.NIA, "/moderation/" + published + "/elsewhere", "planning", "Late"))
                .isEqualTo(409);
        assertThat(passOn(Cast.NIA, "/ideas/" + published + "/elsewhere", "planning", "Not hers"))
                .isEqualTo(403);
    }

    @Test
    void a_mistake_in_the_file_is_told_with_its_line(@TempDir Path content) throws IOException {
        Files.createDirectories(content.resolve("ideas"));
        Files.writeString(content.resolve("ideas/elsewhere.yaml"), """
                places:
                  - key: Street Fault
                    name: A street fault
                    when: It is broken
                    link: http://example.org
                    who: us
                    reason: ADVERT
                """);
        var problems = new Problems();

        Place.read(content, problems);

        assertThat(problems.all().stream().map(ContentProblem::toString))
                .hasSize(3)
                .anyMatch(problem -> problem.contains("elsewhere.yaml:2:"))
                .anyMatch(problem -> problem.contains("elsewhere.yaml:5:"))
                .anyMatch(problem -> problem.contains("elsewhere.yaml:7:"));
    }

    private static int passOn(Cast who, String path, String place, String words) {
        return who.post(path, "place", place, "service", "parking", "words", words)
                .statusCode();
    }
}
