package openhall.learning.help;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.activity.WorkingDays;
import openhall.people.Person;
import openhall.people.Role;

/** Who is told when somebody is stuck, and when they have an answer. No mail names the learner or says what they wrote. */
final class HelpNews {
    private HelpNews() {}

    static void asked(HelpRequest request, Instant at) {
        tell(request, waits(request), championsBut(request.person.id), at);
    }

    /** The champion who had it in hand does not help any more. */
    static void cameBack(HelpRequest request, UUID before, Instant at) {
        var champions = championsBut(request.person.id).stream()
                .filter(person -> !person.id.equals(before))
                .toList();
        tell(request, waitsAgain(request, at), champions, at);
    }

    /** Once for each wait, however often it is asked. */
    static void allLate(Instant now) {
        HelpList.late(WorkingDays.day(now))
                .forEach(request -> tell(request, late(request), championsBut(request.person.id), now));
    }

    private static News late(HelpRequest request) {
        var title = "A question is late in " + request.course.title();
        var text = "Somebody who takes the course “" + request.course.title() + "” is stuck at “" + request.stepTitle
                + "”. We wanted to answer by " + HelpClock.day(request.answerBy) + ". "
                + (request.state == HelpState.TAKEN
                        ? "A champion has it in hand, and another one can take it over now."
                        : "Nobody has it in hand.")
                + "\n\nSee the question here: " + BaseUrl.of(request.path()) + "\n";
        var key = "help/" + request.ref + "/late/" + request.reopened;
        return new News(NoticeKind.STUCK_ASKED, key, title, text, request.path());
    }

    private static void tell(HelpRequest request, News news, List<Person> champions, Instant at) {
        if (champions.isEmpty()) {
            Notice.tellAll(learningLeadsAndAdministrators(), nobodyCanAnswer(request), at);
        } else {
            Notice.tellAll(champions, news, at);
        }
    }

    private static List<Person> championsBut(UUID asker) {
        return Person.withRole(Role.CHAMPION).stream()
                .filter(person -> !person.id.equals(asker))
                .toList();
    }

    private static List<Person> learningLeadsAndAdministrators() {
        return Stream.of(Role.LEARNING_LEAD, Role.ADMINISTRATOR)
                .flatMap(role -> Person.withRole(role).stream())
                .distinct()
                .toList();
    }

    private static News waits(HelpRequest request) {
        var title = "Somebody is stuck in " + request.course.title();
        var text = "Somebody who takes the course “" + request.course.title() + "” is stuck at “" + request.stepTitle
                + "”" + (request.reopened == 0 ? "." : ", and the answer before did not help.")
                + "\n\nThey get an answer by " + HelpClock.day(request.answerBy) + ". Take the question here: "
                + BaseUrl.of(request.path()) + "\n";
        return new News(NoticeKind.STUCK_ASKED, key(request), title, text, request.path());
    }

    private static News waitsAgain(HelpRequest request, Instant at) {
        var title = "A question waits again in " + request.course.title();
        var text = "Somebody who takes the course “" + request.course.title() + "” is stuck at “" + request.stepTitle
                + "”. The champion who had the question in hand cannot answer it any more."
                + "\n\nThey get an answer by " + HelpClock.day(request.answerBy) + ". Take the question here: "
                + BaseUrl.of(request.path()) + "\n";
        var key = "help/" + request.ref + "/back/" + at.toEpochMilli();
        return new News(NoticeKind.STUCK_ASKED, key, title, text, request.path());
    }

    private static News nobodyCanAnswer(HelpRequest request) {
        var title = "Somebody is stuck, and nobody can answer";
        var text =
                "Somebody who takes the course “" + request.course.title() + "” is stuck and asks for help. No digital"
                        + " champion can answer. The question waits until somebody has that role."
                        + "\n\nSee how long people wait: " + BaseUrl.of("/learn/help") + "\n";
        return new News(NoticeKind.STUCK_ASKED, key(request) + "/nobody", title, text, "/learn/help");
    }

    private static String key(HelpRequest request) {
        return "help/" + request.ref + "/asked/" + request.reopened;
    }

    static void answered(HelpRequest request, Instant at) {
        var title = "Your question has an answer";
        var text = "A digital champion has answered your question about “" + request.stepTitle + "” in the course “"
                + request.course.title() + "”.\n\nRead it, and say whether it helped: "
                + BaseUrl.of(request.askerPath()) + "\n";
        var key = "help/" + request.ref + "/answered/" + request.reopened;
        Notice.tell(request.person, new News(NoticeKind.STUCK_ANSWERED, key, title, text, request.askerPath()), at);
    }
}
