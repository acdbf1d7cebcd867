package openhall.ideas.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import openhall.web.FormErrors;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The file that was sent as a picture, and the photo that is made of it; what is wrong with it is said in words. */
record PictureUpload(@Nullable Photo photo, String refusal) {

    /** A browser sends an empty file when none was chosen. */
    static PictureUpload of(@Nullable FileUpload sent) {
        if (sent == null || sent.size() == 0) {
            return new PictureUpload(null, "Choose a picture");
        }
        return sent.size() > Photo.MOST_BYTES ? tooLarge() : read(sent);
    }

    /** A program sends the bytes alone. */
    static PictureUpload of(byte @Nullable [] sent) {
        if (sent == null || sent.length == 0) {
            return new PictureUpload(null, "Send the bytes of a picture");
        }
        return sent.length > Photo.MOST_BYTES ? tooLarge() : drawn(sent);
    }

    FormErrors errors() {
        return photo == null ? new FormErrors().add("picture", refusal) : FormErrors.none();
    }

    private static PictureUpload tooLarge() {
        return new PictureUpload(null, "Choose a picture of 8 MB or less");
    }

    private static PictureUpload read(FileUpload sent) {
        try {
            return drawn(Files.readAllBytes(sent.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PictureUpload drawn(byte[] file) {
        try {
            return new PictureUpload(Photo.read(file), "");
        } catch (PictureRefused e) {
            return new PictureUpload(null, e.sentence());
        }
    }
}
