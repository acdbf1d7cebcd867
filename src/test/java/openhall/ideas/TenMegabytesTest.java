package openhall.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import openhall.Cast;
import openhall.In;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ten megabytes in every field of every form about ideas, and in every text that a program can send about them. */
@QuarkusTest
class TenMegabytesTest {
    /** One field that is filled: what stands before the text and after it. */
    private record Sent(String method, String path, String type, String before, String after) {
        static Sent form(String path, String fields, String field) {
            return new Sent("POST", path, "application/x-www-form-urlencoded", fields + "&" + field + "=", "");
        }

        static Sent json(String method, String path, String member) {
            return new Sent(method, path, "application/json", "{\"" + member + "\":\"", "\"}");
        }

        @Override
        public String toString() {
            return method + " " + path + " " + before;
        }
    }

    private static final byte[] TEXT = text();
    private static final Pattern ABOUT_IDEAS =
            Pattern.compile("/api/(ideas|answers|comments|moderation|reports|me/ideas)(/.*)?");
    private static final Set<String> CHANGES = Set.of("post", "put", "patch");

    @TestHTTPResource("/")
    URI house;

    @Test
    void ten_megabytes_in_any_field_of_any_form_are_refused_with_a_page_that_says_the_limit() throws IOException {
        var stored = stored();
        var forms = forms();
        assertThat(forms).hasSizeGreaterThan(100);

        for (var form : forms) {
            var answer = send(form);

            assertThat(answer).as(form.toString()).startsWith("HTTP/1.1 413 ").contains("Nothing was saved.");
            assertThat(answer).as(form.toString()).containsPattern("<h1>[^<]+ is too large</h1>");
        }
        assertThat(stored()).isEqualTo(stored);
    }

    @Test
    void ten_megabytes_in_any_text_of_a_program_are_refused_with_a_problem() throws IOException {
        var stored = stored();
        var texts = texts();
        assertThat(texts).hasSizeGreaterThan(25);

        for (var text : texts) {
            assertThat(send(text))
                    .as(text.toString())
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json", "\"status\":413", "is too large");
        }
        assertThat(stored()).isEqualTo(stored);
    }

    private String send(Sent sent) throws IOException {
        try (var socket = new Socket(house.getHost(), house.getPort())) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write(ascii(head(sent)));
            out.write(ascii(sent.before));
            out.write(TEXT);
            out.write(ascii(sent.after));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String head(Sent sent) {
        return String.join(
                "\r\n",
                sent.method + " " + sent.path + " HTTP/1.1",
                "Host: " + house.getAuthority(),
                "Content-Type: " + sent.type,
                "Content-Length: " + (sent.before.length() + TEXT.length + sent.after.length()),
                "Connection: close",
                "",
                "");
    }

    /** Every field of the forms about ideas in the list, once; the other fields are sent with it. */
    private static Set<Sent> forms() throws IOException {
        var forms = new LinkedHashSet<Sent>();
        for (var line : lines()) {
            var words = line.split("\\s+", 4);
            var fields = words.length > 3 ? words[3].split(";\\s*") : new String[0];
            for (var field : fields) {
                forms.add(Sent.form(address(words[2]), "csrf-token=none", field.replaceAll("=.*", "")));
            }
        }
        return forms;
    }

    private static List<String> lines() throws IOException {
        var all = Files.readString(Path.of("src/test/resources/forms.txt"));
        var ideas = all.substring(all.indexOf("\n# ideas\n"), all.indexOf("\n# hackathons\n"));
        return ideas.replaceAll("\n[ ]+", " ")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** What a word in braces stands for is not there, which nobody looks at before the size. */
    private static String address(String path) {
        var filled = path.replaceAll(
                "\\{[a-z-]+}", UUID.nameUUIDFromBytes(ascii(path)).toString());
        return filled.startsWith("/") ? filled : "/ideas/" + filled;
    }

    /** Every text of every body about ideas, as the description of the API has them. */
    private static List<Sent> texts() {
        var document = Cast.NOBODY.getJson("/api/openapi").jsonPath();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        Map<String, Object> shapes = document.getMap("components.schemas");
        var texts = new ArrayList<Sent>();
        for (var path : paths.entrySet()) {
            for (var operation : path.getValue().entrySet()) {
                if (ABOUT_IDEAS.matcher(path.getKey()).matches() && CHANGES.contains(operation.getKey())) {
                    var method = operation.getKey().toUpperCase(Locale.ROOT);
                    members(shapes, operation.getValue())
                            .forEach(member -> texts.add(Sent.json(method, address(path.getKey()), member)));
                }
            }
        }
        return texts;
    }

    private static List<String> members(Map<String, Object> shapes, Object operation) {
        var shape = at(operation, "requestBody", "content", "application/json", "schema", "$ref");
        if (!(shape instanceof String ref)) {
            return List.of();
        }
        var members = at(shapes.get(ref.substring(ref.lastIndexOf('/') + 1)), "properties");
        return members instanceof Map<?, ?> all
                ? all.entrySet().stream()
                        .filter(member -> isText(at(member.getValue(), "type")))
                        .map(member -> String.valueOf(member.getKey()))
                        .toList()
                : List.of();
    }

    private static @Nullable Object at(@Nullable Object from, String... names) {
        var found = from;
        for (var name : names) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return found;
    }

    private static boolean isText(@Nullable Object type) {
        return type instanceof List<?> several ? several.contains("string") : "string".equals(type);
    }

    /** How many ideas, drafts and lines of the record there are. */
    private static String stored() {
        return In.tx(() -> (String) Panache.getEntityManager()
                .createNativeQuery(
                        "select concat_ws(' ', (select count(*) from idea), (select count(*) from idea_draft),"
                                + " (select count(*) from idea_comment), (select count(*) from report),"
                                + " (select count(*) from activity))")
                .getSingleResult());
    }

    private static byte[] text() {
        var text = new byte[10_000_000];
        Arrays.fill(text, (byte) 'x');
        return text;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
