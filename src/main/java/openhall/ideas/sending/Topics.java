package openhall.ideas.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import openhall.ideas.Idea;
import openhall.ideas.calls.CallForIdeas;
import openhall.strategy.Theme;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** What an idea can be about at this moment: the calls that take ideas, and the themes of the strategy. */
record Topics(List<Option> calls, List<Option> themes) {
    private static final Option NO_CALL = Option.of("", "None of these");
    private static final Option NO_THEME = Option.of("", "I do not know");

    static Topics at(Instant now) {
        return new Topics(CallForIdeas.openOptions(now), Theme.options());
    }

    boolean any() {
        return !calls.isEmpty() || !themes.isEmpty();
    }

    public List<Option> callChoices() {
        return withNone(NO_CALL, calls);
    }

    public List<Option> themeChoices() {
        return withNone(NO_THEME, themes);
    }

    /** The title of the call; empty when none was chosen, or it takes no ideas any more. */
    public String callText(IdeaForm form) {
        return text(calls, form.call());
    }

    public String themeText(IdeaForm form) {
        return text(themes, form.theme());
    }

    FormErrors errors(IdeaForm form) {
        var errors = new FormErrors();
        if (isUnknown(calls, form.call())) {
            errors.add("call", "Choose a question from the list, or none");
        }
        if (isUnknown(themes, form.theme())) {
            errors.add("theme", "Choose a theme from the list, or none");
        }
        return errors;
    }

    /** What is over or gone meanwhile is left out: the check page said so. */
    static void tell(Idea idea, IdeaForm form, Instant now) {
        var call = CallForIdeas.openBySlug(Forms.text(form.call()), now);
        idea.about(call, Theme.currentBySlug(Forms.text(form.theme())));
    }

    private static List<Option> withNone(Option none, List<Option> options) {
        var choices = new ArrayList<Option>();
        choices.add(none);
        choices.addAll(options);
        return choices;
    }

    private static boolean isUnknown(List<Option> options, @Nullable String chosen) {
        return !Forms.text(chosen).isEmpty() && text(options, chosen).isEmpty();
    }

    private static String text(List<Option> options, @Nullable String chosen) {
        return options.stream()
                .filter(option -> option.value().equals(Forms.text(chosen)))
                .map(Option::text)
                .findFirst()
                .orElse("");
    }
}
