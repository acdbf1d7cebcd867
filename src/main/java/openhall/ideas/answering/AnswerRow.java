package openhall.ideas.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.ideas.Idea;
import openhall.ideas.Waiting;
import openhall.people.Person;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** An idea with what is due on it and who owns it; kind is good, warn (little time left) or bad (late). */
record AnswerRow(
        String ref,
        String title,
        String status,
        Decision decision,
        Delivery delivery,
        LocalDate due,
        String clock,
        String kind,
        int assessments,
        @Nullable String owner) {
    private static final int SOON = 5;

    static List<AnswerRow> of(List<Idea> ideas, Instant now) {
        var owners = Ownership.ownersOf(ideas);
        var today = WorkingDays.day(now);
        return ideas.stream().map(idea -> of(idea, owners, today)).toList();
    }

    private static AnswerRow of(Idea idea, Map<UUID, Person> owners, LocalDate today) {
        var due = Reminder.due(idea);
        var owner = owners.get(idea.id);
        return new AnswerRow(
                idea.ref,
                idea.title,
                idea.statusText(),
                idea.decision,
                idea.delivery,
                due,
                clock(due, today),
                kind(due, today),
                idea.assessmentCount,
                owner == null ? null : owner.name);
    }

    /** By how many people, and not how: whoever has yet to assess it is not led by the scores of others. */
    public String assessed() {
        return assessments == 0 ? "Not yet" : "By " + Formats.times(assessments, "person", "people");
    }

    private static String clock(LocalDate due, LocalDate today) {
        if (due.equals(today)) {
            return "Due today";
        }
        return due.isBefore(today)
                ? Waiting.days(WorkingDays.between(due, today)) + " late"
                : Waiting.days(WorkingDays.between(today, due)) + " left";
    }

    private static String kind(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return "bad";
        }
        return WorkingDays.between(today, due) <= SOON ? "warn" : "good";
    }
}
