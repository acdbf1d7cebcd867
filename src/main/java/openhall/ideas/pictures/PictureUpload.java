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
        return sent.size() > Photo.MOST_BYTES
                ? new PictureUpload(null, "Choose a picture of 8 MB or less")
                : read(sent);
    }

    FormErrors errors() {
        return photo == null ? new FormErrors().add("picture", refusal) : FormErrors.none();
    }

    private static PictureUpload read(FileUpload sent) {
        try {
            return new PictureUpload(Photo.read(Files.readAllBytes(sent.uploadedFile())), "");
        } catch (PictureRefused e) {
            return new PictureUpload(null, e.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
