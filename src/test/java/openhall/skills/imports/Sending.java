package openhall.skills.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import openhall.Cast;

/** Framework files sent and applied as an administrator does it. */
final class Sending {
    static final String GOVERNMENT = "government-digital-and-data";
    static final String HEAD = "skill name,skill description,awareness,working,practitioner,expert\n";
    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";

    private Sending() {}

    static Response send(Cast who, String kind, String version, byte[] content) {
        return who.http()
                .cookie("csrf-token", CSRF)
                .multiPart("csrf-token", CSRF)
                .multiPart("kind", kind)
                .multiPart("version", version)
                .multiPart("source", "https://example.org/frameworks/file")
                .multiPart("file", "framework.csv", content, "text/csv")
                .post("/admin/frameworks");
    }

    /** The page of what the file would do. */
    static String sent(String kind, String version, String content) {
        var answer = send(Cast.IVY, kind, version, content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceAll("^https?://[^/]+", "");
    }

    static String skills(String version, String lines) {
        return sent(GOVERNMENT, version, HEAD + lines);
    }

    static String plan(String path) {
        var page = Cast.IVY.get(path).asString();
        var found = Pattern.compile("name=\"plan\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    static Response apply(String path) {
        return Cast.IVY.post(path + "/application", "plan", plan(path));
    }

    static Response sendByProgram(Cast who, String question, String content) {
        return who.http()
                .contentType(ContentType.BINARY)
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post("/api/frameworks/uploads" + question);
    }
}
