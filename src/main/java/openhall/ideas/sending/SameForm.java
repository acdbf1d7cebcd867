package openhall.ideas.sending;

import java.time.Instant;
import java.util.List;
import openhall.ideas.Follow;
import openhall.ideas.Idea;
import openhall.people.Person;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody does about an idea that is the same as theirs. */
record SameForm(@RestForm @Nullable String choice) {
    private static final Option SUPPORT = new Option("support", "Support it", "We delete your draft");
    private static final Option FOLLOW = new Option(
            "follow", "Follow it without supporting it", "We tell you when there is news. We delete your draft");
    private static final Option FOLLOW_ONLY =
            new Option("follow", "Follow it", "We tell you when there is news. We delete your draft");
    private static final Option DROP =
            new Option("drop", "Delete this draft", "You sent that idea, so you hear what becomes of it");
    private static final Option ON = new Option("on", "Send mine as well", "You check it next");

    /** Nobody supports their own idea, or one of a call that takes no more support. */
    static List<Option> options(boolean own, boolean takesSupport) {
        if (own) {
            return List.of(DROP, ON);
        }
        return takesSupport ? List.of(SUPPORT, FOLLOW, ON) : List.of(FOLLOW_ONLY, ON);
    }

    String chosen() {
        return Forms.text(choice);
    }

    boolean goesOn() {
        return ON.value().equals(chosen());
    }

    FormErrors errors(List<Option> options) {
        var known = options.stream().anyMatch(option -> option.value().equals(chosen()));
        return known ? FormErrors.none() : new FormErrors().add("choice", "Choose what you want to do");
    }

    /** What was done, in words for the next page. */
    String join(Idea idea, Person by, Instant at) {
        if (SUPPORT.value().equals(chosen())) {
            idea.gainSupport(by, at);
            return "You support this idea. We will email you when there is news";
        }
        if (FOLLOW.value().equals(chosen())) {
            Follow.begin(idea, by, at);
            return "You follow this idea. We will email you when there is news";
        }
        return "Your draft is deleted";
    }
}
