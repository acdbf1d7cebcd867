package openhall.activity.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.Cast;
import openhall.In;
import openhall.activity.Activity;
import openhall.activity.Subject;

/** Activities of a kind that no other test knows, and plain SQL on them. */
record Happened(String kind, List<UUID> ids) {

    /** So many, one after the other, each with another reference, ... */
    static Happened times(int number) {
        var kind = "test-" + UUID.randomUUID();
        In.tx(() -> IntStream.rangeClosed(1, number).forEach(i -> record(kind, i)));
        return new Happened(kind, ids(kind));
    }

    static void record(String kind, int i) {
        var thing = new Subject(kind, "R-" + i, "Thing " + i, "/things/" + i);
        Activity.record(Cast.SAM.person(), "tried", thing, Instant.now(), "for the " + i + ". time");
    }

    static List<UUID> ids(String kind) {
        return In.tx(() -> Activity.<Activity>list("kind = ?1 order by id", kind).stream()
                .map(row -> row.id)
                .toList());
    }

    UUID id(int i) {
        return ids.get(i - 1);
    }

    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** The number of the entry that this activity is. */
    static long entry(Connection connection, UUID activity) throws SQLException {
        try (var statement = connection.prepareStatement("select number from audit_seal where activity_id = ?")) {
            statement.setObject(1, activity);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }
}
