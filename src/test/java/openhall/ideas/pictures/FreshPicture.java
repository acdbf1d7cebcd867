package openhall.ideas.pictures;

import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
import openhall.ideas.sending.FreshDraft;

/** A picture that no other test has touched; each way answers the address of the page where it is changed. */
public final class FreshPicture {
    private FreshPicture() {}

    public static String ofDraft() {
        return inDraft(FreshDraft.whole());
    }

    public static String ofDraftOf(UUID owner) {
        return inDraft(FreshDraft.of(owner));
    }

    public static String ofReturned() {
        var ref = FreshIdea.awaitingCheck();
        var id = in(ref);
        In.tx(() -> Idea.held(ref)
                .check(Visibility.RETURNED, ReasonCode.NO_CLEAR_ACTION, "Say more", Cast.NIA.person(), IdeaCast.AT));
        return "/ideas/sent/" + IdeaCast.idea(ref).sending + "/pictures/" + id;
    }

    /** The address to which one more is added. */
    public static String pagesOfReturned() {
        return ofReturned().replaceAll("/[^/]*$", "");
    }

    public static String toCheck() {
        var ref = FreshIdea.awaitingCheck();
        return "/moderation/" + ref + "/pictures/" + in(ref);
    }

    /** In an idea that is sent, as if it had come with the draft. */
    public static UUID in(String ref) {
        return In.tx(() -> {
            var idea = Idea.held(ref);
            var picture = add(idea.sending);
            idea.countPictures(IdeaPicture.countOf(idea.sending));
            return picture.id;
        });
    }

    static IdeaPicture kept(UUID id) {
        return In.tx(() -> Objects.requireNonNull(IdeaPicture.byId(id)));
    }

    private static String inDraft(String key) {
        var id = In.tx(() -> add(UUID.fromString(key)).id);
        return "/ideas/drafts/" + key + "/pictures/" + id;
    }

    private static IdeaPicture add(UUID sending) {
        return IdeaPicture.add(sending, Photo.read(Photos.jpeg(40, 20)), "A wet street", IdeaCast.AT);
    }
}
