package openhall.hackathons.setting;

import java.util.List;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** A part of what somebody else saved while a form was filled in, where it is not what was typed. */
record KeptPart(String label, String words) {
    static final String OVERTAKEN =
            "Somebody else saved other words while you were writing. Compare the two, change yours, and save again";

    interface Reader<F> {
        @Nullable
        String read(F form);
    }

    /** A field of a form, by what its page calls it. */
    record Field<F>(String label, Reader<F> reader) {
        String of(F form) {
            return Forms.text(reader.read(form));
        }
    }

    static <F> List<KeptPart> besides(List<Field<F>> fields, F kept, F typed) {
        return fields.stream()
                .filter(field -> !field.of(kept).equals(field.of(typed)))
                .map(field -> new KeptPart(field.label(), field.of(kept)))
                .toList();
    }

    public String shown() {
        return words.isEmpty() ? "Nothing" : words;
    }
}
