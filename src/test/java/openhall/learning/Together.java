package openhall.learning;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The same thing done by many at the same moment; a failure of any of them is a failure. */
public final class Together {
    private Together() {}

    public static void run(int threads, Callable<?> work) throws Exception {
        var gate = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var all = new ArrayList<Future<?>>();
            for (var i = 0; i < threads; i++) {
                all.add(pool.submit(() -> {
                    gate.await();
                    return work.call();
                }));
            }
            gate.countDown();
            for (var each : all) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
