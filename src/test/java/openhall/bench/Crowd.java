package openhall.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Four visitors at once who ask for the same page for a while, each again as soon as it has its answer. */
final class Crowd implements AutoCloseable {
    static final int VISITORS = 4;

    /** Whatever the clock does, nobody asks more often in one visit. */
    private static final int MOST = 100_000;

    private static final double NANOS_IN_MILLI = 1_000_000;
    private static final double NANOS_IN_SECOND = 1_000_000_000;

    /** What one visitor saw, and the processor time it used itself, in nanoseconds. */
    private record Visit(int answers, int refused, long own) {}

    private final ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
    private final int port;
    private final Meter meter;

    Crowd(int port, Meter meter) {
        this.port = port;
        this.meter = meter;
    }

    Slice ask(Page page, Duration time) throws InterruptedException, ExecutionException {
        var before = meter.now();
        var start = System.nanoTime();
        var until = start + time.toNanos();
        Callable<Visit> one = () -> visit(page, until);
        var visits = new ArrayList<Visit>();
        for (var done : visitors.invokeAll(Collections.nCopies(VISITORS, one))) {
            visits.add(done.get());
        }
        var seconds = (System.nanoTime() - start) / NANOS_IN_SECOND;
        return slice(visits, seconds, before, meter.now());
    }

    private Visit visit(Page page, long until) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var answers = 0;
        var refused = 0;
        try (var visitor = new Visitor(port, page)) {
            while (answers < MOST && System.nanoTime() - until < 0) {
                answers++;
                refused += visitor.ask().status() == 200 ? 0 : 1;
            }
        }
        return new Visit(answers, refused, threads.getCurrentThreadCpuTime() - before);
    }

    private static Slice slice(List<Visit> visits, double seconds, Meter.Used before, Meter.Used after) {
        var own = visits.stream().mapToLong(Visit::own).sum();
        return new Slice(
                visits.stream().mapToInt(Visit::answers).sum(),
                visits.stream().mapToInt(Visit::refused).sum(),
                seconds,
                (after.programSince(before) - own) / NANOS_IN_MILLI,
                after.databaseSince(before) / NANOS_IN_MILLI);
    }

    Visitor.Answer askOnce(Page page) {
        try (var visitor = new Visitor(port, page)) {
            return visitor.ask();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        visitors.shutdownNow();
    }
}
