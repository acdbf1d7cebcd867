package openhall.activity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the service's own role in the database may do with the record: add to it, and read it. */
@QuarkusTest
class AppendOnlyTest {
    @Inject
    AgroalDataSource database;

    @Inject
    AppendOnly appendOnly;

    @Test
    void the_service_can_change_nothing_that_it_has_recorded() {
        for (var table : List.of("activity", "audit_seal")) {
            for (var sql : List.of(
                    "update %s set path = '/x'",
                    "delete from %s",
                    "truncate %s",
                    "truncate %s cascade",
                    "alter table %s disable trigger all",
                    "alter table %s add column more text",
                    "drop table %s cascade",
                    "create trigger sly before insert on %s for each row execute function activity_waits()")) {
                refused(sql.formatted(table).replace("audit_seal set path = '/x'", "audit_seal set hash = ''"));
            }
        }
        refused("drop trigger activity_is_kept on activity");
        refused("drop trigger activity_waits on activity");
        refused("set session_replication_role = replica");
        refused("create or replace function activity_is_kept() returns trigger language plpgsql"
                + " as 'begin return new; end'");
        refused("set role postgres");
    }

    @Test
    void so_there_is_nothing_to_warn_of_at_the_start() throws SQLException {
        assertThat(appendOnly.changeable()).isEmpty();
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> run(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).as(sql).isEqualTo("42501"));
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
