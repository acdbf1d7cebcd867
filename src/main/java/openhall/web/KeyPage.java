package openhall.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some rows of a long list, and the key after which the next ones begin; never an offset. */
public record KeyPage<T>(List<T> rows, @Nullable String next) {

    /** Of rows that are all here, because a page counts them: those after the one with this id, or else the first. */
    public static <T> KeyPage<T> among(List<T> all, int size, Function<T, String> id, @Nullable String after) {
        var ids = all.stream().map(id).toList();
        var from = after == null ? 0 : ids.indexOf(after) + 1;
        var to = Math.min(from + size, all.size());
        return new KeyPage<>(all.subList(from, to), to < all.size() ? ids.get(to - 1) : null);
    }

    /** From one row more than is shown: its being there says that there is a next page. */
    public static <T> KeyPage<T> of(List<T> oneMore, int size, Function<T, Cursor> key) {
        if (oneMore.size() <= size) {
            return new KeyPage<>(oneMore, null);
        }
        var rows = oneMore.subList(0, size);
        return new KeyPage<>(rows, key.apply(rows.get(size - 1)).toString());
    }
}
