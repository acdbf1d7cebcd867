package openhall.bench;

import static java.util.stream.Collectors.toMap;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Reads how much processor time was used so far; where it comes from a process of PostgreSQL, in steps of 10 ms. */
final class Meter {
    /** In nanoseconds: the whole program, and each process of its PostgreSQL that lives at this moment. */
    record Used(long program, Map<Long, Long> database) {
        long programSince(Used before) {
            return program - before.program;
        }

        /** One that has ended since is left out, so that its end does not look like time given back. */
        long databaseSince(Used before) {
            return database.entrySet().stream()
                    .mapToLong(process -> process.getValue() - before.database.getOrDefault(process.getKey(), 0L))
                    .sum();
        }
    }

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Optional<ProcessHandle> postgres;

    /** Knows PostgreSQL by one process that serves a connection: its parent is the server, all others are beside it. */
    Meter(long backend) {
        postgres = ProcessHandle.of(backend).flatMap(ProcessHandle::parent);
    }

    Used now() {
        return new Used(system.getProcessCpuTime(), database());
    }

    /** Nothing where PostgreSQL is on another machine, or the system does not tell. */
    private Map<Long, Long> database() {
        return postgres.stream().flatMap(ProcessHandle::children).collect(toMap(ProcessHandle::pid, Meter::nanos));
    }

    private static long nanos(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }
}
