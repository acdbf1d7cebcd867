package openhall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The same work done by several threads that begin at the same moment; a failure of one is a failure of all. */
public final class AtOnce {
    private AtOnce() {}

    public static <T> List<T> run(int threads, Callable<T> work) {
        var gate = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var results = new ArrayList<T>();
            for (var done : pool.invokeAll(Collections.nCopies(threads, behind(gate, work)))) {
                results.add(done.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Callable<T> behind(CyclicBarrier gate, Callable<T> work) {
        return () -> {
            gate.await(60, TimeUnit.SECONDS);
            return work.call();
        };
    }
}
