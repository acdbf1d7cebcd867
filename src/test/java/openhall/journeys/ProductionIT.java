package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import openhall.Cast;
import openhall.Owner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A council's real service: closed until its settings are complete, and with no door for made-up people. */
class ProductionIT {
    private static final String ADDRESS = "https://openhall.council.example";
    static final Map<String, String> COMPLETE = Map.of(
            "OPENHALL_MODE", "production",
            "OPENHALL_BASE_URL", ADDRESS,
            "OPENHALL_SECRET", "0123456789abcdef0123456789abcdef",
            "OPENHALL_COUNCIL_CONTACT", "digital@council.example");
    private static final Pattern SETUP = Pattern.compile("Open this link once, within 24 hours: (\\S+/setup/\\S+)");
    private static Nodes nodes;
    private static Nodes.Node node;

    @BeforeAll
    static void begin() {
        nodes = new Nodes(COMPLETE);
        node = nodes.start();
    }

    @AfterAll
    static void end() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    void it_does_not_start_without_settings_and_names_what_is_missing() throws IOException, InterruptedException {
        var log = Path.of("target", "node-without-settings.log");
        var process = Nodes.launch(Map.of("OPENHALL_MODE", "production"), log);
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isNotZero();
            assertThat(Files.readString(log))
                    .contains(
                            "quarkus.datasource.jdbc.url",
                            "quarkus.flyway.username",
                            "openhall.base-url",
                            "openhall.secret",
                            "openhall.council.contact");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void it_does_not_start_with_a_role_that_could_rewrite_what_happened() throws IOException, InterruptedException {
        nodes.sql().update("create role second_owner superuser login");
        var settings = new HashMap<>(COMPLETE);
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", Owner.url(nodes.database()));
        settings.put("QUARKUS_DATASOURCE_USERNAME", "second_owner");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "second_owner");
        settings.put("QUARKUS_FLYWAY_USERNAME", "postgres");
        settings.put("QUARKUS_FLYWAY_PASSWORD", "postgres");
        settings.put("QUARKUS_HTTP_PORT", "0");
        var log = Path.of("target", "node-of-an-owner.log");
        var process = Nodes.launch(settings, log);
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isNotZero();
            assertThat(Files.readString(log)).contains("could rewrite its own record", "activity and audit_seal");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void it_says_that_mail_goes_nowhere_until_a_setting_says_where() {
        assertThat(node.log()).contains("Mail goes nowhere");
    }

    @Test
    void it_has_no_demonstration() {
        var visitor = Wire.signedOut(node);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/demo").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/demo/mail").statusCode()).isEqualTo(404);
        assertThat(sent(visitor, "/demo", "email", Cast.IVY.email).statusCode()).isEqualTo(404);
        assertThat(nodes.sql().number("select count(*) from person where email = ?", Cast.IVY.email))
                .isZero();
    }

    @Test
    void the_link_in_the_log_makes_the_first_administrator_once() {
        var link = SETUP.matcher(node.log());
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).startsWith(ADDRESS);
        var path = URI.create(link.group(1)).getPath();

        var first = Wire.signedOut(node);
        assertThat(first.get(path).statusCode()).isEqualTo(200);
        var made = sent(first, path, person("Robin Vale", "robin.vale@council.example"));
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(made.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("__Host-openhall=") && cookie.contains("Secure"));
        assertThat(first.get("/admin").statusCode()).isEqualTo(200);

        var second = Wire.signedOut(node);
        assertThat(second.get(path).statusCode()).isEqualTo(404);
        var refused = sent(second, path, person("Sly Fox", "sly.fox@example.org"));
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(nodes.sql().rows("select name from person")).isEqualTo(List.of(List.of("Robin Vale")));
    }

    @Test
    void a_form_can_still_be_sent_after_another_page_was_opened_beside_it() {
        var visitor = Wire.signedOut(node);
        visitor.get("/terms");
        var answer = visitor.post("/sign-in/link", "email", "nobody@council.example");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** Opens a page with a form and sends at once, so that these tests ask nothing about how long a form lasts. */
    private static HttpResponse<String> sent(Wire visitor, String path, String... namesAndValues) {
        visitor.get("/sign-in");
        return visitor.post(path, namesAndValues);
    }

    private static String[] person(String name, String email) {
        return new String[] {"name", name, "email", email, "password", "three random words"};
    }
}
