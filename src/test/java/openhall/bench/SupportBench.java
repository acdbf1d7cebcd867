package openhall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import openhall.Bulk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Sixteen clients who support ideas as fast as they can, each time as somebody else: first all of them one idea, then
 * spread over 10,000. Prints the ratio of the two; that no support is lost or counted twice is asserted.
 */
@QuarkusTest
@Timeout(900)
class SupportBench {
    private static final int CLIENTS = 16;
    private static final int PEOPLE = 60_000;
    private static final int IDEAS = 10_000;

    /** The reference of idea 0, which all of them support. */
    private static final int FIRST = 700_000_000;

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final double NANOS_IN_SECOND = 1_000_000_000;
    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";

    private static final String COUNTED = """
            select i.support_count, (select count(*) from support s where s.idea_id = i.id) from idea i where i.ref = ?""";

    private static final String UNEQUAL = """
            select count(*) from idea i where i.title like 'Bench % with many friends'
             and i.support_count <> (select count(*) from support s where s.idea_id = i.id)""";

    @TestHTTPResource("/ideas/")
    URI ideas;

    @Inject
    AgroalDataSource pool;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger next = new AtomicInteger();

    /** What the clients did together: answers that gave a support, and how long it took. */
    private record Run(int given, double seconds) {
        double perSecond() {
            return given / seconds;
        }
    }

    private interface Choice {
        int idea();
    }

    @BeforeEach
    void ideasAndPeople() {
        Bulk.file("support-crowd.sql", Map.of("run", "support", "people", PEOPLE, "ideas", IDEAS, "first", FIRST));
    }

    @AfterEach
    void onlyThePeopleStay() {
        Bulk.file("support-forget.sql", Map.of());
    }

    @Test
    void supports_of_one_idea_are_exact_however_many_come_at_once() throws Exception {
        support(WARM_UP, SupportBench::anyIdea);
        var one = support(TIME, () -> 0);
        var spread = support(TIME, SupportBench::anyIdea);

        System.out.printf(
                Locale.ROOT,
                "%nOpenhall bench, supports by %d clients, %s: one idea %.0f/s, %d ideas %.0f/s, ratio %.2f%n",
                CLIENTS,
                Server.of(pool).words(),
                one.perSecond(),
                IDEAS,
                spread.perSecond(),
                one.perSecond() / spread.perSecond());
        assertThat(counted()).containsExactly(one.given(), one.given());
        assertThat(unequal()).isZero();
    }

    private Run support(Duration time, Choice choice) throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var start = System.nanoTime();
            var until = start + time.toNanos();
            Callable<Integer> one = () -> client(until, choice);
            var given = 0;
            for (var done : clients.invokeAll(Collections.nCopies(CLIENTS, one))) {
                given += done.get();
            }
            return new Run(given, (System.nanoTime() - start) / NANOS_IN_SECOND);
        } finally {
            clients.shutdownNow();
        }
    }

    private int client(long until, Choice choice) throws IOException, InterruptedException {
        var given = 0;
        while (System.nanoTime() - until < 0) {
            var person = next.incrementAndGet();
            if (person > PEOPLE) {
                return given;
            }
            var status = client.send(request(person, choice.idea()), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).isEqualTo(303);
            given++;
        }
        return given;
    }

    private HttpRequest request(int person, int idea) {
        return HttpRequest.newBuilder(ideas.resolve("ID-" + (FIRST + idea) + "/support"))
                .header("Cookie", "openhall=support-token-" + person + "; csrf-token=" + CSRF)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("csrf-token=" + CSRF))
                .build();
    }

    private static int anyIdea() {
        return 1 + ThreadLocalRandom.current().nextInt(IDEAS);
    }

    /** The number on the idea that all of them supported, and the number of its supports. */
    private List<Integer> counted() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(COUNTED)) {
            statement.setString(1, "ID-" + FIRST);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return List.of(rows.getInt(1), rows.getInt(2));
            }
        }
    }

    private int unequal() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(UNEQUAL)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
