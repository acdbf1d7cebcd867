package openhall;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** One real PostgreSQL for all tests, gone afterwards. */
public class TestDatabase implements LauncherSessionListener {
    private static EmbeddedPostgres server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (server == null) {
            server = started();
            EmbeddedDatabase.connectTo(Owner.url(server));
            letStatementsBeCounted();
        }
    }

    private static void letStatementsBeCounted() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("grant pg_read_all_stats to openhall");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is written need not outlive a power cut, except where that is measured. */
    static EmbeddedPostgres started() {
        var durable = Boolean.getBoolean("openhall.test.durable") ? "on" : "off";
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "200")
                    // Statements counts by it: what is sent, without BEGIN and COMMIT
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.max", "50000")
                    .setServerConfig("pg_stat_statements.track_utility", "off")
                    .setServerConfig("fsync", durable)
                    .setServerConfig("synchronous_commit", durable)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
