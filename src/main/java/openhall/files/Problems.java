package openhall.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of a reading, so that an author sees all of them at once. */
public final class Problems {
    private final List<ContentProblem> found = new ArrayList<>();

    public void at(Path file, int line, String message) {
        found.add(new ContentProblem(file, line, message));
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public int count() {
        return found.size();
    }

    public List<ContentProblem> all() {
        return List.copyOf(found);
    }

    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    public void throwIfAny() {
        if (any()) {
            throw new ContentRefused(found);
        }
    }
}
