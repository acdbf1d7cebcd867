package openhall.people.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import openhall.people.CouncilLogo;
import openhall.web.FormErrors;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The file that was sent as a logo, and the picture that is made of it; what is wrong with it is said in words. */
record LogoUpload(@Nullable LogoPicture picture, @Nullable String refusal) {
    static final int MOST_BYTES = 200_000;
    private static final LogoUpload NOTHING = new LogoUpload(null, null);

    /** A browser sends an empty file when none was chosen. */
    static LogoUpload of(@Nullable FileUpload sent) {
        return sent == null || sent.size() == 0 ? NOTHING : sized(sent);
    }

    /** Of the bytes of a file. */
    static LogoUpload of(byte[] file) {
        try {
            return new LogoUpload(LogoPicture.read(file), null);
        } catch (LogoRefused e) {
            return new LogoUpload(null, e.sentence());
        }
    }

    FormErrors errors(boolean hasLogo) {
        var errors = new FormErrors();
        if (refusal != null) {
            errors.add("picture", refusal);
        } else if (picture == null && !hasLogo) {
            errors.add("picture", "Choose a picture");
        }
        return errors;
    }

    /** Null when only the words are to change. */
    @Nullable
    CouncilLogo logo(String alt) {
        return picture == null ? null : CouncilLogo.of(picture.png(), picture.width(), picture.height(), alt);
    }

    private static LogoUpload sized(FileUpload sent) {
        if (sent.size() > MOST_BYTES) {
            return new LogoUpload(null, "Choose a picture of 200 kB or less");
        }
        try {
            return of(Files.readAllBytes(sent.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
