package openhall.skills.selfcheck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.people.Person;
import openhall.skills.SelfCheck;
import openhall.web.Formats;

/**
 * Asks people to check their skills again, half a year after they last did. It may be asked at any time and on any number of nodes:
 * the key is the day of the last check, and nobody is told twice under one key. The daily digest brings it.
 */
@ApplicationScoped
class CheckReminders {
    /** So long a service may be away and lose no reminder; whoever is not reminded by then is left alone. */
    private static final int LATEST_DAYS = 14;

    @Inject
    Clock clock;

    void tellDue() {
        var at = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> tellDue(at));
    }

    static void tellDue(Instant at) {
        var last = LocalDate.ofInstant(at, Formats.ZONE).minus(SelfCheck.REPEAT);
        var checks = SelfCheck.lastBetween(start(last.minusDays(LATEST_DAYS)), start(last.plusDays(1)));
        checks.stream()
                .collect(groupingBy(
                        check -> LocalDate.ofInstant(check.checkedAt, Formats.ZONE),
                        mapping(check -> check.person, toSet())))
                .forEach((day, people) -> tell(day, people, at));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toInstant();
    }

    private static void tell(LocalDate day, Set<Person> people, Instant at) {
        var title = "Check your skills again";
        var text = "You last checked your skills on " + Formats.date(day)
                + ". Check them again, and see how you have come on. Nobody but you sees how confident you are.\n\n"
                + "Check your skills: " + BaseUrl.of(CheckListPages.PATH);
        var news = new News(NoticeKind.LEARNING_DUE, "self-check/" + day, title, text, CheckListPages.PATH);
        Notice.tellAll(people, news, at);
    }
}
