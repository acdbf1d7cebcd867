package openhall.learning.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What learners answered in quizzes. The score stays when the answers go. */
@ApplicationScoped
class HeldAnswers implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "answers",
            "Your answers in quizzes",
            new KindOfRecord.Words(
                    "What you chose or wrote at each question of a quiz",
                    "To keep what you have not handed in yet, and to show you what was right",
                    "You"),
            Basis.PUBLIC_TASK,
            Keeping.lasting(
                    "P1Y",
                    "after you saved them, if you have not handed them in. Otherwise as long as we know who you are",
                    Keeping.End.DELETED));

    private static final String FACTS = """
            select a.id, a.saved_at as at, q.text as label,
                   coalesce(nullif(case q.ask::json ->> 'kind'
                       when 'choice' then
                           (select string_agg(o.option ->> 'text', ', ' order by o.number)
                              from json_array_elements(q.ask::json -> 'options') with ordinality as o (option, number)
                             where o.number::text = any (a.given))
                       when 'matching' then
                           (select string_agg((p.pair ->> 'left') || ' - ' || a.given[p.number::int], ', '
                                              order by p.number)
                              from json_array_elements(q.ask::json -> 'pairs') with ordinality as p (pair, number)
                             where a.given[p.number::int] <> '')
                       when 'ordering' then
                           (select string_agg(a.given[i.number::int] || '. ' || i.item, ', '
                                              order by a.given[i.number::int])
                              from json_array_elements_text(q.ask::json -> 'items') with ordinality as i (item, number)
                             where a.given[i.number::int] <> '')
                       else array_to_string(array_remove(a.given, ''), ', ') end, ''), 'Nothing')
                       || case when a.attempt_id is null then ', not handed in' else '' end as value,
                   cast(null as text) as path
              from quiz_answer a
              join enrolment e on e.id = a.enrolment_id
              join question q on q.id = a.question_id
             where e.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("quiz_answer");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        QuizAnswer.forget(gone.id());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return QuizAnswer.openOver(before, dryRun);
    }
}
