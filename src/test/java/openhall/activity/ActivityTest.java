package openhall.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivityTest {
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    private String kind;

    @BeforeEach
    void aKindOfItsOwn() {
        kind = "test-" + UUID.randomUUID();
    }

    @Test
    void what_was_done_is_kept_with_who_did_it_when_and_to_what() {
        In.tx(() -> Activity.record(Cast.SAM.person(), "tried", thing("R-1"), LONG_AGO, "twice"));

        assertThat(lines()).containsExactly("tried R-1 A thing /things/R-1 2001-01-01T00:00:00Z twice");
        assertThat(actors()).containsExactly(Cast.SAM.id());
    }

    @Test
    void what_the_service_does_by_itself_has_no_actor() {
        In.tx(() -> Activity.record(null, "closed", thing("R-2"), LONG_AGO));

        assertThat(actors()).containsExactly((UUID) null);
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_trace() {
        assertThatThrownBy(() -> In.tx(() -> {
                    Activity.record(null, "tried", thing("R-3"), LONG_AGO);
                    throw new IllegalStateException("The change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(lines()).isEmpty();
    }

    @Test
    void the_database_takes_no_update_not_even_from_its_owner() {
        In.tx(() -> Activity.record(null, "tried", thing("R-4"), LONG_AGO));
        var update = "update activity set verb = 'changed' where kind = '" + kind + "'";

        assertThatThrownBy(() -> In.tx(() -> run(update))).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> runAsOwner(update)).hasMessageContaining("activity is append-only");
        assertThat(lines()).singleElement().asString().startsWith("tried ");
    }

    @Test
    void the_database_takes_no_delete_not_even_from_its_owner() {
        In.tx(() -> Activity.record(null, "tried", thing("R-5"), LONG_AGO));
        var delete = "delete from activity where kind = '" + kind + "'";

        assertThatThrownBy(() -> In.tx(() -> run(delete))).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> runAsOwner(delete)).hasMessageContaining("activity is append-only");
        assertThat(lines()).hasSize(1);
    }

    private Subject thing(String ref) {
        return new Subject(kind, ref, "A thing", "/things/" + ref);
    }

    private List<String> lines() {
        return In.tx(() -> Activity.<Activity>list("kind", kind).stream()
                .map(row -> String.join(" ", row.verb, row.ref, row.title, row.path, row.at.toString(), row.detail))
                .toList());
    }

    private List<UUID> actors() {
        return In.tx(() -> {
            var actors = new ArrayList<UUID>();
            for (var row : Activity.<Activity>list("kind", kind)) {
                actors.add(row.actor == null ? null : row.actor.id);
            }
            return actors;
        });
    }

    private static int run(String sql) {
        return Panache.getEntityManager().createNativeQuery(sql).executeUpdate();
    }

    private static void runAsOwner(String sql) throws SQLException {
        try (var connection = Owner.connection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
