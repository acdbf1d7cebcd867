package openhall.hackathons.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.TestClock;
import openhall.files.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class DataPagesTest {
    @Inject
    ChallengeFiles files;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @TempDir
    Path challenges;

    private String slug = "";
    private String challenge = "";

    @BeforeEach
    void load() throws IOException {
        clock.reset();
        slug = "t-" + UUID.randomUUID();
        challenge = "/hackathons/" + slug + "/challenges/faster-bookings";
        load(WrittenFolder.in(challenges, slug));
    }

    private void load(WrittenFolder written) {
        var problems = new Problems();
        files.load(written.path(), problems);
        problems.throwIfAny();
    }

    @Test
    void anybody_fetches_a_data_set_and_a_browser_does_not_show_it() {
        var file = Cast.NOBODY.get(challenge + "/data/calls.csv");

        file.then().statusCode(200);
        assertThat(file.asString()).isEqualTo(WrittenFolder.CALLS);
        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"calls.csv\"");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void the_challenge_says_what_the_data_is_and_under_which_licence() {
        assertThat(Cast.NOBODY.get(challenge).asString())
                .contains("Data you are given", "Invented calls", "CC0 1.0", "Nobody in it is real", "/data/calls.csv");
    }

    @Test
    void the_same_is_there_as_json() {
        Cast.NOBODY
                .get("/api" + challenge + "/data")
                .then()
                .statusCode(200)
                .body("name", hasItem("calls.csv"))
                .body("[0].size", equalTo(WrittenFolder.CALLS.length()))
                .body("[0].path", equalTo(challenge + "/data/calls.csv"));
        Cast.NOBODY
                .get("/api/hackathons/" + slug + "/challenges/none/data")
                .then()
                .statusCode(404);
    }

    @Test
    void there_is_no_data_of_what_is_not_public() {
        Cast.NOBODY.get(challenge + "/data/none.csv").then().statusCode(404);
        In.tx(() -> database.createNativeQuery("update challenge set state = 'CANCELLED' where hackathon_id ="
                        + " (select id from hackathon where slug = :slug)")
                .setParameter("slug", slug)
                .executeUpdate());

        Cast.NOBODY.get(challenge + "/data/calls.csv").then().statusCode(404);
        Cast.OMAR.get(challenge + "/data/calls.csv").then().statusCode(404);
        Cast.NOBODY.get("/api" + challenge + "/data").then().statusCode(404);
    }

    @Test
    void many_data_sets_take_as_many_statements_as_one() throws IOException {
        Cast.NOBODY.get(challenge);
        var one = Statements.counting(() -> Cast.NOBODY.get(challenge));
        var more = new StringBuilder("change: There is more data now\ndata:\n");
        var written = new WrittenFolder(challenges.resolve(slug));
        for (var number = 0; number < 8; number++) {
            written.data("more-" + number + ".csv", WrittenFolder.CALLS);
            more.append("  - {file: more-" + number + ".csv, title: More, licence: CC0 1.0, limits: None}\n");
        }
        written.challenge(WrittenFolder.CHALLENGE.replace("data:\n  - file", more + "  - file"));
        load(written);

        assertThat(Cast.NOBODY.get(challenge).asString()).contains("more-7.csv");
        assertThat(Statements.counting(() -> Cast.NOBODY.get(challenge)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(7);
    }
}
