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

    /** In milliseconds, how long a client that says nothing of it waits: GOV.UK Notify's would for ever. */
    private static final String PATIENCE = "30000";

    private Openhall() {}

    public static void main(String... args) {
        waitNoLonger("sun.net.client.defaultConnectTimeout");
        waitNoLonger("sun.net.client.defaultReadTimeout");
        var serves = args.length == 0;
        if (!serves) {
            CommandLine.prepare();
        }
        var config = ConfigProvider.getConfig();
        refuse("its settings are not complete", ProductionSettings.problems(config));
        EmbeddedDatabase.startUnlessConfigured();
        if (serves) {
            Quarkus.run();
        } else {
            refuse("it finds no service to work on", EmptyDatabase.problems(config));
            Quarkus.run(CommandLine.class, args);
        }
    }

    private static void waitNoLonger(String property) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, PATIENCE);
        }
    }

    private static void refuse(String why, List<String> problems) {
        if (!problems.isEmpty()) {
            System.err.println("Openhall does not start, because " + why + ":");
            problems.forEach(problem -> System.err.println("- " + problem));
            System.exit(REFUSED);
        }
    }
}
