package openhall.learning.outline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks, and how an answer to it is judged. An answer is a list of texts: for a choice the positions that
 * were ticked, counted from 1; for every other kind one text for each field, empty where nothing was given.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChoiceAsk.class, name = "choice"),
    @JsonSubTypes.Type(value = MatchingAsk.class, name = "matching"),
    @JsonSubTypes.Type(value = OrderingAsk.class, name = "ordering"),
    @JsonSubTypes.Type(value = GapsAsk.class, name = "gaps"),
    @JsonSubTypes.Type(value = NumberAsk.class, name = "number"),
    @JsonSubTypes.Type(value = TextAsk.class, name = "short text")
})
public sealed interface Ask permits ChoiceAsk, MatchingAsk, OrderingAsk, GapsAsk, NumberAsk, TextAsk {

    /** The kind in words for a person: "Choose one", "Match", ... */
    String kindText();

    /** How many fields an answer has; 0 for a choice, where any number may be ticked. */
    int fields();

    /** An answer that is right in every part. */
    List<String> rightAnswer();

    /** An answer that can be handed in and earns nothing. */
    List<String> wrongAnswer();

    /** Why an answer cannot even be kept, to be put behind "Question 3: "; null when it can. */
    @Nullable
    String refusal(List<String> given);

    /** Whether nothing is left open. */
    boolean isComplete(List<String> given);

    /** The share of the question that is right, from 0 to 1. */
    double share(List<String> given);

    /** What a learner is told about their answer; the right answers only once the quiz is passed. */
    List<Told> told(List<String> given, boolean passed);

    /** One part of an answer: what was asked, what became of it, and the author's words on it in Markdown. */
    record Told(String part, String words, String feedback) {}
}
