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
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
    private static final int CONFIRMED = 60;
    private static final int PLACES_AN_HOUR = 12;
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

    private static final String TABLES = """
            select table_name from information_schema.tables
             where table_schema = 'public' and table_type = 'BASE TABLE'
            """;

    private static final String TURNS_OF_THIS_HOUR =
            "select count(*) from idea_turn where not proven and let_in_at > now() - interval '1 hour'";

    /** Drafts of one domain that were written whole and refused when they were sent. */
    private static final Queue<String> REFUSED = new ConcurrentLinkedQueue<>();

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

        var flood = CompletableFuture.runAsync(() -> each(POSTS, i -> post(i, began, taken)));
        send("With a script", "scripts@person.example", true);
        send("Without scripts", "plain@another.example", false);
        flood.join();

        // Twice the limit only if an hour of the clock ends meanwhile
        assertThat(taken[0].get()).isBetween(10, 20);
        assertThat(taken[1].get()).isBetween(30, 60);
        assertThat(taken[2].get()).isEqualTo(POSTS - FROM_ONE_DOMAIN);

        var links = links("Flood %").subList(0, CONFIRMED);
        each(CONFIRMED, i -> confirm(links.get(i), i));
        assertThat(flooded(false)).isEqualTo(PLACES_AN_HOUR);
        assertThat(flooded(false) + flooded(true)).isEqualTo(CONFIRMED);

        confirmInBrowser("With a script", true, "A moderator checks your idea by");
        confirmInBrowser("Without scripts", false, "A moderator has it by");
        // As promised: 49 wait, and every second of 12 places an hour goes to the longest wait
        var hours = hoursUntilTurn("Without scripts");
        assertThat(hours).isLessThanOrEqualTo(11);
        assertThat(flooded(false)).isLessThanOrEqualTo((long) PLACES_AN_HOUR * (hours + 1));
        assertThat(flooded(false) + flooded(true)).isEqualTo(CONFIRMED);
        assertThat(tablesWith(ONE_NETWORK)).isEmpty();
        assertThat(tablesWith(network(FROM_ONE_NETWORK + 1))).isEmpty();
        // What is looked for like this would be found
        assertThat(tablesWith("With a script")).contains("idea");
    }

    /** A machine that reads the form once, and uses it for all. */
    private static String openedForm() throws InterruptedException {
        var machine = Wire.signedOut(stage.node());
        var draft = machine.draft(
                "title",
                "Opened",
                "problem",
                "It is dark",
                "suggestion",
                "A lamp",
                "name",
                "Machine",
                "email",
                "opened@machine.example",
                "showName",
                "no");
        var form = BEGAN.matcher(machine.get(draft + "/check").body());
        assertThat(form.find()).isTrue();
        Thread.sleep(3100);
        return form.group(1);
    }

    private static void post(int i, String began, AtomicInteger[] taken) {
        var kind = i < FROM_ONE_NETWORK ? 0 : i < FROM_ONE_DOMAIN ? 1 : 2;
        var refused = kind == 1 ? REFUSED.poll() : null;
        var draft = refused == null ? begun(i, kind) : refused;
        if (draft == null) {
            return;
        }
        var send = draft.replaceAll(".*(/ideas/drafts/[0-9a-f-]+)/.*", "$1/send");
        if (place(send, network(i), "began", began) != null) {
            taken[kind].incrementAndGet();
        } else if (kind == 1) {
            REFUSED.add(draft);
        }
    }

    /** Where a draft goes on that has every answer already; null when there were too many. */
    private static @Nullable String begun(int i, int kind) {
        var domain = kind == 2 ? "d" + i + ".example" : "machines" + kind + ".example";
        return place(
                "/ideas/drafts",
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
                "showName",
                "no");
    }

    private static String network(int i) {
        return i < FROM_ONE_NETWORK ? ONE_NETWORK : "203.0.%d.%d".formatted(i / 250, i % 250 + 1);
    }

    private static void confirm(String link, int i) {
        assertThat(place(link, network(FROM_ONE_NETWORK + i))).isNotNull();
    }

    /** Where it leads; null when there were too many. */
    private static @Nullable String place(String path, String network, String... namesAndValues) {
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
            var answer = CLIENT.send(request, BodyHandlers.discarding());
            assertThat(answer.statusCode()).isIn(303, 429);
            return answer.headers().firstValue("Location").orElse(null);
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
            walker.open("/ideas/new").click("Start now");
            walker.fill("What is the problem?", "It is dark at four").click("Continue");
            walker.fill("What could the council do?", "Put a lamp there").click("Continue");
            walker.fill("Give your idea a title", title).click("Continue");
            walker.sees("What is your idea about?")
                    .click("Continue")
                    .sees("Where is it?")
                    .click("Continue");
            walker.fill("Your name", "Rosa").fill("Email address", email).click("Continue");
            walker.sees("Check your idea");
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
        var hours = 0;
        while (waits(title) && hours < 40) {
            stage.sql().update("update idea_turn set let_in_at = let_in_at - interval '1 hour'");
            hours++;
            awaitTurns(title);
        }
        return hours;
    }

    /** Until all places of the hour are taken, or this idea has one. */
    private static void awaitTurns(String title) throws InterruptedException {
        for (var i = 0; i < 50 && waits(title) && stage.sql().number(TURNS_OF_THIS_HOUR) < PLACES_AN_HOUR; i++) {
            Thread.sleep(100);
        }
    }

    private static boolean waits(String title) {
        var turn = "select count(*) from idea where title = ? and visibility = 'AWAITING_CHECK' and turn_by is null";
        return stage.sql().number(turn, title) == 0;
    }

    /** Each row is read whole, as text. */
    private static List<String> tablesWith(String text) {
        var found = stage.sql().rows(TABLES).stream()
                .map(table -> "select '%s' where exists (select 1 from \"%s\" t where t::text like '%%%s%%')"
                        .formatted(table.get(0), table.get(0), text))
                .collect(Collectors.joining(" union all "));
        return stage.sql().rows(found).stream().map(row -> row.get(0)).toList();
    }
}
