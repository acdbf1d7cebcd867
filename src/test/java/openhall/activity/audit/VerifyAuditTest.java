package openhall.activity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import openhall.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerifyAuditTest {
    @Inject
    VerifyAudit command;

    @Inject
    SealDesk desk;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void someEntries() {
        Happened.times(2);
        while (desk.sealAll() > 0) {
            // until nothing waits
        }
    }

    @Test
    void it_says_that_all_is_well_and_where_the_chain_ends() throws SQLException {
        assertThat(run()).isZero();
        assertThat(words()).contains("0 waiting to be sealed", "entries, each as it was sealed", "Head " + head());
    }

    @Test
    void what_somebody_wrote_down_is_compared() throws SQLException {
        var head = head();
        var sealed = head.toString();

        assertThat(run("--expect", sealed)).isZero();
        assertThat(run("--expect", sealed, "--expect", head.number() + ":" + "c".repeat(64)))
                .isEqualTo(1);
        assertThat(words()).contains("NOT WHOLE: Entry " + head.number() + " is not the one that was known");
        assertThat(run("--expect", (head.number() + 7) + ":" + head.hash())).isEqualTo(1);
        assertThat(words()).contains("NOT WHOLE: Entry " + (head.number() + 1) + " is missing");
    }

    @Test
    void words_that_it_does_not_know_get_the_words_that_it_knows() {
        for (var words : List.of(
                List.of("--expect"), List.of("--expect", "17"), List.of("quickly"), List.of("--expect", "1:x", "y"))) {
            assertThat(run(words.toArray(String[]::new))).as(words.toString()).isEqualTo(64);
        }
        assertThat(words()).contains("verify-audit [--expect NUMBER:HASH]");
    }

    private int run(String... words) {
        return command.run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static Link head() throws SQLException {
        try (var owner = Owner.connection()) {
            return new Chain(owner).head();
        }
    }
}
