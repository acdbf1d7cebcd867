package openhall.ideas.redirecting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import openhall.files.ContentFolder;
import openhall.files.ContentLoader;
import openhall.files.Problems;

/** Brings in {@code content/ideas/elsewhere.yaml}, whole or not at all. */
@ApplicationScoped
class ElsewhereFiles implements ContentLoader {
    @Inject
    ContentFolder folder;

    @Inject
    Elsewhere elsewhere;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void check(Problems problems) {
        Place.read(folder.path(), problems);
    }

    @Override
    public void load(Problems problems, Instant at) {
        var mistakes = new Problems();
        var places = Place.read(folder.path(), mistakes);
        problems.addAll(mistakes);
        if (!mistakes.any()) {
            elsewhere.use(places);
        }
    }
}
