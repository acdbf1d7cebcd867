package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What programs are told about the API of learning: each endpoint of the table is there, with what it does and needs. */
@QuarkusTest
class OpenApiTest {
    private static final Pattern LEARNING = Pattern.compile("/api/(authoring|courses|certificates|pathways|sessions|"
            + "assignments|help-requests|team/learning|team/sign-offs|team/used-at-work|me/(used-at-work|assigned|courses|certificates|help-requests))"
            + "(/.*)?");

    @Test
    void each_endpoint_of_learning_says_what_it_does_who_may_call_it_and_what_comes_back() throws IOException {
        var document = Cast.NOBODY.getJson("/api/openapi").jsonPath();
        var wrong = new ArrayList<String>();
        var seen = 0;
        for (var line : Files.readAllLines(Path.of("src/test/resources/access.txt"))) {
            var words = line.split("\\s+");
            if (words.length > 2 && LEARNING.matcher(words[1]).matches()) {
                seen++;
                missing(document, words).forEach(what -> wrong.add(words[0] + " " + words[1] + ": " + what));
            }
        }

        assertThat(seen).isGreaterThan(40);
        assertThat(wrong).isEmpty();
    }

    @Test
    void it_says_which_cookie_holds_a_session() {
        var scheme = Cast.NOBODY
                .getJson("/api/openapi")
                .jsonPath()
                .getMap("components.securitySchemes.session", String.class, String.class);

        assertThat(scheme)
                .containsEntry("type", "apiKey")
                .containsEntry("in", "cookie")
                .containsEntry("name", "openhall");
    }

    private static List<String> missing(JsonPath document, String[] words) {
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        var operation = paths.getOrDefault(words[1], Map.of()).get(words[0].toLowerCase(Locale.ROOT));
        if (operation == null) {
            return List.of("not there");
        }
        var missing = new ArrayList<String>();
        if (Objects.toString(operation.get("summary"), "").isBlank()) {
            missing.add("no summary");
        }
        if (words[2].equals("everyone") == operation.containsKey("security")) {
            missing.add("the wrong security");
        }
        if (words[0].equals("GET") && !hasSchema(operation.get("responses"))) {
            missing.add("no shape of what comes back");
        }
        return missing;
    }

    private static boolean hasSchema(@Nullable Object responses) {
        return responses instanceof Map<?, ?> all
                && all.get("200") instanceof Map<?, ?> good
                && good.get("content") instanceof Map<?, ?> kinds
                && kinds.values().stream().allMatch(kind -> kind instanceof Map<?, ?> one && one.containsKey("schema"));
    }
}
