package openhall.ideas.pictures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A picture as a page shows it: everything but its bytes. */
public record PictureCard(
        UUID id,
        UUID sending,
        String alt,
        int width,
        int height,
        int smallWidth,
        int smallHeight,
        Instant addedAt,
        @Nullable String droppedWhy) {

    public boolean dropped() {
        return droppedWhy != null;
    }

    /** Of a published idea. */
    public String path() {
        return "/ideas/pictures/" + id + "/large";
    }

    public String smallPath() {
        return "/ideas/pictures/" + id + "/small";
    }

    /** For whoever has the address of the draft, or of the page that says where the idea is. */
    public String ownPath() {
        return smallPath() + "?sending=" + sending;
    }
}
