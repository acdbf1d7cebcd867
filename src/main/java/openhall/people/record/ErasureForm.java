package openhall.people.record;

import java.util.List;
import openhall.web.FormErrors;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Somebody's last word before their record is deleted. */
record ErasureForm(@RestForm @Nullable List<String> sure) {
    static ErasureForm blank() {
        return new ErasureForm(List.of());
    }

    public List<String> ticked() {
        return sure == null ? List.of() : sure;
    }

    public List<Option> options() {
        return List.of(Option.of("yes", "Delete my record. I know that nobody can bring it back"));
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (!ticked().contains("yes")) {
            errors.add("sure", "Tick the box if you want your record to be deleted");
        }
        return errors;
    }
}
