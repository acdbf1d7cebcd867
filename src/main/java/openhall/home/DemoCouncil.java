package openhall.home;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import openhall.strategy.ReadingFold;
import openhall.web.Formats;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demonstration's made-up council, the same from the same seed; made once, whichever node comes first. */
@ApplicationScoped
class DemoCouncil {
    private static final long LOCK = 0x0F_E2_DA_11L;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    ReadingFold readings;

    @Inject
    @ConfigProperty(name = "openhall.demo.seed", defaultValue = "2026")
    long seed;

    @Inject
    @ConfigProperty(name = "openhall.demo.history", defaultValue = "true")
    boolean history;

    void makePeople() {
        QuarkusTransaction.requiringNew().run(() -> {
            lock();
            new DemoPeople(seed, clock.instant()).makeOnce();
        });
    }

    void makeHistory() {
        if (history) {
            var made = QuarkusTransaction.requiringNew().timeout(300).call(() -> {
                lock();
                return new DemoHistory(seed, clock.instant()).makeOnce();
            });
            if (made) {
                countBack();
            }
        }
    }

    /** As things stood then. */
    private void countBack() {
        pastDays(LocalDate.ofInstant(clock.instant(), Formats.ZONE)).forEach(readings::again);
    }

    /** As few as give every measure a line over some months: each takes seconds, and people wait for the start. */
    static List<LocalDate> pastDays(LocalDate today) {
        return Stream.of(90, 60, 30, 7).map(today::minusDays).toList();
    }

    private void lock() {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) locked")
                .setParameter(1, LOCK)
                .getSingleResult();
    }
}
