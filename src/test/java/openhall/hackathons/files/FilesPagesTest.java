package openhall.hackathons.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.files.ContentProblem;
import openhall.files.Problems;
import openhall.hackathons.Hackathon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an organiser sees of the folders that are shipped, and how any folder stands. */
@QuarkusTest
class FilesPagesTest {
    @TempDir
    Path challenges;

    @Test
    void organisers_see_how_each_folder_stands_and_nobody_else_does() {
        var page = Cast.OMAR.get("/organise/files");

        page.then().statusCode(200);
        assertThat(page.asString())
                .contains(
                        "/organise/files/joined-up-streets", "/organise/files/homes-and-front-doors", "As it is here");
        Cast.SAM.get("/organise/files").then().statusCode(403);
        Cast.NOBODY.get("/organise/files").then().statusCode(303);
    }

    @Test
    void a_challenge_can_be_read_before_it_is_public() {
        var page = Cast.OMAR.get("/organise/files/joined-up-streets");

        page.then().statusCode(200);
        assertThat(page.asString()).contains("One permit, one proof", "Head of parking services", "CC0 1.0");
        Cast.OMAR.get("/organise/files/none").then().statusCode(404);
        Cast.SAM.get("/organise/files/joined-up-streets").then().statusCode(403);
    }

    @Test
    void the_same_is_there_as_json() {
        Cast.OMAR.get("/api/organise/files").then().statusCode(200).body("slug", hasItem("joined-up-streets"));

        Cast.OMAR
                .get("/api/organise/files/joined-up-streets")
                .then()
                .statusCode(200)
                .body("challenges", hasItem("one-permit-one-proof"));
        Cast.OMAR.get("/api/organise/files/none").then().statusCode(404);
        Cast.SAM.get("/api/organise/files").then().statusCode(403);
    }

    @Test
    void a_folder_is_new_until_it_is_taken() throws IOException {
        var folder = LoadedFolder.of(WrittenFolder.in(challenges, "a-new-one").path(), null);

        assertThat(folder.state()).isEqualTo(LoadedFolder.State.NEW);
    }

    @Test
    void a_folder_that_differs_from_what_is_here_has_changed() throws IOException {
        var written = WrittenFolder.in(challenges, "joined-up-streets");
        var here = In.tx(() -> Objects.requireNonNull(Hackathon.bySlug("joined-up-streets")));

        assertThat(LoadedFolder.of(written.path(), here).state()).isEqualTo(LoadedFolder.State.CHANGED);
    }

    @Test
    void mistakes_name_the_file_within_the_folder_of_all_hackathons() throws IOException {
        var written = WrittenFolder.in(challenges, "with-a-mistake");
        written.challenge(WrittenFolder.CHALLENGE.replace("baseline: 12 days in 2026\n", ""));

        var folder = LoadedFolder.of(written.path(), null);

        assertThat(folder.state()).isEqualTo(LoadedFolder.State.PROBLEMS);
        assertThat(folder.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.file()).isEqualTo("with-a-mistake/faster-bookings/challenge.md");
            assertThat(mistake.message()).contains("baseline");
        });
    }

    @Test
    void what_is_not_there_is_a_mistake_too() throws IOException {
        var written = WrittenFolder.in(challenges, "with-a-wrong-name");
        written.challenge(WrittenFolder.CHALLENGE.replace("[simple-services]", "[no-such-goal]"));

        var folder = In.tx(() -> LoadedFolder.of(written.path(), null).checked(KnownNames.now()));

        assertThat(folder.state()).isEqualTo(LoadedFolder.State.PROBLEMS);
        assertThat(folder.found()).extracting(ContentProblem::message).containsExactly("There is no goal no-such-goal");
    }

    @Test
    void ten_names_to_look_up_take_as_many_statements_as_one() throws IOException {
        var written = WrittenFolder.in(challenges, "with-names");
        var one = HackathonFolder.read(written.path(), new Problems());
        written.challenge(WrittenFolder.CHALLENGE.replace(
                "[simple-services]", "[simple-services, customer-insight, decisions-use-data]"));
        var three = HackathonFolder.read(written.path(), new Problems());

        assertThat(looking(three)).isEqualTo(looking(one));
    }

    private static long looking(HackathonFolder read) {
        return Statements.counting(() -> In.tx(() -> {
            var known = KnownNames.now();
            known.check(Objects.requireNonNull(read.hackathon()), new Problems());
            read.challenges().forEach(challenge -> known.check(challenge, new Problems()));
        }));
    }

    @Test
    void the_list_takes_at_most_six_statements() {
        Cast.OMAR.get("/organise/files");

        assertThat(Statements.counting(() -> Cast.OMAR.get("/organise/files"))).isLessThanOrEqualTo(6);
    }

    @Test
    void the_desk_leads_to_the_files() {
        assertThat(Cast.OMAR.get("/organise/joined-up-streets").asString())
                .contains("/organise/files", "this hackathon is written in files");
        assertThat(Cast.OMAR.get("/organise").asString()).contains("/organise/files");
    }

    @Test
    void everything_that_is_shipped_has_its_terms_and_sign_offs_in_a_folder() throws IOException {
        for (var name : List.of("joined-up-streets", "homes-and-front-doors")) {
            var read = HackathonFolder.read(Path.of("challenges", name), new Problems());

            assertThat(read.flat()).isEmpty();
            assertThat(read.challenges())
                    .hasSize(3)
                    .allSatisfy(challenge -> assertThat(challenge.data()).isNotEmpty());
        }
    }
}
