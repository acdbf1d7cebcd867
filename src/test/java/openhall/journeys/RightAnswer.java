package openhall.journeys;

import java.util.ArrayList;
import java.util.List;
import openhall.learning.Json;
import openhall.learning.outline.Ask;
import openhall.learning.outline.OrderingAsk;

/** An answer to a question of a quiz that is right in every part, by the question's place in the quiz. */
record RightAnswer(int position, Ask ask) {
    /** In the order of the quiz of a module, with those of a pool that an attempt may not ask. */
    static List<RightAnswer> of(String course, String module, Sql sql) {
        var found = sql.rows("""
                select question.position, question.ask
                  from course
                  join course_module on course_module.version_id = course.latest_id
                  join step on step.module_id = course_module.id
                  join question on question.step_id = step.id
                 where course.slug = ? and course_module.slug = ?
                 order by question.position
                """, course, module);
        return found.stream()
                .map(row -> new RightAnswer(Integer.parseInt(row.get(0)), Json.read(Ask.class, row.get(1))))
                .toList();
    }

    /** Fills it in, if the page asks this question. */
    void give(Walker walker) {
        if (ask.fields() == 0) {
            ask.rightAnswer().forEach(option -> walker.tick(box(option)));
            return;
        }
        if (ask instanceof OrderingAsk ordering) {
            order(walker, ordering);
            return;
        }
        for (var part = 1; part <= ask.fields(); part++) {
            walker.answer("q" + position + "-" + part, ask.rightAnswer().get(part - 1));
        }
    }

    /** By what the lines say: their fields are in another order at each attempt. */
    private void order(Walker walker, OrderingAsk ordering) {
        for (var label :
                walker.page().locator("label[for^='q" + position + "-']").all()) {
            var place = ordering.items().indexOf(label.innerText().strip()) + 1;
            walker.answer(label.getAttribute("for"), String.valueOf(place));
        }
    }

    /** As a form sends it, names and values in turn; not for lines in an order, whose fields change places. */
    List<String> asSent() {
        var fields = new ArrayList<String>();
        var answer = ask.rightAnswer();
        for (var part = 0; part < answer.size(); part++) {
            fields.add(ask.fields() == 0 ? "q" + position : "q" + position + "-" + (part + 1));
            fields.add(answer.get(part));
        }
        return fields;
    }

    /** Whether its options are ticked; only of a question with options. */
    boolean isGiven(Walker walker) {
        return ask.rightAnswer().stream()
                .allMatch(option -> walker.page().locator(box(option)).isChecked());
    }

    int ticks() {
        return ask.rightAnswer().size();
    }

    private String box(String option) {
        return "input[name='q" + position + "'][value='" + option + "']";
    }
}
