package openhall.ideas.comments;

import openhall.web.Refused;

/** A comment cannot be written, moved or answered as somebody wants it. */
class CommentNotAllowed extends Refused {
    private static final long serialVersionUID = 1L;

    CommentNotAllowed(String sentence) {
        super(sentence);
    }

    static void unless(boolean allowed, String sentence) {
        if (!allowed) {
            throw new CommentNotAllowed(sentence);
        }
    }
}
