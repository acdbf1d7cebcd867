package openhall.skills.imports;

import java.util.function.Supplier;
import openhall.web.FormErrors;

/** A file's text with what is to be mended in it or in what was said of it. */
record SentFramework(String content, FormErrors errors) {

    static SentFramework of(FrameworkUploadForm form, Supplier<String> file) {
        try {
            var content = file.get();
            return new SentFramework(content, form.errors(content));
        } catch (FrameworkUnreadable unreadable) {
            return new SentFramework("", form.errors().add("file", unreadable.sentence()));
        }
    }
}
