package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import openhall.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TooLargeTest {
    /** A browser that is cut off sees no status at all. */
    private static final int CUT_OFF = 0;

    @TestHTTPResource("/")
    URI house;

    @Test
    void an_address_that_takes_no_files_takes_a_megabyte() {
        var idea = "{\"title\":\"" + "x".repeat(2_000_000) + "\"}";

        assertThat(Cast.ADA.postJson("/api/ideas", idea).statusCode()).isEqualTo(413);
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_counted() throws Exception {
        var idea = ("{\"title\":\"" + "x".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        var chunked = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(idea));

        assertThat(status(chunked)).isIn(413, CUT_OFF);
        assertThat(status(HttpRequest.BodyPublishers.ofString("{}"))).isEqualTo(422);
    }

    private int status(BodyPublisher body) throws InterruptedException {
        var request = HttpRequest.newBuilder(house.resolve("/api/ideas"))
                .header("Content-Type", "application/json")
                .version(HttpClient.Version.HTTP_1_1)
                .POST(body)
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return CUT_OFF;
        }
    }
}
