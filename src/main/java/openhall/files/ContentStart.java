package openhall.files;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Loads all content in order; what is wrong is logged with its file and line, and what was there before stays. */
@ApplicationScoped
public class ContentStart {
    @Inject
    @All
    List<ContentLoader> loaders;

    @Inject
    Clock clock;

    public Problems load() {
        var problems = new Problems();
        inOrder().forEach(loader -> loader.load(problems, clock.instant()));
        problems.all().forEach(problem -> Log.errorf("Content not taken, the version before stays: %s", problem));
        return problems;
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
