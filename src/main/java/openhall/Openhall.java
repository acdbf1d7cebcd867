package openhall;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts Openhall, and a PostgreSQL of its own when none is configured. With words behind it on the command line, runs
 * the {@link Command} that the first of them names instead of serving.
 */
@QuarkusMain
public final class Openhall {
    static final PrintStream OUT = System.out;

    private static final int REFUSED = 78;

    private Openhall() {}

    public static void main(String... args) {
        var problems = ProductionSettings.problems(ConfigProvider.getConfig());
        if (!problems.isEmpty()) {
            refuse(problems);
        }
        EmbeddedDatabase.startUnlessConfigured();
        if (args.length == 0) {
            Quarkus.run();
        } else {
            CommandLine.prepare();
            Quarkus.run(CommandLine.class, args);
        }
    }

    private static void refuse(List<String> problems) {
        System.err.println("Openhall does not start, because its settings are not complete:");
        problems.forEach(problem -> System.err.println("- " + problem));
        System.exit(REFUSED);
    }
}
