package openhall;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The same work done by several threads that begin at the same moment; a failure of one is a failure of all. */
public final class AtOnce {
    private AtOnce() {}

    public static <T> List<T> run(int threads, Callable<T> work) {
        return each(threads, number -> work.call());
    }

    /** What is done by one of many, who is told which one it is, counted from 0. */
    public interface Part<T> {
        T act(int number) throws Exception;
    }

    /** The answers stand in the order of the numbers. */
    public static <T> List<T> each(int threads, Part<T> part) {
        var gate = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        var acts = IntStream.range(0, threads)
                .mapToObj(number -> behind(gate, () -> part.act(number)))
                .toList();
        try {
            var results = new ArrayList<T>();
            for (var done : pool.invokeAll(acts)) {
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
