package openhall.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some things that are held about somebody, the key of the next ones, and how many there are from here on. */
public record HeldPage(List<Held> rows, @Nullable String next, long total) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean isMore() {
        return next != null;
    }
}
