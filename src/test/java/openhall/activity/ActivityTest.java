package openhall.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.Cast;
import openhall.In;
import openhall.web.Cursor;
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
    void the_database_takes_no_update() {
        In.tx(() -> Activity.record(null, "tried", thing("R-4"), LONG_AGO));

        assertThatThrownBy(() -> In.tx(() -> run("update activity set verb = 'changed' where kind = '" + kind + "'")))
                .hasStackTraceContaining("activity is append-only");
        assertThat(lines()).singleElement().asString().startsWith("tried ");
    }

    @Test
    void the_database_takes_no_delete() {
        In.tx(() -> Activity.record(null, "tried", thing("R-5"), LONG_AGO));

        assertThatThrownBy(() -> In.tx(() -> run("delete from activity where kind = '" + kind + "'")))
                .hasStackTraceContaining("activity is append-only");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void paging_by_key_visits_each_row_once_even_when_many_have_the_same_moment() {
        In.tx(() -> IntStream.range(0, 120)
                .forEach(i -> Activity.record(null, "tried", thing("R-" + i), LONG_AGO.plusMillis(i % 3))));

        var seen = everything();

        assertThat(seen.stream().map(row -> row.id).toList()).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(row -> row.kind.equals(kind)).map(row -> row.ref))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 120).mapToObj(i -> "R-" + i).toList());
        assertThat(seen.stream().map(row -> row.at).toList()).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void a_row_that_is_added_while_somebody_pages_moves_no_other_row() {
        In.tx(() -> IntStream.range(0, 60).forEach(i -> Activity.record(null, "tried", thing("R-" + i), LONG_AGO)));
        var first = In.tx(() -> Activity.newest(Cursor.of(LONG_AGO.plusNanos(1000), new UUID(-1, -1))));

        In.tx(() -> Activity.record(null, "tried", thing("late"), Instant.now()));

        var second = In.tx(() -> Activity.newest(Cursor.parse(first.next())));
        assertThat(second.rows().stream().map(row -> row.id))
                .doesNotContainAnyElementsOf(
                        first.rows().stream().map(row -> row.id).toList());
        assertThat(second.rows()).isNotEmpty();
    }

    private static List<Activity> everything() {
        var seen = new ArrayList<Activity>();
        Cursor after = null;
        do {
            var from = after;
            var page = In.tx(() -> Activity.newest(from));
            seen.addAll(page.rows());
            after = Cursor.parse(page.next());
        } while (after != null);
        return seen;
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
}
