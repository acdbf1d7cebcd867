package openhall.learning.assignments;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.NoticeKind;
import openhall.learning.assignments.extensions.Extension;
import openhall.people.Person;
import openhall.web.Formats;

/** What people are told about learning that was asked of them or of their team, in the very words. No names. */
public final class Letters {
    public static final String MINE = "/learn/assigned";
    private static final String TEAM = "/team";

    private Letters() {}

    public static News assigned(String title, String path, String why, LocalDate due) {
        var text = "You are asked to complete “%s” by %s.\n\nWhy: %s\n\nOpen it here: %s\n\n%s"
                .formatted(title, Formats.date(due), why, BaseUrl.of(path), more());
        return new News(
                NoticeKind.LEARNING_ASSIGNED,
                "learning-assigned" + path + "/" + due,
                "Complete “%s” by %s".formatted(title, Formats.date(due)),
                text,
                MINE);
    }

    /** {@code stage} is how many days before the date, or after it when it is below 0. */
    public static News due(Assignment assignment, LocalDate due, int stage) {
        var sentence = "“%s” %s due on %s".formatted(assignment.title, stage < 0 ? "was" : "is", Formats.date(due));
        var text = "%s.\n\nWhy you are asked: %s\n\nOpen it here: %s\n\n%s"
                .formatted(sentence, assignment.why, BaseUrl.of(assignment.path), more());
        var key = "learning-due/" + assignment.ref + "/" + due + "/" + stage;
        return new News(NoticeKind.LEARNING_DUE, key, sentence, text, MINE);
    }

    /** One a week for each manager, whoever their people are. */
    public static News teamDue(long people, LocalDate today) {
        var sentence = people == 1
                ? "1 person in your team has overdue learning"
                : people + " people in your team have overdue learning";
        var week = today.get(IsoFields.WEEK_BASED_YEAR) + "-W" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        var text = "%s, by a week or more.\n\nSee who and what: %s\n".formatted(sentence, BaseUrl.of(TEAM));
        return new News(NoticeKind.TEAM_LEARNING_DUE, "team-learning/" + week, sentence, text, TEAM);
    }

    public static News moreTimeAsked(Extension asked) {
        var path = "/team/extensions/" + asked.id;
        var text = "Somebody in your team asks for more time for “%s”.\n\nAnswer here: %s\n"
                .formatted(asked.assigned.assignment.title, BaseUrl.of(path));
        return new News(
                NoticeKind.TEAM_ASKS, "extension/" + asked.id, "Somebody in your team asks for more time", text, path);
    }

    public static News answered(Extension decided, boolean given, String words) {
        var assigned = decided.assigned;
        var sentence = given
                ? "You have until %s for “%s”".formatted(Formats.date(assigned.dueOn), assigned.assignment.title)
                : "Your date for “%s” is %s".formatted(assigned.assignment.title, Formats.date(assigned.dueOn));
        var text = "%s.\n\nThe answer to you: %s\n\n%s".formatted(sentence, words, more());
        return new News(NoticeKind.LEARNING_DUE, "extension-answer/" + decided.id, sentence, text, MINE);
    }

    /** Only to somebody who could have heard of it: who asked for more time, or has seen it in their list. */
    public static News takenOff(AssignedLearning row) {
        var sentence = "You are no longer asked to complete “%s”".formatted(row.assignment.title);
        var text = sentence + ".\n\n" + more();
        return new News(NoticeKind.LEARNING_DUE, "learning-taken-off/" + row.id, sentence, text, MINE);
    }

    private static String more() {
        return "Everything you are asked to learn: " + BaseUrl.of(MINE) + "\n";
    }

    /** To be told; nothing of them is read for it. */
    public static List<Person> people(Collection<UUID> ids) {
        return ids.stream()
                .map(id -> Panache.getEntityManager().getReference(Person.class, id))
                .toList();
    }
}
