package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand ideas from machines within a minute, that know the form and wait before they send: 20 reach the
 * moderators in an hour, and people get through meanwhile, with scripts and without.
 */
class FloodIT {
    private static final int POSTS = 10_000;
    private static final int FROM_ONE_NETWORK = 5_000;
    private static final int FROM_ONE_DOMAIN = 8_000;
    private static final int CONFIRMED = 150;
    private static final int THREADS = 24;
    private static final String ONE_NETWORK = "198.51.100.77";
    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final Pattern BEGAN = Pattern.compile("name=\"began\" value=\"([^\"]+)\"");
    private static final Pattern CONFIRM = Pattern.compile("(/ideas/confirm/[A-Za-z0-9_-]+)");

    private static final Map<String, String> SETTINGS = Map.of(
            "OPENHALL_MODE", "demo",
            "OPENHALL_DEMO_HISTORY", "false",
            "OPENHALL_IDEAS_PACE_EVERY", "1s",
            "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true",
            "QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED", "true",
            "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1");

    private static final String TEXT_COLUMNS = """
            select c.table_name, c.column_name from information_schema.columns c
              join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
             where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
               and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'inet')
            """;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static Stage stage;

    @BeforeAll
    static void begin() {
        stage = new Stage(SETTINGS);
    }

    @AfterAll
    static void end() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void twenty_of_ten_thousand_reach_the_moderators_and_people_get_through() throws InterruptedException {
        var began = openedForm();
        var taken = new AtomicInteger[] {new AtomicInteger(), new AtomicInteger(), new AtomicInteger()};
        var started = Instant.now();

        var flood = CompletableFuture.runAsync(() -> each(POSTS, i -> post(i, began, taken)));
        send("With a script", "scripts@person.example", true);
        send("Without scripts", "plain@another.example", false);
        flood.join();
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofMinutes(2));

        // Twice the limit only if an hour of the clock ends meanwhile
        assertThat(taken[0].get()).isBetween(10, 20);
        assertThat(taken[1].get()).isBetween(30, 60);
        assertThat(taken[2].get()).isEqualTo(POSTS - FROM_ONE_DOMAIN);

        var links = links("Flood %").subList(0, CONFIRMED);
        each(CONFIRMED, i -> confirm(links.get(i), i));
        assertThat(flooded(false)).isEqualTo(20);
        assertThat(flooded(false) + flooded(true)).isEqualTo(CONFIRMED);

        confirmInBrowser("With a script", true, "A moderator checks your idea by");
        confirmInBrowser("Without scripts", false, "A moderator has it by");
        // As promised: 131 wait, and every second of 20 places an hour goes to the longest wait
        var hours = hoursUntilTurn("Without scripts");
        assertThat(hours).isLessThanOrEqualTo(15);
        assertThat(flooded(false)).isLessThanOrEqualTo(20L * (hours + 1));
        assertThat(flooded(false) + flooded(true)).isEqualTo(CONFIRMED);
        assertThat(columnsWith(ONE_NETWORK)).isEmpty();
        assertThat(columnsWith(network(FROM_ONE_NETWORK + 1))).isEmpty();
    }

    /** A machine that reads the form once, and uses it for all. */
    private static String openedForm() throws InterruptedException {
        var form = BEGAN.matcher(Wire.signedOut(stage.node()).get("/ideas/new").body());
        assertThat(form.find()).isTrue();
        Thread.sleep(3100);
        return form.group(1);
    }

    private static void post(int i, String began, AtomicInteger[] taken) {
        var kind = i < FROM_ONE_NETWORK ? 0 : i < FROM_ONE_DOMAIN ? 1 : 2;
        var domain = kind == 2 ? "d" + i + ".example" : "machines" + kind + ".example";
        var status = form(
                "/ideas",
                network(i),
                "title",
                "Flood " + i,
                "problem",
                "Problem " + i,
                "suggestion",
                "Suggestion " + i,
                "name",
                "Machine",
                "email",
                "m" + i + "@" + domain,
                "began",
                began);
        assertThat(status).isIn(303, 429);
        if (status == 303) {
            taken[kind].incrementAndGet();
        }
    }

    private static String network(int i) {
        return i < FROM_ONE_NETWORK ? ONE_NETWORK : "203.0.%d.%d".formatted(i / 250, i % 250 + 1);
    }

    private static void confirm(String link, int i) {
        assertThat(form(link, network(FROM_ONE_NETWORK + i))).isEqualTo(303);
    }

    private static int form(String path, String network, String... namesAndValues) {
        var body = new StringBuilder("csrf-token=" + CSRF);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            body.append('&').append(namesAndValues[i]).append('=').append(encoded(namesAndValues[i + 1]));
        }
        var request = HttpRequest.newBuilder(URI.create(stage.node().url() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Cookie", "csrf-token=" + CSRF)
                .header("X-Forwarded-For", network)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void each(int number, IntConsumer act) {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var acts = IntStream.range(0, number)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> act.accept(i), pool))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(acts).join();
        } finally {
            pool.shutdownNow();
        }
    }

    private static void send(String title, String email, boolean scripts) {
        try (var walker = stage.walker(360, scripts)) {
            walker.open("/ideas/new")
                    .fill("Title", title)
                    .fill("What is the problem?", "It is dark at four")
                    .fill("What could the council do?", "Put a lamp there")
                    .fill("Your name", "Rosa")
                    .fill("Email address", email)
                    .click("Continue")
                    .sees("Check your idea");
            walker.page().waitForTimeout(3000);
            if (scripts) {
                walker.page().getByText("Ready to send.").waitFor();
            }
            walker.click("Send your idea").sees("Confirm your email address");
        }
    }

    private static void confirmInBrowser(String title, boolean scripts, String next) {
        try (var walker = stage.walker(360, scripts)) {
            walker.open(links(title).get(0)).click("Confirm your idea").sees("We have your idea", next);
        }
    }

    private static List<String> links(String title) {
        return stage
                .sql()
                .rows(
                        "select m.text from mail m join idea i on m.key = 'idea-confirm/' || i.id where i.title like ?",
                        title)
                .stream()
                .map(row -> CONFIRM.matcher(row.get(0)))
                .filter(link -> link.find())
                .map(link -> link.group(1))
                .toList();
    }

    private static long flooded(boolean waits) {
        return stage.sql()
                .number("select count(*) from idea where title like 'Flood %' and visibility = 'AWAITING_CHECK'"
                        + " and turn_by is " + (waits ? "not null" : "null"));
    }

    /** Moves what went on an hour into the past, and lets the node look, until this idea went on too. */
    private static int hoursUntilTurn(String title) throws InterruptedException {
        var its = "select count(*) from idea where title = ? and visibility = 'AWAITING_CHECK' and turn_by is null";
        var hours = 0;
        while (stage.sql().number(its, title) == 0 && hours < 20) {
            stage.sql().update("update idea_turn set let_in_at = let_in_at - interval '1 hour'");
            hours++;
            Thread.sleep(1300);
        }
        return hours;
    }

    private static List<String> columnsWith(String text) {
        return stage.sql().rows(TEXT_COLUMNS).stream()
                .filter(column -> stage.sql()
                                .number(
                                        "select count(*) from \"%s\" where \"%s\"::text like ?"
                                                .formatted(column.get(0), column.get(1)),
                                        "%" + text + "%")
                        > 0)
                .map(column -> column.get(0) + "." + column.get(1))
                .toList();
    }
}
