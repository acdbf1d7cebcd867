package openhall.learning.steps;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import openhall.activity.Activity;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.learning.Enrolment;
import openhall.learning.LearnerEvent;
import openhall.learning.Place;
import openhall.learning.Tick;
import openhall.learning.assignments.Line;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepContent.SignOff;
import openhall.people.Person;
import openhall.people.Role;
import org.jspecify.annotations.Nullable;

/** Tasks that somebody else has to see. Only within a transaction: the enrolment is locked until its end. */
final class TaskDesk {
    private TaskDesk() {}

    /** Who has to see that the task is done; nobody for any other step. */
    static SignOff signOff(Place place) {
        return place.step().content() instanceof StepContent.Task task ? task.signOff() : SignOff.NOBODY;
    }

    static SignOff asked(Place place, Person learner) {
        return asked(signOff(place), learner);
    }

    /** Whoever has nobody above them asks a champion. */
    static SignOff asked(SignOff asked, Person learner) {
        return asked == SignOff.MANAGER && Above.of(learner) == null ? SignOff.CHAMPION : asked;
    }

    /** Sends it once; while it waits, or when it is signed off, nothing changes any more. */
    static void send(Place opened, TaskReport.Report said, Instant at) {
        var enrolment = Enrolment.locked(opened.journey().learner().id);
        var place = opened.now(enrolment);
        var last = TaskReport.last(enrolment.id, place.step().id());
        if (last != null && !last.isSentBack()) {
            return;
        }
        var report = TaskReport.send(enrolment, place, said, at);
        enrolment.beActive(at);
        LearnerEvent.record(
                enrolment, LearnerEvent.Kind.EVIDENCE_SENT, place.step().id(), at, "Sent " + report.number);
        Notice.tellAll(colleagues(report), news(report), at);
    }

    /** Who is asked to look at it; never the learner. */
    private static List<Person> colleagues(TaskReport report) {
        var learner = report.enrolment.person;
        var manager = report.asked == SignOff.MANAGER ? Above.of(learner) : null;
        if (manager != null) {
            return List.of(manager);
        }
        return Person.withRole(Role.CHAMPION).stream()
                .filter(champion -> !champion.id.equals(learner.id))
                .toList();
    }

    /** Names nobody: it goes out by email. */
    private static News news(TaskReport report) {
        var queue = report.asked == SignOff.CHAMPION ? SignOffQueue.CHAMPIONS : SignOffQueue.TEAM;
        var path = queue.path();
        var kind = report.asked == SignOff.CHAMPION ? NoticeKind.STUCK_ASKED : NoticeKind.TEAM_ASKS;
        var text = """
                Somebody has done a task at work, and asks you to look at it. If it is done, sign it off. If something is missing, send it back and say what.

                See what waits for you: %s
                """.formatted(BaseUrl.of(path));
        return new News(kind, "sign-off/" + report.id, "A task waits for you to sign it off", text, path);
    }

    /** Signs off what waits of this step, by the first who is asked; without anybody it goes on waiting. */
    static void signOff(Place place, Instant at) {
        var report = TaskReport.last(place.journey().learner().id, place.step().id());
        if (report != null) {
            colleagues(report).stream()
                    .findFirst()
                    .ifPresent(colleague -> decide(report, new Decision(colleague, true, ""), at));
        }
    }

    /** A report that this person may decide, or nothing is there. */
    static TaskReport forManager(Person manager, UUID id) {
        return mine(id, SignOff.MANAGER, learner -> Line.holds(manager.id, learner.id));
    }

    static TaskReport forChampion(Person champion, UUID id) {
        return mine(id, SignOff.CHAMPION, learner -> learner.leftAt == null && !learner.id.equals(champion.id));
    }

    private static TaskReport mine(UUID id, SignOff asked, Predicate<Person> mayDecide) {
        var report = TaskReport.byId(id);
        if (report == null || report.asks() != asked || !mayDecide.test(report.enrolment.person)) {
            throw new NotFoundException();
        }
        return report;
    }

    /** What somebody decides about a report, and what they say. */
    record Decision(Person by, boolean signedOff, String words) {}

    /** Once: what is decided stays. Signing off ticks the step in the same transaction. */
    static void decide(TaskReport report, Decision decision, Instant at) {
        var enrolment = Enrolment.locked(report.enrolment.id);
        report.reread();
        if (!report.isWaiting()) {
            return;
        }
        report.decide(decision.by(), decision.signedOff(), decision.words(), at);
        var kind = decision.signedOff() ? LearnerEvent.Kind.SIGNED_OFF : LearnerEvent.Kind.SENT_BACK;
        LearnerEvent.record(enrolment, kind, report.step.id, at, "Sent " + report.number);
        Activity.record(
                decision.by(),
                decision.signedOff() ? "signed off a task of" : "sent back a task of",
                enrolment.subject(),
                at);
        if (decision.signedOff()) {
            var place = Place.of(enrolment, report.step.moduleSlug(), report.step.position);
            enrolment.tick(place.module(), Tick.signedOff(place.step(), report.asks(), report.note), at);
        }
        tell(report, at);
    }

    private static void tell(TaskReport report, Instant at) {
        var path = report.enrolment.course.path() + "/" + report.step.moduleSlug() + "/" + report.step.position;
        var yes = !report.isSentBack();
        var title = "Your task \"" + report.step.title + "\" was " + (yes ? "signed off" : "sent back");
        var said = said(report.words);
        var text = title + "." + said + "\n\nSee it here: " + BaseUrl.of(path) + "\n";
        Notice.tell(
                report.enrolment.person,
                new News(NoticeKind.TASK_SIGNED_OFF, "signed-off/" + report.id, title, text, path),
                at);
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : "\n\n" + words;
    }
}
