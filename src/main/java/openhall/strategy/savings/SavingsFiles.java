package openhall.strategy.savings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import openhall.files.ContentFolder;
import openhall.files.ContentLoader;
import openhall.files.Problems;

/** Brings in the plans for savings, all of them or none. */
@ApplicationScoped
class SavingsFiles implements ContentLoader {
    @Inject
    ContentFolder folder;

    @Override
    public int order() {
        return 11;
    }

    @Override
    public void check(Problems problems) {
        PlanText.read(folder.path(), problems);
    }

    @Override
    public void load(Problems problems, Instant at) {
        load(folder.path(), problems);
    }

    static void load(Path content, Problems problems) {
        var mistakes = new Problems();
        var plans = PlanText.read(content, mistakes);
        problems.addAll(mistakes);
        if (!mistakes.any()) {
            QuarkusTransaction.requiringNew().run(() -> SavingsPlan.publish(plans));
        }
    }
}
