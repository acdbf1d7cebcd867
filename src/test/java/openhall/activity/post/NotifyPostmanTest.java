package openhall.activity.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against an HTTP server that answers as GOV.UK Notify documents it. */
class NotifyPostmanTest {
    private static final String ID = "740e5834-3a29-46b4-9a6f-16142fde533a";
    private static final String KEY = "council-" + ID + "-3d844edf-8d35-48ac-975b-e847b4f122b0";
    private static final String TAKEN = """
            {"id": "%s", "reference": "R", "uri": "u", "content": {"subject": "S", "body": "B", "from_email": "f"},
             "template": {"id": "%s", "version": 1, "uri": "t"}}""".formatted(ID, ID);
    private static final String NONE = """
            {"notifications": [], "links": {"current": "c"}}""";
    private static final String ONE = """
            {"notifications": [{"id": "%s", "reference": "R", "type": "email", "status": "delivered", "body": "B",
              "created_at": "2026-11-23T10:00:00.000000Z", "template": {"id": "%s", "version": 1, "uri": "t"}}],
             "links": {"current": "c"}}""".formatted(ID, ID);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private NotifyPostman postman;
    private int status = 201;
    private String known = NONE;

    @BeforeEach
    void notifyIsThere() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        postman = new NotifyPostman(url, Optional.of(KEY), Optional.of("template-7"));
    }

    @AfterEach
    void over() {
        server.stop(0);
    }

    @Test
    void a_letter_is_sent_with_its_reference_its_words_and_the_way_to_stop_it() throws Undelivered {
        postman.deliver(letter(false, "https://a.example/stop"));

        assertThat(asked).hasSize(1);
        assertThat(asked.get(0))
                .startsWith("POST /v2/notifications/email Bearer ")
                .contains("\"template_id\":\"template-7\"", "\"email_address\":\"rosa@example.org\"")
                .contains("\"reference\":\"R-1\"", "\"subject\":\"News\"", "\"body\":\"There is news.\"")
                .contains("\"one_click_unsubscribe_url\":\"https://a.example/stop\"");
    }

    @Test
    void a_letter_that_was_asked_for_has_no_way_to_stop_it() throws Undelivered {
        postman.deliver(letter(false, null));

        assertThat(asked.get(0)).doesNotContain("one_click_unsubscribe_url");
    }

    @Test
    void before_a_second_try_it_asks_whether_the_letter_is_there() throws Undelivered {
        postman.deliver(letter(true, null));
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0)).startsWith("GET /v2/notifications?").contains("reference=R-1");
        assertThat(asked.get(1)).startsWith("POST ");

        asked.clear();
        known = ONE;
        postman.deliver(letter(true, null));
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0)).startsWith("GET ");
    }

    @Test
    void a_letter_that_is_refused_is_not_tried_again_and_one_that_found_no_ear_is() {
        assertThat(whyNot(400)).isEqualTo(Undelivered.Why.REFUSED);
        assertThat(whyNot(500)).isEqualTo(Undelivered.Why.LATER);
        for (var aboutUs : List.of(401, 403, 429)) {
            assertThat(whyNot(aboutUs)).isEqualTo(Undelivered.Why.CLOSED);
        }
        postman = new NotifyPostman("http://127.0.0.1:1", Optional.of(KEY), Optional.of("template-7"));
        assertThat(whyNot(201)).isEqualTo(Undelivered.Why.CLOSED);
    }

    private Undelivered.Why whyNot(int answered) {
        status = answered;
        return catchThrowableOfType(Undelivered.class, () -> postman.deliver(letter(false, null)))
                .why();
    }

    private static Letter letter(boolean again, String stop) {
        return new Letter(
                "R-1", again, "rosa@example.org", "News", "There is news.", "<p>There is news.</p>", null, stop);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var get = exchange.getRequestMethod().equals("GET");
        var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(String.join(
                " ",
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                sent));
        var body = (get ? known : TAKEN).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(get ? 200 : status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
