package openhall.activity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import openhall.AtOnce;
import openhall.In;
import openhall.Owner;
import openhall.activity.Activity;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SealDeskTest {
    private static final int WRITING = 6;
    private static final int SEALING = 2;
    private static final int TIMES = 25;

    @Inject
    SealDesk desk;

    @Test
    void what_happened_is_sealed_once() throws SQLException {
        var happened = Happened.times(3);

        settle();
        assertThat(desk.sealAll()).isZero();

        assertThat(entries(happened.ids())).doesNotContain(0L).doesNotHaveDuplicates();
        assertWhole();
    }

    @Test
    void two_that_seal_at_once_while_many_write_make_one_chain_without_gaps() throws SQLException {
        var kind = "test-" + UUID.randomUUID();
        var writing = new AtomicInteger(WRITING);
        var turn = new AtomicInteger();

        AtOnce.run(
                WRITING + SEALING, () -> turn.getAndIncrement() < WRITING ? write(kind, writing) : sealWhile(writing));
        settle();

        var ids = Happened.ids(kind);
        assertThat(ids).hasSize(WRITING * TIMES);
        assertThat(entries(ids)).doesNotContain(0L).doesNotHaveDuplicates();
        assertWhole();
    }

    @Test
    void a_transaction_that_ends_late_is_sealed_late_and_not_left_out() throws SQLException {
        var late = "test-" + UUID.randomUUID();
        var early = "test-" + UUID.randomUUID();

        In.tx(() -> {
            Happened.record(late, 1);
            Activity.flush();
            In.tx(() -> Happened.record(early, 1));
            settle();
        });
        settle();

        var entries =
                entries(List.of(Happened.ids(early).get(0), Happened.ids(late).get(0)));
        assertThat(entries).doesNotContain(0L).isSorted();
        assertWhole();
    }

    @Test
    void what_was_rolled_back_is_no_entry() throws SQLException {
        var kind = "test-" + UUID.randomUUID();
        assertThatThrownBy(() -> In.tx(() -> {
                    Happened.record(kind, 1);
                    Activity.flush();
                    throw new IllegalStateException("The change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        settle();

        assertThat(Happened.ids(kind)).isEmpty();
        assertWhole();
    }

    @Test
    void seals_that_were_lost_with_their_transaction_leave_no_gap() throws SQLException {
        var happened = Happened.times(3);
        try (var owner = Owner.connection()) {
            owner.setAutoCommit(false);
            assertThat(SealDesk.seal(new Chain(owner), Instant.now())).isPositive();
            assertThat(desk.sealAll()).as("While another one seals").isZero();
            owner.rollback();
        }

        settle();

        assertThat(entries(happened.ids())).doesNotContain(0L);
        assertWhole();
    }

    @Test
    void what_is_put_on_the_list_of_those_that_wait_again_is_not_sealed_again() throws SQLException {
        var happened = Happened.times(1);
        settle();
        try (var owner = Owner.connection()) {
            owner.setAutoCommit(false);
            Happened.run(owner, "insert into activity_unsealed (activity_id) values (?)", happened.id(1));
            assertThat(SealDesk.seal(new Chain(owner), Instant.now())).isZero();
            owner.rollback();
        }
    }

    private void settle() {
        while (desk.sealAll() > 0) {
            // until nothing waits
        }
    }

    private static boolean write(String kind, AtomicInteger writing) {
        try {
            for (var i = 0; i < TIMES; i++) {
                var number = i;
                In.tx(() -> Happened.record(kind, number));
            }
            return true;
        } finally {
            writing.decrementAndGet();
        }
    }

    private boolean sealWhile(AtomicInteger writing) {
        while (writing.get() > 0) {
            desk.sealAll();
        }
        return true;
    }

    private static List<Long> entries(List<UUID> activities) throws SQLException {
        try (var owner = Owner.connection()) {
            var entries = new ArrayList<Long>();
            for (var activity : activities) {
                entries.add(Happened.entry(owner, activity));
            }
            return entries;
        }
    }

    private static void assertWhole() throws SQLException {
        try (var owner = Owner.connection()) {
            assertThat(new ChainCheck(owner).whole(List.of()).finding()).isNull();
        }
    }
}
