package openhall.people.directory;

import java.util.List;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** That a file is to be applied as it was shown: without the lines that are refused, and with or without leavers. */
record ApplicationForm(
        @RestForm @Nullable String plan,
        @RestForm @Nullable List<String> refused,
        @RestForm @Nullable String missing) {
    private static final String LEAVE_OUT = "LEAVE_OUT";
    private static final String LEFT = "LEFT";
    private static final String STAY = "STAY";

    static ApplicationForm blank() {
        return new ApplicationForm(null, List.of(), null);
    }

    public List<String> ticked() {
        return refused == null ? List.of() : refused;
    }

    boolean marksMissing() {
        return LEFT.equals(missing);
    }

    ImportDesk.Wish wish() {
        return new ImportDesk.Wish(Forms.text(plan), marksMissing());
    }

    FormErrors errors(Counts counts) {
        var errors = new FormErrors();
        if (counts.refused() > 0 && !ticked().contains(LEAVE_OUT)) {
            errors.add("refused", "Tick the box to leave out what is refused, or correct the file and upload it again");
        }
        if (counts.missing() > 0 && !marksMissing() && !STAY.equals(missing)) {
            errors.add("missing", "Choose what happens to the people who are not in the file");
        }
        return errors;
    }

    /** Apply the 4,988 good lines and leave out the 12 that are refused. */
    static List<Option> leavingOut(Counts counts) {
        var good = Formats.times(counts.good(), "good line", "good lines");
        var refused = Formats.times(counts.refused(), "that is refused", "that are refused");
        return List.of(Option.of(LEAVE_OUT, "Apply the " + good + " and leave out the " + refused));
    }

    static List<Option> forMissing(Counts counts) {
        var people = Formats.times(counts.missing(), "person", "people");
        return List.of(
                new Option(STAY, "Leave them as they are", null),
                new Option(LEFT, "Mark " + people + " as left", "They are signed out and lose their roles"));
    }
}
