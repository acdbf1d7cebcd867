package openhall;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL that comes with Openhall and keeps its data in a folder. Durable: a write that was answered is
 * there after a power cut. After a crash of Openhall alone the server lives on, and the next start takes it over.
 */
final class EmbeddedDatabase {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String SERVER_CONFIG_LOCALE = "C.UTF-8";

    /** Owns the tables and changes them; the service itself cannot rewrite what happened. */
    private static final String OWNER = "postgres";

    private static final String SERVICE = "openhall";
    private static final String MAKE_SERVICE = """
            do $$ begin create role openhall login password 'openhall';
            exception when duplicate_object or unique_violation then null; end $$""";

    private EmbeddedDatabase() {}

    static void startUnlessConfigured() {
        var config = ConfigProvider.getConfig();
        if (config.getOptionalValue(URL, String.class).isPresent()
                || config.getOptionalValue("openhall.mode", String.class)
                        .orElse("")
                        .equals("production")) {
            return;
        }
        var port = config.getOptionalValue("openhall.data.port", Integer.class).orElse(54329);
        if (!answers(port)) {
            start(config, port);
        }
        connectTo("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    }

    /** Settings for a server whose owner nobody has given a password of their own; makes the service's role there. */
    static void connectTo(String url) {
        makeServiceRole(url);
        System.setProperty(URL, url);
        System.setProperty("quarkus.datasource.username", SERVICE);
        System.setProperty("quarkus.datasource.password", SERVICE);
        System.setProperty("quarkus.flyway.username", OWNER);
        System.setProperty("quarkus.flyway.password", OWNER);
    }

    static void makeServiceRole(String url) {
        var server = new PGSimpleDataSource();
        server.setUrl(url);
        try (var connection = server.getConnection(OWNER, OWNER);
                var statement = connection.createStatement()) {
            statement.execute(MAKE_SERVICE);
        } catch (SQLException e) {
            throw new IllegalStateException("The service's role could not be made in " + url, e);
        }
    }

    private static void start(Config config, int port) {
        var data = Path.of(config.getValue("openhall.data", String.class)).toAbsolutePath();
        try {
            Files.createDirectories(data);
            var server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data.resolve("postgresql"))
                    .setOverrideWorkingDirectory(data.resolve("program").toFile())
                    .setCleanDataDirectory(false)
                    .setLocaleConfig("locale", SERVER_CONFIG_LOCALE)
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-database"));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started in " + data, e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
