package openhall.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import openhall.activity.WorkingDays;

/** What happens by chance and when: the same for the same seed, with a clock that only goes on, and a count of deeds. */
public final class Chance {
    private final int seed;
    private final Random random;
    private final Map<String, Integer> happened;
    /** Long past, so that what the other tests do is later than all of it. */
    private Instant now = TinyCourse.AT.minus(Duration.ofDays(1500));

    Chance(int seed, Map<String, Integer> happened) {
        this.seed = seed;
        this.random = new Random(seed);
        this.happened = happened;
    }

    /** From 0 on, and below this. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    public <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** The next moment; never the same twice. */
    public Instant next() {
        now = now.plusSeconds(1 + random.nextInt(30));
        return now;
    }

    public Instant now() {
        return now;
    }

    public LocalDate today() {
        return WorkingDays.day(now);
    }

    void days(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    public void happened(String what) {
        happened.merge(what, 1, Integer::sum);
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
