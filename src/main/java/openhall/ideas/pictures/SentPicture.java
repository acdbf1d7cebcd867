package openhall.ideas.pictures;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.sending.IdeaDraft;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** A picture that a program sends, with what can be seen in it; the rules are those of the page. */
record SentPicture(Photo photo, String alt) {
    /** What was added: where its bytes are for whoever sent it, and of 3 pictures how many more the idea can have. */
    record Added(UUID id, String path, int width, int height, String alt, int more) {
        static Added of(IdeaPicture picture) {
            return new Added(
                    picture.id,
                    "/ideas/pictures/" + picture.id + "/large?sending=" + picture.sending,
                    picture.width,
                    picture.height,
                    picture.alt,
                    IdeaPicture.MOST - IdeaPicture.countOf(picture.sending));
        }
    }

    static SentPicture of(Forms forms, @Nullable String alt, byte @Nullable [] body) {
        var form = new PictureForm(alt);
        var sent = PictureUpload.of(body);
        forms.requireJson(form, form.errors().addAll(sent.errors()));
        return new SentPicture(Objects.requireNonNull(sent.photo()), form.words());
    }

    IdeaPicture addTo(IdeaDraft draft, Instant at) {
        return IdeaPicture.add(draft.draftKey, photo, alt, at);
    }

    IdeaPicture addTo(Idea idea, Instant at) {
        return IdeaPicture.addTo(idea, photo, alt, at);
    }

    static Response created(IdeaPicture picture) {
        var added = Added.of(picture);
        return Response.created(URI.create(added.path())).entity(added).build();
    }
}
