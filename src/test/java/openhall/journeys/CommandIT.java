package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Words on the command line, beside a node that serves: without the password of whoever owns the tables, and with the
 * port of that node, so that a command which opened it could not start.
 */
class CommandIT {
    private static final Path LOG = Path.of("target", "command.log");
    private static final int REFUSED = 78;
    private static Nodes nodes;
    private static Nodes.Node node;

    @BeforeAll
    static void begin() {
        nodes = new Nodes(ProductionIT.COMPLETE);
        node = nodes.start();
    }

    @AfterAll
    static void end() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    void a_word_that_nobody_knows_gets_the_list_of_commands() throws IOException, InterruptedException {
        assertThat(status(nodes.service(), "fly")).isEqualTo(64);
        assertThat(said()).contains("There is no command \"fly\"", "verify-audit", "purge", "import-directory");
    }

    @Test
    void the_record_is_checked() throws IOException, InterruptedException {
        assertThat(status(nodes.service(), "verify-audit")).as(said()).isZero();
        assertThat(said()).contains("each as it was sealed", "Head ");
    }

    @Test
    void what_a_purge_would_remove_is_counted() throws IOException, InterruptedException {
        assertThat(status(nodes.service(), "purge", "--dry-run")).as(said()).isZero();
        assertThat(said()).contains("Would be removed:");
    }

    @Test
    void in_an_empty_database_there_is_nothing_to_do() throws IOException, InterruptedException {
        nodes.sql().update("create database nothing_yet");
        var empty = nodes.service();
        empty.compute("QUARKUS_DATASOURCE_JDBC_URL", (name, url) -> url.replaceAll("/postgres$", "/nothing_yet"));

        assertThat(status(empty, "verify-audit")).isEqualTo(REFUSED);
        assertThat(said()).contains("The database is empty").doesNotContain("Exception");
    }

    private static int status(Map<String, String> settings, String... words) throws InterruptedException {
        settings.put("QUARKUS_HTTP_PORT", String.valueOf(node.port()));
        var process = Nodes.launch(settings, LOG, words);
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("It ends").isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static String said() throws IOException {
        return Files.readString(LOG);
    }
}
