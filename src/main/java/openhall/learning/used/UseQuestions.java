package openhall.learning.used;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.activity.Notice;
import openhall.people.Person;

/** Asks and reminds whoever it is time for. It may be done at any time and on any number of nodes: nobody is asked twice. */
final class UseQuestions {
    private static final Duration REMINDED = Duration.ofDays(14);
    private static final Duration MADE_GOOD = Duration.ofDays(7);

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
             where e.id = u.enrolment_id and p.id = e.person_id and p.left_at is null and p.audience <> 'RESIDENT'
               and u.answered_at is null and u.reminded_at is null
               and u.asked_at <= cast(:asked as timestamptz) and u.asked_at > cast(:earliest as timestamptz)""";

    private UseQuestions() {}

    /** Only within a transaction. */
    static void askAndRemind(Duration after, Instant now) {
        // As the database keeps it: by this moment what is new is found again
        var at = now.truncatedTo(ChronoUnit.MICROS);
        ask(after, at);
        var asked = UsedAtWork.askedAt(at);
        countAgain(asked, at);
        remind(at);
        tell(Stream.concat(asked.stream(), UsedAtWork.remindedAt(at).stream()), at);
    }

    /** Where somebody is asked, and where somebody can answer no more; a morning without the service is made good. */
    private static void countAgain(List<UsedAtWork> asked, Instant at) {
        var over = at.minus(UsedAtWork.OPEN);
        Stream.concat(
                        asked.stream().map(each -> each.enrolment.course.id),
                        UsedAtWork.coursesAsked(over.minus(MADE_GOOD), over).stream())
                .distinct()
                .forEach(OutcomesDue::of);
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

    /** One notice for each person, however many courses it is about; all who read the same are told in one statement. */
    private static void tell(Stream<UsedAtWork> questions, Instant at) {
        Map<UUID, List<UsedAtWork>> byPerson = questions.collect(groupingBy(each -> each.person().id));
        byPerson.values().stream()
                .collect(groupingBy(theirs -> UseLetters.ask(theirs, at)))
                .forEach((news, all) -> Notice.tellAll(people(all), news, at));
    }

    private static List<Person> people(List<List<UsedAtWork>> questions) {
        return questions.stream().map(theirs -> theirs.get(0).person()).toList();
    }
}
