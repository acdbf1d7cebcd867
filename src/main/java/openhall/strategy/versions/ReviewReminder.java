package openhall.strategy.versions;

import java.time.Instant;
import java.time.LocalDate;
import openhall.activity.BaseUrl;
import openhall.activity.Mail;
import openhall.people.Person;
import openhall.people.Role;
import openhall.strategy.Strategy;
import openhall.web.Formats;

/** Tells administrators once that the strategy in force is past its review date. */
final class ReviewReminder {
    private ReviewReminder() {}

    static void send(Instant at) {
        var strategy = Strategy.takeOverdue(LocalDate.ofInstant(at, Formats.ZONE), at);
        if (strategy == null) {
            return;
        }
        for (var person : Person.withRole(Role.ADMINISTRATOR)) {
            Mail.send(
                    "strategy-review:" + strategy.id + ":" + strategy.reviewBy + ":" + person.id,
                    person.email,
                    "The review of the strategy is overdue",
                    text(strategy),
                    at);
        }
    }

    private static String text(Strategy strategy) {
        return "\"" + strategy.title + "\", version " + strategy.version + ", was to be reviewed by "
                + Formats.date(strategy.reviewBy) + ". It is kept by the " + strategy.owner + ".\n\n"
                + "When it has been reviewed, load a file with a new version or a new review date."
                + " Until then the page says that the review is overdue:\n\n" + BaseUrl.of("/strategy") + "\n";
    }
}
