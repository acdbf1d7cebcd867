package openhall;

import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.postgresql.ds.PGSimpleDataSource;

/** A database without tables. A node makes them when it first serves; a command makes none, and has no work there. */
final class EmptyDatabase {
    private static final String IS_EMPTY = "select to_regclass('public.activity') is null";

    private EmptyDatabase() {}

    /** In a sentence that says what to do; empty when a command may start. */
    static List<String> problems(Config config) {
        return isAt(config)
                ? List.of("The database is empty: start Openhall once without words behind it, and it fills it")
                : List.of();
    }

    /** False too when it does not answer: Quarkus says more about that. */
    private static boolean isAt(Config config) {
        var server = new PGSimpleDataSource();
        server.setUrl(text(config, "jdbc.url"));
        try (var connection = server.getConnection(text(config, "username"), text(config, "password"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(IS_EMPTY)) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue("quarkus.datasource." + name, String.class)
                .orElse("");
    }
}
