package openhall.skills.selfcheck;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.activity.Subject;
import openhall.people.Person;

/** A manager asks somebody in their line to check their own skills; nobody is asked twice in a week, whoever asks. */
record ManagersAsk(Person about, boolean told) {
    private static final String TEXT =
            "A manager you report to asks you to check your skills, skill by skill. You can stop"
                    + " and go on later. They see the levels you hand in. Nobody but you sees how confident you are."
                    + "\n\nCheck your skills: ";

    /** Whoever is not in the line is not found. */
    static ManagersAsk ask(Person manager, UUID personId, Instant at) {
        var about = Person.line(manager.id).stream()
                .filter(person -> person.id.equals(personId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var told = SelfCheckAsk.askedByManager(about, at);
        if (told) {
            var whom = new Subject("person", about.id.toString(), "a person", "/admin/people/" + about.id);
            Activity.record(manager, "asked for a check of the skills of", whom, at);
            Notice.tell(about, news(at), at);
        }
        return new ManagersAsk(about, told);
    }

    private static News news(Instant at) {
        var text = TEXT + BaseUrl.of(CheckListPages.PATH);
        return new News(
                NoticeKind.LEARNING_DUE, "self-check/manager/" + at, "Check your skills", text, CheckListPages.PATH);
    }

    String text() {
        return told
                ? "You asked " + about.name + " to check their skills"
                : about.name + " was asked less than 7 days ago. Nothing was sent. You can ask again later";
    }
}
