package openhall.people.record;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The whole database, asked about a word, or counted. */
final class Everywhere {
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' order by 1""";

    private static final List<String> TOTALS = List.of(
            "select count(*) from person",
            "select count(*) from posting",
            "select count(*) from enrolment",
            "select sum(steps_done) from enrolment",
            "select count(*) from completion",
            "select count(*) from step_done",
            "select count(*) from quiz_attempt",
            "select count(*) from evidence",
            "select count(*) || ' ' || sum(level) from standing",
            "select count(*) || ' ' || sum(support_count) from idea",
            "select count(*) from support",
            "select count(*) || ' ' || sum(seats_taken) from team",
            "select count(*) from team_member",
            "select count(*) from submission_version",
            "select count(*) || ' ' || sum(points) from score",
            "select count(*) from conflict",
            "select count(*) from adoption",
            "select count(*) || ' ' || sum(numerator) from reading",
            "select count(*) || ' ' || sum(in_scope) || ' ' || sum(known) from need_tally");

    private Everywhere() {}

    /** The tables with a row that has this text anywhere in it, capitals or not. */
    static List<String> tablesWith(String text) {
        return column(TABLES).stream()
                .filter(table -> !column(
                                "select 1 from " + table
                                        + " x where position(lower(?) in lower(cast(row_to_json(x) as text))) > 0 limit 1",
                                text)
                        .isEmpty())
                .toList();
    }

    /** What statistics are made of, by the statement that counts it. */
    static SortedMap<String, String> totals() {
        var totals = new TreeMap<String, String>();
        TOTALS.forEach(sql -> totals.put(sql, column(sql).get(0)));
        return totals;
    }

    static List<String> column(String sql, String... values) {
        try (var connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(String.valueOf(rows.getString(1)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
