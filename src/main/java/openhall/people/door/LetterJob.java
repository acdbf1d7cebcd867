package openhall.people.door;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;

/** Writes the letters that were asked for at the door, once a second. */
class LetterJob {
    @Inject
    LetterDesk desk;

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        desk.writeAll();
    }
}
