package openhall.journeys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL against the database of a council: for what no page can do, and for counting what must be there once. */
final class Sql {
    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** How many rows were changed. */
    int update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Every row as texts. */
    List<List<String>> rows(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, values);
                var found = statement.executeQuery()) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one number that a count answers with. */
    long number(String sql, Object... values) {
        return Long.parseLong(rows(sql, values).get(0).get(0));
    }

    /** Lets nobody write to a table until what comes back is rolled back or closed. */
    Connection holding(String table) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in share mode");
        }
        return connection;
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
