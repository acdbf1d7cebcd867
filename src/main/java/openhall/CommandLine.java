package openhall;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** Runs the command that the first word names; a word that nobody knows gets the list of commands. */
@Dependent
@Unremovable
public class CommandLine implements QuarkusApplication {
    static final int UNKNOWN = 64;

    @Inject
    @All
    List<Command> commands;

    /** No pages, no jobs and no migrations, for which it would need the owner's password: all belong to the nodes. */
    static void prepare() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("quarkus.flyway.migrate-at-start", "false");
        System.setProperty("openhall.serving", "false");
    }

    @Override
    public int run(String... words) {
        return run(Arrays.asList(words), Openhall.OUT);
    }

    int run(List<String> words, PrintStream out) {
        var rest = words.subList(1, words.size());
        return commands.stream()
                .filter(command -> command.name().equals(words.get(0)))
                .findFirst()
                .map(command -> command.run(rest, out))
                .orElseGet(() -> unknown(words.get(0), out));
    }

    private int unknown(String word, PrintStream out) {
        out.println("There is no command \"" + word + "\". There are:");
        commands.forEach(command -> out.println("  " + command.name() + " " + command.usage()));
        return UNKNOWN;
    }
}
