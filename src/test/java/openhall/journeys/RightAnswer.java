package openhall.journeys;

import java.util.List;

/** An option that is right, with its question as the page words it. */
record RightAnswer(String question, String option) {
    /** In the order of the quiz of a module; where several options are right, each is there. */
    static List<RightAnswer> of(String course, String module, Sql sql) {
        var found = sql.rows("""
                select question.position || '. ' || question.text, answer.option ->> 'text'
                  from course
                  join course_module on course_module.version_id = course.latest_id
                  join step on step.module_id = course_module.id
                  join question on question.step_id = step.id
                 cross join lateral json_array_elements(question.ask::json -> 'options')
                       with ordinality as answer (option, number)
                 where course.slug = ? and course_module.slug = ? and (answer.option ->> 'right')::boolean
                 order by question.position, answer.number
                """, course, module);
        return found.stream()
                .map(row -> new RightAnswer(row.get(0), row.get(1)))
                .toList();
    }
}
