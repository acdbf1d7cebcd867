package openhall.hackathons.imports;

import java.util.function.Supplier;
import openhall.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** A file's text with what is to be mended in it or in what was said of it; the text is there without errors. */
record SentChallenges(@Nullable SentText text, FormErrors errors) {
    static SentChallenges of(FormErrors errors, Supplier<SentText> file) {
        try {
            var text = file.get();
            ImportFile.read(text.text());
            return new SentChallenges(text, errors);
        } catch (Unreadable unreadable) {
            return new SentChallenges(null, errors.add("file", unreadable.sentence()));
        }
    }
}
