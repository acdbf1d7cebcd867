package openhall.ideas.answering;

import java.util.List;
import java.util.stream.IntStream;
import openhall.web.Option;

/** What every idea is assessed by: four questions, each with words for 1 to 5. Five is always good for the idea. */
enum Criterion {
    IMPACT(
            "impact",
            "How much would it help people?",
            "It would change nothing for people",
            "It would help a few people a little",
            "It would help some people, or many a little",
            "It would help many people",
            "It would help most people here, or change a few lives"),
    FEASIBILITY(
            "feasibility",
            "Can the council do it?",
            "It cannot be done, or the law does not allow it",
            "It needs others who have not agreed",
            "It can be done with skills or tools we do not have yet",
            "It can be done with what we have, with some work",
            "It can be done now with what we have"),
    COST(
            "cost",
            "What would it cost?",
            "Far more than any money there is for it",
            "More than a service can find by itself",
            "A service would have to stop something else",
            "It fits into the money a service has",
            "It costs nothing, or saves money"),
    STRATEGIC_FIT(
            "strategicFit",
            "How well does it fit the council's goals?",
            "It works against a goal",
            "It has nothing to do with a goal",
            "It helps a goal a little",
            "It helps a goal clearly",
            "It helps more than one goal clearly");

    private final String field;
    private final String question;
    private final List<String> anchors;

    Criterion(String field, String question, String... anchors) {
        this.field = field;
        this.question = question;
        this.anchors = List.of(anchors);
    }

    /** The name of its field in forms and JSON. */
    public String field() {
        return field;
    }

    public String question() {
        return question;
    }

    public List<Option> options() {
        return IntStream.rangeClosed(1, anchors.size())
                .mapToObj(score -> Option.of(String.valueOf(score), score + ": " + anchors.get(score - 1)))
                .toList();
    }
}
