package openhall.activity.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The chain as it stands in a database, in plain SQL: what is checked is what is stored, past any cache, whoever
 * connected.
 */
final class Chain {
    private static final String TURN = "select pg_try_advisory_xact_lock(hashtextextended('activity/seal', 0))";
    private static final String HEAD = "select number, hash from audit_seal order by number desc limit 1";
    private static final String AT = "select number, hash from audit_seal where number = ?";
    private static final String WAITING = "select " + Entry.COLUMNS + " " + """
            from activity_unsealed u join activity a on a.id = u.activity_id
            where not exists (select 1 from audit_seal s where s.activity_id = u.activity_id)
            order by u.activity_id limit ?""";
    private static final String WAITING_COUNT = "select count(*) from activity_unsealed";
    private static final String APPEND = """
            insert into audit_seal (number, activity_id, previous_hash, hash, key_name, sealed_at)
            values (?, ?, ?, ?, ?, ?)""";
    private static final String SETTLE = "delete from activity_unsealed where activity_id = any (?)";
    private static final String AFTER = "select " + AuditSeal.COLUMNS + ", " + Entry.COLUMNS + " " + """
            from audit_seal s left join activity a on a.id = s.activity_id
            where s.number > ? order by s.number limit ?""";
    private static final String FIRST_WITH = "select " + AuditSeal.COLUMNS + " " + """
            from audit_seal s where s.key_name = ? order by s.number limit 1""";
    private static final String FIRST_STAMPED = "select " + AuditSeal.COLUMNS + " " + """
            from audit_seal s join activity a on a.id = s.activity_id
            where a.stamp is not null order by s.number limit 1""";
    private static final String OUTSIDE = """
            select a.id from activity a
            where not exists (select 1 from audit_seal s where s.activity_id = a.id)
              and not exists (select 1 from activity_unsealed u where u.activity_id = a.id)
            order by a.id limit 1""";
    private static final String FORGOTTEN = """
            select c.checked_to, c.checked_hash
              from audit_check c left join audit_seal s on s.number = c.checked_to
             where c.ended_at is not null and c.finding is null and c.checked_to > 0
               and s.hash is distinct from c.checked_hash
             order by c.checked_to limit 1""";

    /** A seal and the activity that it is about; null when that activity is gone. */
    record Sealed(AuditSeal seal, @Nullable Entry entry) {}

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    Chain(Connection connection) {
        this.connection = connection;
    }

    /** False while another node adds to the chain; otherwise no other does until this transaction ends. */
    boolean takeTurn() throws SQLException {
        return rows(TURN, row -> row.getBoolean(1)).get(0);
    }

    Link head() throws SQLException {
        var head = first(rows(HEAD, Chain::link));
        return head == null ? Link.START : head;
    }

    @Nullable
    Link at(long number) throws SQLException {
        return first(rows(AT, Chain::link, number));
    }

    /** Activities without a seal, about as old as they are in this order: their ids are made of time. */
    List<Entry> waiting(int most) throws SQLException {
        return rows(WAITING, row -> Objects.requireNonNull(Entry.read(row, 1)), most);
    }

    long waitingCount() throws SQLException {
        return rows(WAITING_COUNT, row -> row.getLong(1)).get(0);
    }

    /** Stores seals, and takes their activities off the list of those that wait. */
    void append(List<AuditSeal> seals) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            for (var seal : seals) {
                statement.setLong(1, seal.number);
                statement.setObject(2, seal.activityId);
                statement.setString(3, seal.previousHash);
                statement.setString(4, seal.hash);
                statement.setString(5, seal.keyName);
                statement.setObject(6, seal.sealedAt.atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
        settle(seals.stream().map(seal -> seal.activityId).toArray(UUID[]::new));
    }

    private void settle(UUID[] activities) throws SQLException {
        try (var statement = connection.prepareStatement(SETTLE)) {
            statement.setArray(1, connection.createArrayOf("uuid", activities));
            statement.executeUpdate();
        }
    }

    List<Sealed> after(long number, long most) throws SQLException {
        return rows(AFTER, row -> new Sealed(AuditSeal.read(row), Entry.read(row, AuditSeal.WIDTH + 1)), number, most);
    }

    /** The first seal that was made with the key of this name. */
    @Nullable
    AuditSeal firstWith(String keyName) throws SQLException {
        return first(rows(FIRST_WITH, AuditSeal::read, keyName));
    }

    /** The seal of the first entry that has a stamp. */
    @Nullable
    AuditSeal firstStamped() throws SQLException {
        return first(rows(FIRST_STAMPED, AuditSeal::read));
    }

    /** An activity that has no seal and does not wait for one, as if it had been put there past the service. */
    @Nullable
    UUID outside() throws SQLException {
        return first(rows(OUTSIDE, row -> row.getObject(1, UUID.class)));
    }

    /** Where an earlier check ended, and found all well, and where the chain now holds something else or nothing. */
    @Nullable
    Link forgotten() throws SQLException {
        return first(rows(FORGOTTEN, Chain::link));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(row.getLong(1), row.getString(2));
    }

    private static <T> @Nullable T first(List<T> rows) {
        return rows.isEmpty() ? null : rows.get(0);
    }

    private <T> List<T> rows(String sql, Row<T> row, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var found = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (found.next()) {
                    rows.add(row.read(found));
                }
                return rows;
            }
        }
    }
}
