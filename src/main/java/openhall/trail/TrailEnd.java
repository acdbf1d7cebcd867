package openhall.trail;

import java.util.Locale;
import openhall.activity.Subject;
import org.jspecify.annotations.Nullable;

/** A thing on the trail as everyone may read it today: without a title and a page once it is no longer public. */
record TrailEnd(
        String kind,
        String ref,
        @Nullable String title,
        @Nullable String path) {
    static TrailEnd of(Subject thing) {
        return new TrailEnd(thing.kind(), thing.ref(), thing.title(), thing.path());
    }

    static TrailEnd nobodyReads(Subject thing) {
        return new TrailEnd(thing.kind(), thing.ref(), null, null);
    }

    boolean reads() {
        return title != null;
    }

    boolean names(String otherKind, String otherRef) {
        return kind.equals(otherKind) && ref.equals(otherRef);
    }

    /** Its title, or only what it is: Idea ID-1001. */
    public String text() {
        var known = title;
        return known == null ? kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " " + ref : known;
    }
}
