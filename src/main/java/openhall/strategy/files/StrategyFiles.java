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

    /** While the strategy itself has a mistake nothing of it is taken: its goals would become part of the version before. */
    static void load(Path content, @Nullable Sources sources, Problems problems, Instant at) {
        var mistakes = new Problems();
        var strategy = StrategyText.read(content, mistakes);
        problems.addAll(mistakes);
        if (!mistakes.any()) {
            var known = strategy.known(sources);
            QuarkusTransaction.requiringNew().run(() -> {
                Strategy.publish(strategy, at);
                loadGoals(goalFiles(content), known, problems, at);
                Panache.getEntityManager().flush();
                KeptVersion.keep(at);
            });
        }
    }

    /** A goal with a mistake stays as it was. */
    private static void loadGoals(List<Path> files, GoalText.Known known, Problems problems, Instant at) {
        for (var i = 0; i < files.size(); i++) {
            var mistakes = new Problems();
            var goal = GoalText.read(files.get(i), known, mistakes);
            if (!mistakes.any() && !Goal.publish(goal, i, at)) {
                mistakes.at(files.get(i), 1, "The goal waits, because its theme is not stored.");
            }
            problems.addAll(mistakes);
        }
        Goal.retireAllBut(files.stream().map(GoalText::slugOf).toList(), at);
    }

    private static List<Path> goalFiles(Path content) {
        return StrategyText.files(content.resolve("strategy").resolve("goals"), ".yaml");
    }
}
