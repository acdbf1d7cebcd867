package openhall.activity;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Folds whatever was asked for, each in its own transaction; one that fails is asked for again. */
@ApplicationScoped
public class FoldingDesk {
    @Inject
    @All
    List<Fold> folds;

    @Inject
    Clock clock;

    /** Folds everything asked for until now; returns how many projections were folded. */
    public int foldAll() {
        var asked = QuarkusTransaction.requiringNew().call(Folding::asked);
        return asked.stream()
                .mapToInt(due -> foldOne((String) due[0], (String) due[1]))
                .sum();
    }

    private int foldOne(String topic, String key) {
        try {
            return QuarkusTransaction.requiringNew().timeout(120).call(() -> foldNow(topic, key));
        } catch (RuntimeException e) {
            Log.errorf(e, "Folding %s %s failed and will be tried again", topic, key);
            return 0;
        }
    }

    private int foldNow(String topic, String key) {
        if (!Folding.take(topic, key)) {
            return 0;
        }
        folds.stream().filter(fold -> fold.topic().equals(topic)).forEach(fold -> fold.fold(key, clock.instant()));
        return 1;
    }
}
