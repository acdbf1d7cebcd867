package openhall.ideas.duplicates;

import jakarta.validation.constraints.NotBlank;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Another idea, by its reference. */
record OtherForm(
        @RestForm @NotBlank(message = OtherForm.WHICH) @Nullable
        String other) {
    static final String WHICH = "Enter the reference of a published idea, such as ID-1001";

    static OtherForm blank() {
        return new OtherForm(null);
    }

    String ref() {
        return Forms.text(other);
    }

    FormErrors errors(Two two) {
        return errors("other", ref(), two);
    }

    /** What is wrong with the other of two, for the field it was typed into. */
    static FormErrors errors(String field, String typed, Two two) {
        var errors = new FormErrors();
        var named = two.other();
        if (named == null) {
            return typed.isEmpty() ? errors : errors.add(field, WHICH);
        }
        return named.id.equals(two.idea().id) ? errors.add(field, "Enter the reference of another idea") : errors;
    }
}
