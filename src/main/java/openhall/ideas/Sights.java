package openhall.ideas;

import java.time.Instant;
import java.util.UUID;
import openhall.ideas.pictures.IdeaPicture;
import openhall.ideas.places.Point;

/** What there is to see of an idea, for the modules above: pictures, and its place on the map. */
public final class Sights {
    private Sights() {}

    /** A JPEG or PNG, said before the idea with the same key is sent. */
    public static void picture(UUID sending, byte[] file, String alt, Instant at) {
        IdeaPicture.add(sending, file, alt, at);
    }

    /** Said once it is sent; what is no point is none. */
    public static void place(Idea idea, String point) {
        idea.locate(Point.parse(point));
    }
}
