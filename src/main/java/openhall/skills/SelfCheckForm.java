package openhall.skills;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

record SelfCheckForm(
        @RestForm
        @NotNull(message = SelfCheckForm.CHOOSE_LEVEL)
        @Pattern(regexp = "cannot-yet|awareness|working|practitioner|expert", message = SelfCheckForm.CHOOSE_LEVEL)
        @Nullable
        String level,

        @RestForm
        @NotNull(message = SelfCheckForm.CHOOSE_CONFIDENCE)
        @Pattern(regexp = "[0-9]|10", message = SelfCheckForm.CHOOSE_CONFIDENCE)
        @Nullable
        String confidence) {
    static final String CHOOSE_LEVEL = "Select what you can do today";
    static final String CHOOSE_CONFIDENCE = "Select how confident you are, from 0 to 10";

    /** The form as it is first shown, with the last answer in it when there is one. */
    static SelfCheckForm of(@Nullable SelfCheck last) {
        return last == null
                ? new SelfCheckForm(null, null)
                : new SelfCheckForm(Level.slugOf(last.level), String.valueOf(last.confidence));
    }

    /** Only after the rules above have been met. */
    SelfCheck.Answer answer() {
        return new SelfCheck.Answer(Level.numberOf(Forms.text(level)), Integer.parseInt(Forms.text(confidence)));
    }

    static List<Option> levels(Skill skill) {
        var options = new ArrayList<Option>();
        options.add(Option.of(Level.slugOf(0), Level.words(0)));
        Stream.of(Level.values())
                .map(level -> new Option(level.slug(), level.text(), skill.textAt(level)))
                .forEach(options::add);
        return options;
    }

    static List<Option> confidences() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose a number"));
        IntStream.rangeClosed(0, 10)
                .mapToObj(number -> Option.of(String.valueOf(number), words(number)))
                .forEach(options::add);
        return options;
    }

    private static String words(int number) {
        return switch (number) {
            case 0 -> "0, not at all";
            case 10 -> "10, completely";
            default -> String.valueOf(number);
        };
    }
}
