package openhall.learning.outline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import openhall.skills.Level;
import org.jspecify.annotations.Nullable;

/** What a step holds besides its text. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StepContent.Plain.class, name = "plain"),
    @JsonSubTypes.Type(value = StepContent.Task.class, name = "task"),
    @JsonSubTypes.Type(value = StepContent.Checklist.class, name = "checklist"),
    @JsonSubTypes.Type(value = StepContent.Link.class, name = "link"),
    @JsonSubTypes.Type(value = StepContent.Video.class, name = "video"),
    @JsonSubTypes.Type(value = Scenario.class, name = "scenario"),
    @JsonSubTypes.Type(value = StepContent.Quiz.class, name = "quiz")
})
public sealed interface StepContent
        permits StepContent.Plain,
                StepContent.Task,
                StepContent.Checklist,
                StepContent.Link,
                StepContent.Video,
                Scenario,
                StepContent.Quiz {

    /** Nothing more: a reading or a reflection. */
    record Plain() implements StepContent {}

    /** Who has to see that a task is done; NOBODY takes the learner's word. */
    enum SignOff {
        NOBODY,
        MANAGER,
        CHAMPION
    }

    record Task(SignOff signOff) implements StepContent {}

    record Checklist(List<String> items) implements StepContent {}

    record Link(String url) implements StepContent {}

    /** Either a file of the course with its captions, as addresses, or a page elsewhere; the transcript is Markdown. */
    record Video(
            @Nullable String file,
            @Nullable String captions,
            @Nullable String link,
            String length,
            String transcript) implements StepContent {}

    /**
     * {@code pass} is how many marks are needed; {@code shuffle} gives the options another order at each attempt;
     * {@code attemptsADay} is 0 where there may be any number; {@code draws} says how many questions of each pool are asked;
     * {@code shows} is null where a pass is evidence of no skill.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Quiz(
            BigDecimal pass,
            boolean shuffle,
            int attemptsADay,
            Map<String, Integer> draws,
            @Nullable Shows shows) implements StepContent {}

    /** The skill, by its key, and the level that a pass is evidence of. */
    record Shows(String skill, Level level) {

        /** As files write it: SAFE awareness. */
        public String words() {
            return skill + " " + level.slug();
        }
    }
}
