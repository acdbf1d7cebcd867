package openhall.learning.used;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import openhall.activity.News;
import openhall.activity.Notice;

/** Asks and reminds whoever it is time for. It may be done at any time and on any number of nodes: nobody is asked twice. */
final class UseQuestions {
    private UseQuestions() {}

    /** Only within a transaction. */
    static void askAndRemind(Duration after, Instant now) {
        // As the database keeps it: by this moment what is new is found again
        var at = now.truncatedTo(ChronoUnit.MICROS);
        var asked = UsedAtWork.askAll(after, at);
        asked.stream().map(each -> each.enrolment.course.id).distinct().forEach(OutcomesDue::of);
        tell(asked, UseLetters::asked, at);
        tell(UsedAtWork.remindAll(at), UseLetters::reminder, at);
    }

    private static void tell(List<UsedAtWork> asked, Function<UsedAtWork, News> letter, Instant at) {
        asked.stream()
                .collect(groupingBy(letter))
                .forEach((news, those) -> Notice.tellAll(
                        those.stream().map(UsedAtWork::person).toList(), news, at));
    }
}
