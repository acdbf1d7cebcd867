package openhall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many rows at once, laid by whoever owns the tables. In the text {@code :word} stands for a value, and {@code #word}
 * for an id that is always the same for this word, the row's {@code n} and the value of {@code :run}.
 */
public final class Bulk {
    private static final Pattern WORD = Pattern.compile("(?<![\\w\"])([:#])([a-z]+)");

    private Bulk() {}

    /** What stands in this file of {@code src/test/resources/bulk}. */
    public static void file(String name, Map<String, ?> values) {
        try (var file = Objects.requireNonNull(Bulk.class.getResourceAsStream("/bulk/" + name), name)) {
            run(new String(file.readAllBytes(), StandardCharsets.UTF_8), values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void run(String sql, Map<String, ?> values) {
        var text = WORD.matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals("#") ? id(found.group(2), values) : value(found.group(2), values)));
        try (var connection = Owner.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(text);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(String word, Map<String, ?> values) {
        return "cast(md5(" + value("run", values) + " || '/" + word + "/' || n) as uuid)";
    }

    private static String value(String word, Map<String, ?> values) {
        var value = Objects.requireNonNull(values.get(word), word);
        if (value instanceof UUID) {
            return "cast('" + value + "' as uuid)";
        }
        return value instanceof Number
                ? value.toString()
                : "'" + value.toString().replace("'", "''") + "'";
    }
}
