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
import openhall.hackathons.FreshHackathon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Sixteen clients who register as fast as they can, each time as somebody else: first all of them for one hackathon,
 * then spread over 1,000. Prints the ratio of the two; that the places are those of the people is asserted.
 */
@QuarkusTest
@Timeout(900)
class RegistrationBench {
    private static final int CLIENTS = 16;
    private static final int PEOPLE = 40_000;
    private static final int EVENTS = 1_000;
    private static final String PREFIX = "bench-event-";
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final double NANOS_IN_SECOND = 1_000_000_000;
    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String BODY = "coming=ALONE&agreed=CONDUCT&csrf-token=" + CSRF;

    private static final String COUNTED = """
            select e.placed, e.asked, (select count(*) from registration r where r.hackathon_id = h.id),
                   (select coalesce(max(r.number), 0) from registration r where r.hackathon_id = h.id)
              from hackathon h join event_places e on e.hackathon_id = h.id where h.slug = 'bench-event-0'""";

    private static final String UNEQUAL = """
            select count(*) from hackathon h join event_places e on e.hackathon_id = h.id
             where h.slug like 'bench-event-%' and (e.waiting <> 0 or e.asked <> e.placed
                or e.placed <> (select count(*) from registration r where r.hackathon_id = h.id and r.state = 'PLACED'))""";

    @TestHTTPResource("/hackathons/")
    URI hackathons;

    @Inject
    AgroalDataSource pool;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger next = new AtomicInteger();

    /** What the clients did together: answers that gave a place, and how long it took. */
    private record Run(int given, double seconds) {
        double perSecond() {
            return given / seconds;
        }
    }

    private interface Choice {
        int event();
    }

    @BeforeEach
    void eventsAndPeople() {
        var slug = FreshHackathon.running().slug();
        Bulk.file(
                "hackathon-crowd.sql",
                Map.of("run", "hackathon", "people", PEOPLE, "events", EVENTS, "prefix", PREFIX, "slug", slug));
    }

    @AfterEach
    void onlyThePeopleStay() {
        Bulk.file("hackathon-forget.sql", Map.of());
    }

    @Test
    void places_are_exact_however_many_register_at_once() throws Exception {
        register(WARM_UP, RegistrationBench::anyEvent);
        var one = register(TIME, () -> 0);
        var spread = register(TIME, RegistrationBench::anyEvent);

        System.out.printf(
                Locale.ROOT,
                "%nOpenhall bench, registrations by %d clients, %s: one hackathon %.0f/s, %d hackathons %.0f/s, ratio %.2f%n",
                CLIENTS,
                Server.of(pool).words(),
                one.perSecond(),
                EVENTS,
                spread.perSecond(),
                one.perSecond() / spread.perSecond());
        assertThat(counted()).containsExactly(one.given(), one.given(), one.given(), one.given());
        assertThat(unequal()).isZero();
    }

    private Run register(Duration time, Choice choice) throws Exception {
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
            var status = client.send(request(person, choice.event()), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).isEqualTo(303);
            given++;
        }
        return given;
    }

    private HttpRequest request(int person, int event) {
        return HttpRequest.newBuilder(hackathons.resolve(PREFIX + event + "/registration"))
                .header("Cookie", "openhall=hackathon-token-" + person + "; csrf-token=" + CSRF)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
    }

    private static int anyEvent() {
        return 1 + ThreadLocalRandom.current().nextInt(EVENTS);
    }

    /** Places, requests, rows and the highest number of the hackathon that all of them registered for. */
    private List<Integer> counted() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNTED)) {
            rows.next();
            return List.of(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getInt(4));
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
