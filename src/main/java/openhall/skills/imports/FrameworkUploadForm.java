package openhall.skills.imports;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Which framework a file holds, in which version, and where it comes from; with no address, where its publisher has it. */
record FrameworkUploadForm(
        @RestForm @Nullable String kind,
        @RestForm @Nullable String version,
        @RestForm @Nullable String source) {
    private static final int LONGEST_VERSION = 60;
    private static final int LONGEST_SOURCE = 300;

    static FrameworkUploadForm blank() {
        return new FrameworkUploadForm(null, null, null);
    }

    public List<Option> kinds() {
        return FrameworkKind.options();
    }

    FrameworkUpload.Label label() {
        var chosen = Objects.requireNonNull(FrameworkKind.named(kind));
        var address = Forms.text(source);
        return new FrameworkUpload.Label(chosen, Forms.text(version), address.isEmpty() ? chosen.source() : address);
    }

    /** What is wrong with what was typed. */
    FormErrors errors() {
        var errors = new FormErrors();
        if (FrameworkKind.named(kind) == null) {
            errors.add("kind", "Choose which framework is in the file");
        }
        var typed = Forms.text(version);
        if (typed.isEmpty() || typed.length() > LONGEST_VERSION || typed.indexOf('\n') >= 0) {
            errors.add("version", "Enter the version or the date of the file, of up to 60 characters");
        }
        var address = Forms.text(source);
        if (!address.isEmpty() && !isAddress(address)) {
            errors.add("source", "Enter a web address that begins with https://, of up to 300 characters");
        }
        return errors;
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            var scheme = String.valueOf(address.getScheme());
            return text.length() <= LONGEST_SOURCE && scheme.matches("https?") && address.getHost() != null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    /** With what is wrong with the file, if it can be told by now. */
    FormErrors errors(String content) {
        var errors = errors();
        var chosen = FrameworkKind.named(kind);
        if (chosen != null) {
            try {
                chosen.read(content);
            } catch (FrameworkUnreadable unreadable) {
                errors.add("file", unreadable.sentence());
            }
        }
        return errors;
    }
}
