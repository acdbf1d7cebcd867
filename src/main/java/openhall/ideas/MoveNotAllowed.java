package openhall.ideas;

import openhall.web.Refused;

/** An idea cannot go from where it is to where someone wants it. */
public class MoveNotAllowed extends Refused {
    private static final long serialVersionUID = 1L;

    public MoveNotAllowed(String sentence) {
        super(sentence);
    }

    public static MoveNotAllowed between(String from, String to) {
        return new MoveNotAllowed("This idea is now \"%s\", so it cannot become \"%s\".".formatted(from, to));
    }

    public static void unless(boolean allowed, String sentence) {
        if (!allowed) {
            throw new MoveNotAllowed(sentence);
        }
    }
}
