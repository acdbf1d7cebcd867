package openhall;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Whoever owns the tests' database: may do what the service itself may not. */
public final class Owner {
    private Owner() {}

    public static Connection connection() throws SQLException {
        var server = new PGSimpleDataSource();
        server.setUrl(System.getProperty("quarkus.datasource.jdbc.url"));
        return server.getConnection("postgres", "postgres");
    }

    /** Without a role in it: that of a connection is named beside it. */
    public static String url(EmbeddedPostgres server) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    /** Makes the role that the service has where nobody has made one. */
    public static void makeServiceRole(String url) {
        EmbeddedDatabase.makeServiceRole(url);
    }
}
