package openhall.activity;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Sends what is in the outbox. */
class MailJob {
    @Inject
    Clock clock;

    @Inject
    Postman postman;

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void send() {
        for (var mail : Mail.waiting(20)) {
            postman.deliver(mail);
            mail.sent(clock.instant());
        }
    }
}
