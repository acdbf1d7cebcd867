package openhall.activity.post;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;

/** Sends what is in the outbox. */
class MailJob {
    @Inject
    PostRoom room;

    @Inject
    Postmen postmen;

    @Scheduled(every = "{openhall.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        room.deliverAll(postmen.onDuty());
    }
}
