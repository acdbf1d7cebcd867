package openhall.skills.selfcheck;

import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openhall.skills.AtHome;
import openhall.skills.Level;
import openhall.skills.SelfCheck;
import openhall.skills.Skill;
import openhall.skills.Wish;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One skill's questions. What is not answered yet may be saved for later, so that it is missed only without {@code later}. */
record SelfCheckForm(
        @RestForm
        @Pattern(regexp = "|cannot-yet|awareness|working|practitioner|expert", message = SelfCheck.Answer.CHOOSE_LEVEL)
        @Nullable
        String level,

        @RestForm @Pattern(regexp = "|CAN|CANNOT_YET", message = SelfCheck.Answer.CHOOSE_HOME) @Nullable
        String atHome,

        @RestForm @Pattern(regexp = "|WORK|HOME|BOTH|NO", message = SelfCheck.Answer.CHOOSE_WISH) @Nullable
        String wish,

        @RestForm @Pattern(regexp = "|[0-9]|10", message = SelfCheck.Answer.CHOOSE_CONFIDENCE) @Nullable
        String confidence,

        @RestForm @Pattern(regexp = "|[0-9]|10", message = SelfCheck.Answer.CHOOSE_RELEVANCE) @Nullable
        String relevance,

        @RestForm @Nullable String later) {

    /** The form as it is first shown, with what was saved in it, or with the last answer when that is asked again. */
    static SelfCheckForm of(@Nullable SelfCheckDraft draft, @Nullable SelfCheck last) {
        if (draft != null) {
            return new SelfCheckForm(
                    slug(draft.level),
                    name(draft.atHome),
                    name(draft.wish),
                    text(draft.confidence),
                    text(draft.relevance),
                    null);
        }
        return last == null
                ? new SelfCheckForm(null, null, null, null, null, null)
                : new SelfCheckForm(
                        slug(last.level),
                        name(last.atHome),
                        name(last.wish),
                        text(last.confidence),
                        text(last.relevance),
                        null);
    }

    boolean isForLater() {
        return later != null;
    }

    FormErrors missing() {
        var missing = new FormErrors();
        require(missing, "level", level, SelfCheck.Answer.CHOOSE_LEVEL);
        require(missing, "atHome", atHome, SelfCheck.Answer.CHOOSE_HOME);
        require(missing, "wish", wish, SelfCheck.Answer.CHOOSE_WISH);
        require(missing, "confidence", confidence, SelfCheck.Answer.CHOOSE_CONFIDENCE);
        require(missing, "relevance", relevance, SelfCheck.Answer.CHOOSE_RELEVANCE);
        return isForLater() ? FormErrors.none() : missing;
    }

    private static void require(FormErrors missing, String field, @Nullable String typed, String message) {
        if (Forms.text(typed).isEmpty()) {
            missing.add(field, message);
        }
    }

    /** Only after the rules above have been met. */
    SelfCheckDraft.Given given() {
        return new SelfCheckDraft.Given(
                isBlank(level) ? null : Integer.valueOf(Level.numberOf(Forms.text(level))),
                isBlank(atHome) ? null : AtHome.valueOf(Forms.text(atHome)),
                isBlank(wish) ? null : Wish.valueOf(Forms.text(wish)),
                number(confidence),
                number(relevance));
    }

    private static boolean isBlank(@Nullable String typed) {
        return Forms.text(typed).isEmpty();
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return isBlank(typed) ? null : Integer.valueOf(Forms.text(typed));
    }

    private static @Nullable String slug(@Nullable Integer level) {
        return level == null ? null : Level.slugOf(level);
    }

    private static @Nullable String name(@Nullable Enum<?> chosen) {
        return chosen == null ? null : chosen.name();
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    static List<Option> levels(Skill skill) {
        var options = new ArrayList<Option>();
        options.add(Option.of(Level.slugOf(0), Level.words(0)));
        Stream.of(Level.values())
                .map(level -> new Option(level.slug(), level.text(), skill.textAt(level)))
                .forEach(options::add);
        return options;
    }

    static List<Option> homes() {
        return Stream.of(AtHome.values())
                .map(each -> Option.of(each.name(), each.text()))
                .toList();
    }

    static List<Option> wishes() {
        return Stream.of(Wish.values())
                .map(each -> Option.of(each.name(), each.text()))
                .toList();
    }

    static List<Option> numbers() {
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
