package openhall.strategy.files;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import openhall.files.ContentFolder;
import openhall.files.ContentLoader;
import openhall.files.Problems;
import openhall.strategy.Goal;
import openhall.strategy.MeasureSource;
import openhall.strategy.Strategy;
import openhall.strategy.versions.KeptVersion;
import org.jspecify.annotations.Nullable;

/** Brings in the strategy with its figures and glossary, then each goal. Goals no longer in the files are retired. */
@ApplicationScoped
class StrategyFiles implements ContentLoader {
    @Inject
    ContentFolder folder;

    @Inject
    @All
    List<MeasureSource> sources;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void check(Problems problems) {
        check(folder.path(), sources(), problems);
    }

    private Sources sources() {
        return new Sources(sources, folder.path());
    }

    static void check(Path content, @Nullable Sources sources, Problems problems) {
        var known = StrategyText.read(content, problems).known(sources);
        goalFiles(content).forEach(file -> GoalText.read(file, known, problems));
    }

    @Override
    public void load(Problems problems, Instant at) {
        load(folder.path(), sources(), problems, at);
    }

    static void load(Path content, @Nullable Sources sources, Problems problems, Instant at) {
        var mistakes = new Problems();
        var strategy = StrategyText.read(content, mistakes);
        problems.addAll(mistakes);
        if (!mistakes.any()) {
            QuarkusTransaction.requiringNew().run(() -> Strategy.publish(strategy, at));
        }
        var files = goalFiles(content);
        var known = strategy.known(sources);
        for (var i = 0; i < files.size(); i++) {
            loadGoal(files.get(i), i, known, problems, at);
        }
        var kept = files.stream().map(GoalText::slugOf).toList();
        QuarkusTransaction.requiringNew().run(() -> {
            Goal.retireAllBut(kept, at);
            Panache.getEntityManager().flush();
            KeptVersion.keep(at);
        });
    }

    private static void loadGoal(Path file, int place, GoalText.Known known, Problems problems, Instant at) {
        var mistakes = new Problems();
        var goal = GoalText.read(file, known, mistakes);
        if (!mistakes.any() && !QuarkusTransaction.requiringNew().call(() -> Goal.publish(goal, place, at))) {
            mistakes.at(file, 1, "The goal waits: its theme is not stored while strategy.yaml has mistakes.");
        }
        problems.addAll(mistakes);
    }

    private static List<Path> goalFiles(Path content) {
        return StrategyText.files(content.resolve("strategy").resolve("goals"), ".yaml");
    }
}
