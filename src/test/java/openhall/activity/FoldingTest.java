package openhall.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import openhall.AtOnce;
import openhall.In;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FoldingTest {
    private static final int ASKING = 8;
    private static final int FOLDING = 2;
    private static final int TIMES = 25;

    @Inject
    FoldingDesk desk;

    @Inject
    SlowFold fold;

    private String key;

    @BeforeEach
    void aKeyOfItsOwn() {
        key = UUID.randomUUID().toString();
    }

    @Test
    void what_is_due_is_folded_once_however_often_it_was_asked_for() {
        for (var i = 0; i < 5; i++) {
            change(key);
        }

        desk.foldAll();

        assertThat(fold.projection(key)).isEqualTo(5);
        assertThat(fold.folds(key)).isEqualTo(1);
        assertThat(asked(key)).isZero();
    }

    @Test
    void what_is_not_due_is_not_folded() {
        desk.foldAll();

        assertThat(fold.folds(key)).isZero();
    }

    @Test
    void a_change_that_is_rolled_back_asks_for_nothing() {
        assertThatThrownBy(() -> In.tx(() -> {
                    Folding.due(SlowFold.TOPIC, key);
                    throw new IllegalStateException("The change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        desk.foldAll();

        assertThat(fold.folds(key)).isZero();
    }

    @Test
    void while_many_ask_and_two_fold_every_change_is_in_the_last_projection() {
        var asking = new AtomicInteger(ASKING);
        var turn = new AtomicInteger();

        AtOnce.run(ASKING + FOLDING, () -> turn.getAndIncrement() < ASKING ? ask(asking) : foldWhile(asking));
        desk.foldAll();

        assertThat(fold.projection(key)).isEqualTo(ASKING * TIMES);
        assertThat(asked(key)).isZero();
        assertThat(fold.mostAtOnce(key)).as("Folds of one key at the same time").isEqualTo(1);
        assertThat(fold.folds(key)).isBetween(1, ASKING * TIMES);
    }

    @Test
    void a_fold_that_fails_is_asked_for_again_and_stops_no_other() {
        var other = UUID.randomUUID().toString();
        fold.fails(key, true);
        change(key);
        change(other);

        desk.foldAll();

        assertThat(fold.folds(key)).isEqualTo(1);
        assertThat(fold.projection(key)).as("Nothing was projected").isEqualTo(-1);
        assertThat(asked(key)).isEqualTo(1);
        assertThat(fold.projection(other)).isEqualTo(1);
        assertThat(asked(other)).isZero();

        fold.fails(key, false);
        desk.foldAll();

        assertThat(fold.projection(key)).isEqualTo(1);
        assertThat(asked(key)).isZero();
    }

    @Test
    void a_topic_that_nobody_folds_waits_for_nobody() {
        In.tx(() -> Folding.due("test.nobody", key));

        desk.foldAll();

        assertThat(In.tx(() -> Folding.count("topic = ?1 and key = ?2", "test.nobody", key)))
                .isZero();
    }

    private boolean ask(AtomicInteger asking) {
        try {
            for (var i = 0; i < TIMES; i++) {
                change(key);
            }
            return true;
        } finally {
            asking.decrementAndGet();
        }
    }

    private boolean foldWhile(AtomicInteger asking) {
        while (asking.get() > 0) {
            desk.foldAll();
        }
        return true;
    }

    /** The change and the request become visible together. */
    private void change(String which) {
        fold.change(which);
        In.tx(() -> Folding.due(SlowFold.TOPIC, which));
    }

    private static long asked(String which) {
        return In.tx(() -> Folding.count("topic = ?1 and key = ?2", SlowFold.TOPIC, which));
    }
}
