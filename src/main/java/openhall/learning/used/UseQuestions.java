package openhall.learning.used;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import openhall.activity.News;
import openhall.activity.Notice;

/** Asks and reminds whoever it is time for. It may be done at any time and on any number of nodes: nobody is asked twice. */
final class UseQuestions {
    private static final Duration REMINDED = Duration.ofDays(14);

    /** Whoever completed it so long ago that the time to answer would be over is not asked: they could not remember. */
    private static final String ASK = """
            insert into used_at_work (id, enrolment_id, asked_at)
            select uuidv7(), e.id, cast(:at as timestamptz)
              from enrolment e
              join person p on p.id = e.person_id
             where e.completed_at <= cast(:done as timestamptz) and e.completed_at > cast(:earliest as timestamptz)
               and p.left_at is null and p.audience <> 'RESIDENT'
            on conflict (enrolment_id) do nothing""";

    private static final String REMIND = """
            update used_at_work u set reminded_at = cast(:at as timestamptz)
              from enrolment e, person p
             where e.id = u.enrolment_id and p.id = e.person_id and p.left_at is null
               and u.answered_at is null and u.reminded_at is null
               and u.asked_at <= cast(:asked as timestamptz) and u.asked_at > cast(:earliest as timestamptz)""";

    private UseQuestions() {}

    /** Only within a transaction. */
    static void askAndRemind(Duration after, Instant now) {
        // As the database keeps it: by this moment what is new is found again
        var at = now.truncatedTo(ChronoUnit.MICROS);
        ask(after, at);
        var asked = UsedAtWork.askedAt(at);
        asked.stream().map(each -> each.enrolment.course.id).distinct().forEach(OutcomesDue::of);
        tell(asked, UseLetters::asked, at);
        remind(at);
        tell(UsedAtWork.remindedAt(at), UseLetters::reminder, at);
    }

    private static void ask(Duration after, Instant at) {
        Panache.getEntityManager()
                .createNativeQuery(ASK)
                .setParameter("at", at)
                .setParameter("done", at.minus(after))
                .setParameter("earliest", at.minus(after).minus(UsedAtWork.OPEN))
                .executeUpdate();
    }

    /** Once, and only whoever has not answered for two weeks. */
    private static void remind(Instant at) {
        Panache.getEntityManager()
                .createNativeQuery(REMIND)
                .setParameter("at", at)
                .setParameter("asked", at.minus(REMINDED))
                .setParameter("earliest", at.minus(UsedAtWork.OPEN))
                .executeUpdate();
    }

    private static void tell(List<UsedAtWork> asked, Function<UsedAtWork, News> letter, Instant at) {
        asked.stream()
                .collect(groupingBy(letter))
                .forEach((news, those) ->
                        Notice.tellAll(those.stream().map(UsedAtWork::person).toList(), news, at));
    }
}
