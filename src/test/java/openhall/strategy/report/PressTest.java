package openhall.strategy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import openhall.AtOnce;
import openhall.web.Busy;
import org.junit.jupiter.api.Test;

class PressTest {
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();

    private final Press press = new Press(this::slowly, Duration.ofSeconds(30));

    private byte[] slowly(String words) {
        made.incrementAndGet();
        mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        pause();
        atWork.decrementAndGet();
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String print(boolean compared, String words) {
        return new String(press.print(compared, words), StandardCharsets.UTF_8);
    }

    @Test
    void the_same_words_are_printed_once_however_many_ask_at_once() {
        var papers = AtOnce.run(8, () -> print(false, "The same"));

        assertThat(papers).containsOnly("The same");
        assertThat(made).hasValue(1);
    }

    @Test
    void different_words_are_printed_one_after_the_other() {
        var papers = AtOnce.each(8, number -> print(false, "Words " + number));

        assertThat(papers).contains("Words 0", "Words 7");
        assertThat(made).hasValue(8);
        assertThat(mostAtWork).hasValue(1);
    }

    @Test
    void what_everyone_reads_and_what_leaders_read_are_kept_beside_each_other() {
        print(true, "With management");
        print(false, "For everyone");

        assertThat(print(true, "With management")).isEqualTo("With management");
        assertThat(print(false, "For everyone")).isEqualTo("For everyone");
        assertThat(made).hasValue(2);
        assertThat(print(false, "With management")).isEqualTo("With management");
        assertThat(made).as("nothing is handed from one to the other").hasValue(3);
    }

    @Test
    void whoever_would_wait_too_long_is_told_when_to_come_again() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var stuck = new Press(words -> held(begun, goOn), Duration.ofMillis(50));
        var first = CompletableFuture.runAsync(() -> stuck.print(false, "First"));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(() -> stuck.print(false, "Second"))
                .isInstanceOf(Busy.class)
                .hasMessageContaining("Try again in half a minute");
        goOn.countDown();
        first.get(30, TimeUnit.SECONDS);
        assertThat(stuck.print(false, "Second")).isEmpty();
    }

    private static byte[] held(CountDownLatch begun, CountDownLatch goOn) {
        begun.countDown();
        try {
            assertThat(goOn.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new byte[0];
    }

    @Test
    void after_a_fault_the_next_one_has_its_turn() {
        var faulty = new Press(PressTest::fail, Duration.ofMillis(50));

        for (var i = 0; i < 2; i++) {
            assertThatThrownBy(() -> faulty.print(false, "Words")).hasMessage("No paper");
        }
    }

    private static byte[] fail(String words) {
        throw new IllegalStateException("No paper");
    }
}
