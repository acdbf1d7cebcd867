package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What belongs to somebody, tried by somebody else: every line of ownership.txt, with real things of real people. */
@QuarkusTest
class OwnershipTest {

    /** How the owner of a thing stands to whoever asks for it. */
    private enum Owner {
        OWN,
        TEAM,
        OTHER
    }

    private record Line(String endpoint, Cast who, List<String> answers) {
        String expected(Owner owner) {
            return answers.get(owner.ordinal());
        }
    }

    @Test
    void the_table_speaks_of_every_endpoint_that_names_a_thing() {
        var named = new TreeSet<String>();
        for (var words : table("access.txt")) {
            if (words[1].contains("{")) {
                named.add(words[0] + " " + words[1]);
            }
        }
        var spoken = new TreeSet<String>();
        table("ownership.txt").forEach(words -> spoken.add(words[0] + " " + words[1]));
        assertThat(spoken).isEqualTo(named);
    }

    @Test
    void what_belongs_to_somebody_else_is_as_if_it_did_not_exist() {
        var wrong = new ArrayList<String>();
        for (var line : owned()) {
            for (var owner : Owner.values()) {
                if (!line.expected(owner).equals("-")) {
                    tryIt(line, owner, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void tryIt(Line line, Owner owner, List<String> wrong) {
        var things = new OwnThings(line.who());
        var path = things.fill(line.endpoint().split(" ")[1], things.owner(owner.name()));
        var answer = call(line.endpoint().split(" ")[0], path, line.who());
        var refused = List.of(401, 403, 404).contains(answer.statusCode()) || answer.statusCode() >= 500;
        var asExpected = line.expected(owner).equals("open")
                ? !refused
                : line.expected(owner).equals(String.valueOf(answer.statusCode()));
        if (!asExpected) {
            wrong.add(
                    line.endpoint() + " of " + owner + " (" + path + ") as " + line.who() + ": " + answer.statusCode());
        }
    }

    private static Response call(String verb, String path, Cast who) {
        var json = path.startsWith("/api/");
        return switch (verb) {
            case "GET" -> who.get(path);
            case "PUT" -> who.putJson(path, "{}");
            case "DELETE" -> who.deleteJson(path);
            default -> json ? who.postJson(path, "{}") : who.post(path);
        };
    }

    private static List<Line> owned() {
        return table("ownership.txt").stream()
                .filter(words -> words.length > 2)
                .map(words -> new Line(
                        words[0] + " " + words[1], Cast.valueOf(words[2]), List.of(words[3], words[4], words[5])))
                .toList();
    }

    private static List<String[]> table(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources", file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
