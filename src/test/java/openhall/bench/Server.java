package openhall.bench;

import java.sql.SQLException;
import javax.sql.DataSource;

/** The PostgreSQL of the bench, as it describes itself; {@code backend} is one of its processes. */
record Server(long backend, String version, String fsync, String synchronousCommit) {
    static Server of(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_backend_pid(), current_setting('server_version'),"
                        + " current_setting('fsync'), current_setting('synchronous_commit')")) {
            rows.next();
            return new Server(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4));
        }
    }

    /** Whether a write that was answered is on the disk. */
    boolean isDurable() {
        return fsync.equals("on") && synchronousCommit.equals("on");
    }

    String words() {
        return "PostgreSQL " + version + ", fsync " + fsync + ", synchronous_commit " + synchronousCommit
                + (isDurable() ? "" : ": nothing here says anything about durable writes");
    }
}
