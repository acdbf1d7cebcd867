package openhall.home;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import openhall.files.ContentStart;
import openhall.people.DemoPerson;
import openhall.people.Mode;
import openhall.people.Person;
import openhall.people.Setup;
import openhall.strategy.Readings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens when Openhall starts, in order; every step may run again and on several nodes at once. */
class Start {
    @Inject
    Mode mode;

    @Inject
    Setup setup;

    @Inject
    ContentStart content;

    @Inject
    DemoCouncil demo;

    @Inject
    @ConfigProperty(name = "openhall.base-url")
    String baseUrl;

    /** False in a process that only runs a command: it finds the service as its nodes have left it. */
    @Inject
    @ConfigProperty(name = "openhall.serving")
    boolean serving;

    void begin(@Observes @Priority(100) StartupEvent event) {
        if (serving) {
            serve();
        }
    }

    private void serve() {
        if (mode.demo()) {
            demo.makePeople();
        }
        content.load();
        if (mode.demo()) {
            demo.makeHistory();
            Log.infof("Openhall is open at %s", baseUrl);
            Log.infof("This is a demonstration. Sign in with one click at %s/demo", baseUrl);
        } else {
            refuseDemoPeople();
            setup.printLinkIfNobodyAdministers(baseUrl);
            Log.infof("Openhall is open at %s", baseUrl);
        }
        // Last, because a month's first count comes out as it is: the history must be in it.
        QuarkusTransaction.requiringNew().run(Readings::foldAll);
    }

    private static void refuseDemoPeople() {
        var cast = DemoPerson.CAST.stream().map(DemoPerson::email).toList();
        if (QuarkusTransaction.requiringNew().call(() -> Person.anyoneAt(cast))) {
            throw new IllegalStateException("This database holds the demonstration's people, whose password everybody"
                    + " knows. In production, begin with an empty database.");
        }
    }
}
