package openhall.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import openhall.Cast;

/** Files sent and applied as an administrator does it. */
final class Uploads {
    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";

    private Uploads() {}

    static Response send(Cast who, String kind, byte[] content) {
        return who.http()
                .cookie("csrf-token", CSRF)
                .multiPart("csrf-token", CSRF)
                .multiPart("kind", kind)
                .multiPart("file", "directory.csv", content, "text/csv")
                .post("/admin/directory");
    }

    /** The page of what a file of people would do. */
    static String people(String csv) {
        return path(send(Cast.IVY, "PEOPLE", csv.getBytes(StandardCharsets.UTF_8)));
    }

    static String units(String csv) {
        return path(send(Cast.IVY, "UNITS", csv.getBytes(StandardCharsets.UTF_8)));
    }

    static String path(Response sent) {
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(303);
        return sent.header("Location").replaceAll("^https?://[^/]+", "");
    }

    /** The hash of what its page shows. */
    static String plan(String path) {
        var page = Cast.IVY.get(path + "/application").asString();
        var found = Pattern.compile("name=\"plan\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    /** Leaves out what is refused, and leaves alone who is missing. */
    static Response apply(String path) {
        return apply(path, plan(path), "STAY");
    }

    static Response apply(String path, String plan, String missing) {
        return Cast.IVY.post(path + "/application", "plan", plan, "refused", "LEAVE_OUT", "missing", missing);
    }

    /** Lines of one outcome, as line number (null when it is not in the file) and detail. */
    static List<Map<String, Object>> rows(String path, String outcome) {
        var answer = Cast.IVY.getJson(api(path) + "?outcome=" + outcome);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath().getList("rows");
    }

    static long count(String path, String outcome) {
        var counts = Cast.IVY.getJson(api(path)).jsonPath().getMap("counts", String.class, Long.class);
        return counts.getOrDefault(outcome, 0L);
    }

    static String api(String path) {
        return path.replace("/admin/directory/", "/api/directory/uploads/");
    }

    static Response sendByProgram(Cast who, String kind, String csv) {
        return who.http()
                .contentType(ContentType.BINARY)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/directory/uploads?kind=" + kind + "&name=night.csv");
    }
}
