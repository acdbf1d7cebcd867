package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommandLineTest {
    @Inject
    CommandLine line;

    @Test
    void a_word_that_nobody_knows_is_refused_with_the_list_of_commands() {
        var out = new ByteArrayOutputStream();
        var status = line.run(List.of("fly"), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(CommandLine.UNKNOWN);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("no command \"fly\"");
    }
}
