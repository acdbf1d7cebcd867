package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import openhall.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeadersTest {
    private static final Map<String, String> SECURITY = Map.of(
            "Content-Security-Policy", "default-src 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Strict-Transport-Security", "max-age=",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=()");

    @TestHTTPResource("/")
    URI house;

    @Test
    void every_kind_of_answer_carries_the_security_headers_once() {
        var wrong = new ArrayList<String>();
        answers()
                .forEach((what, answer) -> SECURITY.forEach((name, value) -> {
                    var sent = answer.headers().getValues(name);
                    if (sent.size() != 1 || !sent.get(0).startsWith(value)) {
                        wrong.add(what + " (" + answer.statusCode() + "): " + name + " is " + sent);
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_answers_are_of_the_kinds_they_are_meant_to_be() {
        var statuses = new LinkedHashMap<String, Integer>();
        answers().forEach((what, answer) -> statuses.put(what, answer.statusCode()));

        assertThat(statuses)
                .containsEntry("page", 200)
                .containsEntry("not changed", 304)
                .containsEntry("to sign in", 303)
                .containsEntry("after a form", 303)
                .containsEntry("no token", 400)
                .containsEntry("wrong person", 403)
                .containsEntry("nowhere", 404)
                .containsEntry("wrong method", 405)
                .containsEntry("refusal", 409)
                .containsEntry("too large", 413)
                .containsEntry("mistakes", 422)
                .containsEntry("fault", 500)
                .containsEntry("away", 503)
                .containsEntry("picture", 200)
                .containsEntry("style", 200)
                .containsEntry("script", 200)
                .containsEntry("table", 200)
                .containsEntry("json", 200)
                .containsEntry("json to strangers", 401);
    }

    @Test
    void scripts_and_styles_come_from_the_house_alone() {
        var policy = Cast.NOBODY.get("/help").header("Content-Security-Policy");

        assertThat(policy)
                .contains("script-src 'self'")
                .contains("style-src 'self'")
                .contains("form-action 'self'")
                .contains("frame-ancestors 'none'")
                .contains("base-uri 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_public_page_is_sent_again_only_when_it_changed() {
        var first = Cast.NOBODY.get("/help");
        var tag = first.header("ETag");

        assertThat(tag).matches("\"[A-Za-z0-9_-]{22}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");

        var again = ifNoneMatch("/help", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);

        var other = ifNoneMatch("/help", "\"something-else\"");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.asString()).contains("Help and contact");
    }

    @Test
    void different_pages_have_different_tags() {
        assertThat(Cast.NOBODY.get("/help").header("ETag"))
                .isNotEqualTo(Cast.NOBODY.get("/terms").header("ETag"));
    }

    @Test
    void what_somebody_signed_in_sees_is_never_kept() {
        for (var path : new String[] {"/help", "/me", "/", "/skills/needs.csv"}) {
            var page = Cast.MO.get(path);

            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.header("Cache-Control")).as(path).contains("no-store");
            assertThat(page.header("ETag")).as(path).isNull();
        }
    }

    @Test
    void refusals_and_forms_are_never_kept() {
        assertThat(Cast.NOBODY.get("/nowhere/at/all").header("Cache-Control")).contains("no-store");
        assertThat(Cast.ZED.get("/admin").header("Cache-Control")).contains("no-store");
        assertThat(Cast.NOBODY.post("/sign-in").header("Cache-Control")).contains("no-store");
        assertThat(Cast.NOBODY.get("/test/fault").header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_picture_of_a_course_is_asked_for_once() {
        var lesson = Cast.THEO.get("/courses/cyber-security/spot-it/1").asString();
        var picture = found("src=\"(/courses/cyber-security/files/[^\"]+\\.svg)\"", lesson);

        for (var who : new Cast[] {Cast.NOBODY, Cast.THEO}) {
            var answer = who.get(picture);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.contentType()).startsWith("image/svg+xml");
            assertThat(answer.header("Cache-Control")).as("for " + who).contains("immutable");
        }
    }

    @Test
    void a_part_of_a_file_of_a_course_is_sent_as_a_player_asks() {
        var lesson = Cast.THEO.get("/courses/cyber-security/spot-it/1").asString();
        var picture = found("src=\"(/courses/cyber-security/files/[^\"]+\\.svg)\"", lesson);

        var part = Cast.NOBODY.http().header("Range", "bytes=0-3").get(picture);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.header("Content-Range")).startsWith("bytes 0-3/");
        assertThat(part.asByteArray()).hasSize(4);

        var beyond = Cast.NOBODY.http().header("Range", "bytes=99999999-").get(picture);
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(beyond.header("Content-Range")).startsWith("bytes */");
    }

    @Test
    void pages_styles_and_data_are_sent_small() throws Exception {
        for (var path : new String[] {"/help", style(), "/api/courses"}) {
            var answer = raw(path, "gzip");

            assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
            var plain = new String(raw(path, "identity").body(), StandardCharsets.UTF_8);
            assertThat(unpacked(answer.body())).as(path).isEqualTo(plain);
        }
    }

    @Test
    void who_cannot_unpack_gets_the_page_as_it_is() throws Exception {
        var answer = raw("/help", "identity");

        assertThat(answer.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo("identity");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("Help and contact");
    }

    @Test
    void the_style_of_a_page_is_there_and_no_page_loads_from_elsewhere() {
        var page = Cast.NOBODY.get("/help").asString();

        assertThat(Cast.NOBODY.get(style()).contentType()).startsWith("text/css");
        assertThat(page).doesNotContainPattern("<(link|script|img)[^>]*(href|src)=\"(https?:)?//");
    }

    private Map<String, Response> answers() {
        var answers = new LinkedHashMap<String, Response>();
        answers.put("page", Cast.NOBODY.get("/help"));
        answers.put("page of somebody", Cast.SAM.get("/me"));
        answers.put("not changed", ifNoneMatch("/help", Cast.NOBODY.get("/help").header("ETag")));
        answers.put("to sign in", Cast.NOBODY.get("/me"));
        answers.put("after a form", Cast.NOBODY.post("/sign-out"));
        answers.put(
                "no token",
                Cast.NOBODY
                        .http()
                        .contentType("application/x-www-form-urlencoded")
                        .formParam("email", "x")
                        .post("/sign-in"));
        answers.put("wrong person", Cast.ZED.get("/admin"));
        answers.put("nowhere", Cast.NOBODY.get("/nowhere"));
        answers.put("wrong method", Cast.NOBODY.get("/sign-out"));
        answers.put("refusal", Cast.NOBODY.get("/test/refusal"));
        answers.put("too large", Cast.NOBODY.post("/sign-in", "email", "x".repeat(2_000_000)));
        answers.put("mistakes", Cast.NOBODY.post("/sign-in"));
        answers.put("fault", Cast.NOBODY.get("/test/fault"));
        answers.put("away", Cast.NOBODY.get("/test/away"));
        answers.put("picture", Cast.NOBODY.get("/mark.svg"));
        answers.put("style", Cast.NOBODY.get(style()));
        answers.put("script", Cast.NOBODY.get("/save-answers.js"));
        answers.put("table", Cast.MO.get("/skills/needs.csv"));
        answers.put("json", Cast.NOBODY.getJson("/api/courses"));
        answers.put("json to strangers", Cast.NOBODY.getJson("/api/me"));
        answers.put("health", Cast.NOBODY.get("/q/health"));
        return answers;
    }

    private static Response ifNoneMatch(String path, String tag) {
        return Cast.NOBODY
                .http()
                .header("If-None-Match", Objects.requireNonNull(tag))
                .get(path);
    }

    private static String style() {
        return found(
                "<link[^>]*href=\"([^\"]+\\.css)\"", Cast.NOBODY.get("/help").asString());
    }

    private static String found(String pattern, String in) {
        var matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as(pattern + " in " + in).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<byte[]> raw(String path, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(house.resolve(path))
                .header("Accept-Encoding", encoding)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
