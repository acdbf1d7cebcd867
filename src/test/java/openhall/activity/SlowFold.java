package openhall.activity;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A projection of a number that takes its time; counts its folds, and fails for the keys it is told to fail for. */
@Singleton
class SlowFold implements Fold {
    static final String TOPIC = "test.slow";

    private final Map<String, AtomicInteger> numbers = new ConcurrentHashMap<>();
    private final Map<String, Integer> projections = new ConcurrentHashMap<>();
    private final Map<String, Integer> folds = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> running = new ConcurrentHashMap<>();
    private final Map<String, Integer> mostAtOnce = new ConcurrentHashMap<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void fold(String key, Instant at) {
        var here = running.computeIfAbsent(key, any -> new AtomicInteger());
        mostAtOnce.merge(key, here.incrementAndGet(), Math::max);
        try {
            folds.merge(key, 1, Integer::sum);
            if (failing.contains(key)) {
                throw new IllegalStateException("This fold fails, because a test wants it to");
            }
            var seen = number(key).get();
            pause();
            projections.put(key, seen);
        } finally {
            here.decrementAndGet();
        }
    }

    void change(String key) {
        number(key).incrementAndGet();
    }

    void fails(String key, boolean now) {
        if (now) {
            failing.add(key);
        } else {
            failing.remove(key);
        }
    }

    int projection(String key) {
        return projections.getOrDefault(key, -1);
    }

    int folds(String key) {
        return folds.getOrDefault(key, 0);
    }

    int mostAtOnce(String key) {
        return mostAtOnce.getOrDefault(key, 0);
    }

    private AtomicInteger number(String key) {
        return numbers.computeIfAbsent(key, any -> new AtomicInteger());
    }

    private static void pause() {
        try {
            Thread.sleep(15);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
