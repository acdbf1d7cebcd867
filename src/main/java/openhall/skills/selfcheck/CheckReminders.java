package openhall.skills.selfcheck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.people.Person;
import openhall.web.Formats;

/**
 * Asks everybody who has a target to check their skills, and again half a year after they last checked one. It may be asked
 * at any time and on any number of nodes: nobody is told twice under one key. The daily digest brings it.
 */
@ApplicationScoped
class CheckReminders {
    private static final String LINK = "\n\nCheck your skills: ";

    @Inject
    Clock clock;

    void tellDue() {
        var at = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> ask(at));
        QuarkusTransaction.requiringNew().run(() -> tellDue(at));
    }

    /** Once, and in the night after somebody gets their first target. */
    static void ask(Instant at) {
        var people = SelfCheckAsk.neverAsked();
        SelfCheckAsk.asked(people, at);
        Notice.tellAll(Person.withRolesByIds(people), first(), at);
    }

    private static News first() {
        var text =
                "Your work has target levels for digital skills. We do not know yet how you see it yourself. Tell us skill"
                        + " by skill; you can stop and go on later. Nobody but you sees how confident you are."
                        + LINK + BaseUrl.of(CheckListPages.PATH);
        return new News(NoticeKind.LEARNING_DUE, "self-check/first", "Check your skills", text, CheckListPages.PATH);
    }

    static void tellDue(Instant at) {
        var today = LocalDate.ofInstant(at, Formats.ZONE);
        var due = SelfCheckAsk.due(today);
        SelfCheckAsk.reminded(due.keySet(), at);
        byNumber(due)
                .forEach((skills, people) -> Notice.tellAll(Person.withRolesByIds(people), again(skills, today), at));
    }

    private static Map<Long, List<UUID>> byNumber(Map<UUID, Long> due) {
        return due.entrySet().stream()
                .collect(groupingBy(each -> each.getValue(), mapping(each -> each.getKey(), toList())));
    }

    private static News again(long skills, LocalDate today) {
        var text = "You checked " + Formats.times(skills, "skill", "skills") + " half a year ago or longer. Check "
                + (skills == 1 ? "it" : "them")
                + " again, and see how you have come on. Nobody but you sees how confident"
                + " you are." + LINK + BaseUrl.of(CheckListPages.PATH);
        return new News(
                NoticeKind.LEARNING_DUE, "self-check/" + today, "Check your skills again", text, CheckListPages.PATH);
    }
}
