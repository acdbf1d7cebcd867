package openhall.files;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Loads all content in order; what is wrong is logged with its file and line, and what was there before stays. */
@ApplicationScoped
public class ContentStart {
    private static final long LOCK = 0x0F_E2_C0_DEL;

    @Inject
    @All
    List<ContentLoader> loaders;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    public Problems load() {
        var problems = new Problems();
        QuarkusTransaction.requiringNew().timeout(600).run(() -> loadAlone(problems));
        problems.all().forEach(problem -> Log.errorf("Content not taken, the version before stays: %s", problem));
        return problems;
    }

    /** Of several nodes that start together, one loads and the others find everything loaded. */
    private void loadAlone(Problems problems) {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) locked")
                .setParameter(1, LOCK)
                .getSingleResult();
        inOrder().forEach(loader -> loader.load(problems, clock.instant()));
    }

    public Problems check() {
        var problems = new Problems();
        inOrder().forEach(loader -> loader.check(problems));
        return problems;
    }

    private List<ContentLoader> inOrder() {
        return loaders.stream()
                .sorted(Comparator.comparingInt(ContentLoader::order))
                .toList();
    }
}
