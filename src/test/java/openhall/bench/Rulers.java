package openhall.bench;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import openhall.Owner;

/** What pages are measured against; only in tests. Those that write answer to GET, so that all are asked in one way. */
@Path("/ruler")
@PermitAll
@Produces(MediaType.TEXT_PLAIN)
class Rulers {
    private static final int ROWS = 10_000;

    /** As many as one course page of Moodle 3.8 needs: see the package. */
    private static final int READS = 230;

    @Inject
    AgroalDataSource pool;

    /** Makes the rulers' own tables, as only their owner can. */
    static void lay() throws SQLException {
        try (var connection = Owner.connection();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists ruler_row (id integer primary key, words text not null)");
            statement.execute("create table if not exists ruler_note"
                    + " (id bigint generated always as identity primary key, words text not null,"
                    + " written_at timestamptz not null default now())");
            statement.execute("insert into ruler_row (id, words) select n, repeat(md5(n::text), 3)"
                    + " from generate_series(1, " + ROWS + ") n on conflict do nothing");
            statement.execute("grant select, insert on ruler_row, ruler_note to openhall");
            statement.execute("analyze ruler_row");
        }
    }

    @GET
    @Path("/one-row")
    public String oneRow() throws SQLException {
        try (var connection = pool.getConnection()) {
            return read(connection);
        }
    }

    @GET
    @Path("/insert")
    public String insert() throws SQLException {
        try (var connection = pool.getConnection()) {
            return write(connection);
        }
    }

    @GET
    @Path("/point-reads")
    public String pointReads() throws SQLException {
        try (var connection = pool.getConnection()) {
            var length = 0;
            for (var i = 0; i < READS; i++) {
                length += read(connection).length();
            }
            return length + write(connection);
        }
    }

    private static String read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select words from ruler_row where id = ?")) {
            statement.setInt(1, ThreadLocalRandom.current().nextInt(ROWS) + 1);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** Outside a transaction each statement is committed by itself. */
    private static String write(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("insert into ruler_note (words) values (?)")) {
            statement.setString(1, "A note of some length, as somebody might leave it behind on a page");
            return " " + statement.executeUpdate();
        }
    }
}
