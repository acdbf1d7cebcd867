package openhall.ideas.answering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import openhall.activity.Notice;
import openhall.activity.WorkingDays;
import openhall.people.Person;
import openhall.people.Role;

/**
 * Reminds whoever owns an idea until it is answered, and every idea owner of those that nobody owns. It may run at any
 * time and on any number of nodes: nobody is told twice on one day.
 */
@ApplicationScoped
class ReplyReminders {
    @Inject
    Clock clock;

    void sendAll() {
        QuarkusTransaction.requiringNew().run(() -> send(clock.instant()));
    }

    private static void send(Instant now) {
        var reminders = Answers.open().stream()
                .map(idea -> Reminder.of(idea, now))
                .flatMap(Optional::stream)
                .toList();
        if (!reminders.isEmpty()) {
            var owners = Ownership.owners();
            // Owners have the role, so those who have it are all who are told.
            Person.withRole(Role.IDEA_OWNER).forEach(person -> tell(person, theirs(reminders, owners, person), now));
        }
    }

    /** Their own first. */
    private static List<Reminder> theirs(List<Reminder> reminders, Map<UUID, Person> owners, Person person) {
        var barred = ConflictOfInterest.declaredBy(person.id);
        return reminders.stream()
                .filter(each -> {
                    var owner = owners.get(each.idea());
                    return owner == null || owner.id.equals(person.id);
                })
                .filter(each -> !Objects.equals(each.author(), person.id) && !barred.contains(each.idea()))
                .sorted(Comparator.comparing(each -> !owners.containsKey(each.idea())))
                .toList();
    }

    private static void tell(Person person, List<Reminder> reminders, Instant now) {
        if (!reminders.isEmpty()) {
            Notice.tell(person, AnswerNews.due(reminders, WorkingDays.day(now)), now);
        }
    }
}
