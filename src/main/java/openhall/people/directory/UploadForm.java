package openhall.people.directory;

import java.util.List;
import java.util.Objects;
import openhall.web.FormErrors;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is in the file that comes with it. */
record UploadForm(@RestForm @Nullable String kind) {
    static UploadForm blank() {
        return new UploadForm(null);
    }

    public List<Option> kinds() {
        return DirectoryKind.options();
    }

    DirectoryKind chosen() {
        return Objects.requireNonNullElse(DirectoryKind.named(kind), DirectoryKind.PEOPLE);
    }

    /** Which columns a file needs depends on what is in it, so that is mended first. */
    FormErrors errors(Sheet sheet) {
        return DirectoryKind.named(kind) == null
                ? new FormErrors().add("kind", "Choose what is in the file")
                : sheet.errors();
    }
}
