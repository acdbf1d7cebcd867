package openhall.people.record;

import java.util.List;
import openhall.people.PersonErased.Why;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why an administrator deletes somebody's record, and their last word. */
record LeaverForm(
        @RestForm @Nullable String reason,
        @RestForm @Nullable List<String> sure) {
    static LeaverForm blank() {
        return new LeaverForm(null, List.of());
    }

    public List<String> ticked() {
        return sure == null ? List.of() : sure;
    }

    public List<Option> reasons() {
        return Why.OFFERED.stream()
                .map(why -> Option.of(why.name(), why.text()))
                .toList();
    }

    public List<Option> options() {
        return List.of(Option.of("yes", "Delete this record. I know that nobody can bring it back"));
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (Why.OFFERED.stream().noneMatch(this::isReason)) {
            errors.add("reason", "Choose why the record is deleted");
        }
        if (!ticked().contains("yes")) {
            errors.add("sure", "Tick the box if you want this record to be deleted");
        }
        return errors;
    }

    /** Only when there are no errors. */
    Why why() {
        return Why.valueOf(Forms.text(reason));
    }

    private boolean isReason(Why why) {
        return why.name().equals(Forms.text(reason));
    }
}
