package openhall.ideas.sending;

import java.util.ArrayList;
import java.util.List;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Which idea is the same as the one being written, by its reference, or none. */
record AlikeForm(@RestForm @Nullable String same) {
    private static final Option NONE = Option.of("none", "None of these");

    static List<Option> options(List<Similar> alike) {
        var options = new ArrayList<Option>();
        alike.forEach(idea -> options.add(new Option(
                idea.ref(), "Mine is the same as: " + idea.title(), idea.status() + ". " + idea.supports())));
        options.add(NONE);
        return options;
    }

    public String chosen() {
        return Forms.text(same);
    }

    boolean isNone() {
        return NONE.value().equals(chosen());
    }

    FormErrors errors(List<Similar> alike) {
        var known = options(alike).stream().anyMatch(option -> option.value().equals(chosen()));
        return known ? FormErrors.none() : new FormErrors().add("same", "Choose an idea, or none of these");
    }
}
