package openhall.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some rows of a long list, and the key after which the next ones begin; never an offset. */
public record KeyPage<T>(List<T> rows, @Nullable String next) {

    /** From one row more than is shown: its being there says that there is a next page. */
    public static <T> KeyPage<T> of(List<T> oneMore, int size, Function<T, Cursor> key) {
        if (oneMore.size() <= size) {
            return new KeyPage<>(oneMore, null);
        }
        var rows = oneMore.subList(0, size);
        return new KeyPage<>(rows, key.apply(rows.get(size - 1)).toString());
    }
}
