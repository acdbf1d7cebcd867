package openhall.ideas.answering;

import java.util.Objects;
import openhall.ideas.calls.IdeaQuery;
import openhall.ideas.calls.IdeaQuestion;
import openhall.ideas.calls.ListChoices;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Which waiting ideas somebody looks for to give them one reply. What is empty narrows nothing; what is wrong is said. */
record BulkFilter(
        @Nullable String from,
        @Nullable String call,
        @Nullable String theme,
        @Nullable String area,
        @Nullable String waited) {
    static final String WAITED = "Enter a number of working days from 1 to 250";
    private static final int LONGEST = 250;

    /** Whether anybody looked for ideas at all. */
    boolean isAsked() {
        return from != null || call != null || theme != null || area != null || waited != null;
    }

    Whose whose() {
        return Whose.named(from);
    }

    IdeaQuestion read(ListChoices choices) {
        return choices.read(
                new IdeaQuery(null, Forms.text(call), Forms.text(theme), Forms.text(area), null, null, null));
    }

    /** A word that is none of the choices would mean all ideas, and a reply to all of them is hard to take back. */
    FormErrors errors(ListChoices choices) {
        var errors = new FormErrors();
        var read = read(choices);
        if (!Forms.text(from).isEmpty() && !Objects.equals(whose().slug(), from)) {
            errors.add("from", "Choose whose ideas from the list");
        }
        if (!Forms.text(call).isEmpty() && read.call() == null) {
            errors.add("call", "Choose a call from the list");
        }
        if (!Forms.text(theme).isEmpty() && read.theme() == null) {
            errors.add("theme", "Choose a theme from the list");
        }
        if (!Forms.text(area).isEmpty() && read.area() == null) {
            errors.add("area", "Choose an area from the list");
        }
        if (!Forms.text(waited).isEmpty() && days() == 0) {
            errors.add("waited", WAITED);
        }
        return errors;
    }

    /** 0 where none are asked for, or they are no number. */
    int days() {
        var typed = Forms.text(waited);
        var days = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        return days > LONGEST ? 0 : days;
    }
}
