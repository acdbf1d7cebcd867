package openhall.people.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import openhall.Cast;
import openhall.TestClock;
import openhall.people.FreshCouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SecurityTextPagesTest {
    private static final String PATH = "/.well-known/security.txt";

    @Inject
    TestClock clock;

    @AfterEach
    void setBack() {
        clock.reset();
        FreshCouncil.asInTheSettings();
    }

    @Test
    void it_says_whom_to_tell_until_when_and_where_it_is() {
        var answer = Cast.NOBODY.get(PATH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualToIgnoringWhitespace("text/plain;charset=UTF-8");
        assertThat(fields())
                .containsEntry("Contact", "mailto:digital@openhall.example")
                .containsEntry("Preferred-Languages", "en")
                .containsEntry("Canonical", "http://localhost:8081" + PATH)
                .containsOnlyKeys("Contact", "Expires", "Preferred-Languages", "Canonical");
    }

    @Test
    void it_never_expires_while_somebody_reads_it_and_always_within_a_year() {
        for (var at : new String[] {"2026-11-27T00:00:00Z", "2027-02-28T23:59:59Z", "2030-12-31T12:00:00Z"}) {
            clock.set(Instant.parse(at));
            var expires = Instant.parse(fields().get("Expires"));

            assertThat(expires)
                    .isAfter(clock.instant().plus(Duration.ofDays(170)))
                    .isBefore(clock.instant().plus(Duration.ofDays(365)));
        }
    }

    @Test
    void the_council_names_an_address_or_a_page_of_its_own() {
        FreshCouncil.save(Cast.IVY, "security", "safe@elm.example");
        assertThat(fields()).containsEntry("Contact", "mailto:safe@elm.example");

        FreshCouncil.save(Cast.IVY, "security", "https://elm.example/security");
        assertThat(fields()).containsEntry("Contact", "https://elm.example/security");
    }

    @Test
    void nobody_can_add_a_line_to_it() {
        var answer = FreshCouncil.save(Cast.IVY, "security", "safe@elm.example\nContact: mailto:evil@example.org");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(fields()).containsEntry("Contact", "mailto:digital@openhall.example");
    }

    @Test
    void the_old_address_leads_to_the_new_one() {
        var answer = Cast.NOBODY.get("/security.txt");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(PATH);
    }

    private static Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        Cast.NOBODY.get(PATH).asString().lines().forEach(line -> {
            var parts = line.split(": ", 2);
            fields.put(parts[0], parts[1]);
        });
        return fields;
    }
}
